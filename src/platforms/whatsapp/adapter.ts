import { chatSite, wordsOf, type Author } from '../../reading/chat-site.ts';
import { visibleText } from '../../reading/visible.ts';
import { foldLabel } from '../../reading/words.ts';
import { meta } from './meta.ts';

/** "[14:02, 3/5/2026] Jill Novak: " */
const HEAD = /^\[[^\]]*\]\s*(.*?):\s*$/u;

const titleOf = (row: ParentNode): string => row.querySelector('span[title]')?.getAttribute('title') ?? '';

/** A label that begins with the number of what is unread, in any language ("9 mensagens não lidas"). */
function isNew(row: ParentNode): boolean {
  return [...row.querySelectorAll('[aria-label]')].some((el) => /^\p{Nd}+\s+\p{L}/u.test(el.getAttribute('aria-label') ?? ''));
}

/** What stands after the name and the time; nothing where a picture or a document stands for the words. */
function preview(row: ParentNode): string {
  const lines = visibleText(row as Element, (el) => el.matches('[aria-label]')).split('\n');
  const rest = lines.filter((line) => line !== titleOf(row) && !/^[\p{Nd}:./\s]+(?:[ap]\.?m\.?)?$/iu.test(line));
  return rest.length === 1 ? (rest[0] ?? '') : '';
}

const writer = (row: Element): string =>
  HEAD.exec(row.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text') ?? '')?.[1] ?? '';

/** Older pages name the side; newer ones name the writer before each text, and a run's first bubble has its tail. */
function author(row: Element, them: string | null): Author {
  const by = writer(row);
  const isOther = by !== '' && them !== null && foldLabel(by) !== foldLabel(them);
  // What came in from somebody else than the heading names came in to a group.
  if (isOrHas(row, '.message-in')) return isOther ? 'unknown' : 'them';
  if (isOrHas(row, '.message-out')) return 'me';
  const signs = new Set<Author>();
  if (row.querySelector('[data-icon="tail-in"]')) signs.add(isOther ? 'unknown' : 'them');
  if (row.querySelector('[data-icon="tail-out"],[data-icon^="msg-check"],[data-icon^="msg-dblcheck"]')) signs.add('me');
  if (by && them && !isOther) signs.add('them');
  const [only] = signs;
  return signs.size === 1 && only ? only : 'unknown';
}

const isOrHas = (row: Element, selector: string): boolean => row.matches(selector) || row.querySelector(selector) !== null;

/** Reads WhatsApp Web's list and the open conversation, old and new page alike. The title is the only key there is. */
export const adapter = chatSite({
  meta,
  isInbox: () => true,
  root: '#pane-side',
  list: {
    row: '#pane-side [role="row"],#pane-side [role="listitem"]',
    name: titleOf,
    preview,
    isNew,
    thread: (row) => titleOf(row) || null,
  },
  open: {
    pane: '#main',
    log: '[role="application"],#main > div:not(header):not(footer)',
    thread: (pane) => wordsOf(pane, 'header').split('\n')[0] || null,
    shape: {
      composer: 'footer [contenteditable="true"][role="textbox"][data-lexical-editor]',
      send: 'footer [data-icon="send"]',
      heading: 'header',
      row: '[role="row"]',
      text: '[data-pre-plain-text]',
      notText: '[role="button"]',
    },
    author,
    writer,
  },
});
