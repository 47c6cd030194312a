import { clean } from '../core/text.ts';
import { shownAll, addressOf, type Pass } from './pass.ts';
import { isBold, isTiny, visibleText } from './visible.ts';
import { isUnreadMark, startsWithYou } from './words.ts';

/** One row of a list of conversations. */
export interface ChatRow {
  row: Element;
  link: Element | null;
  thread: string | null;
  name: string;
  preview: string;
  unread: boolean;
  /** The newest message is the viewer's own. */
  own: boolean;
}

/**
 * Rows of a chat list that are found by their links.
 * @param threadOf the site's thread key in an address, or null if it leads elsewhere.
 */
export function chatRows(pass: Pass, root: ParentNode, threadOf: (address: URL) => string | null, skip: string): ChatRow[] {
  const rows = new Map<string, ChatRow>();
  for (const link of shownAll(pass, 'a[href]', root)) {
    const address = addressOf(pass, link);
    const thread = address && threadOf(address);
    if (!thread || rows.has(thread) || link.closest(skip)) continue;
    const row = link.closest('[role="row"],[role="listitem"],li') ?? link;
    rows.set(thread, { ...rowTexts(row, link), row, link, thread });
  }
  const list = [...rows.values()];
  // Where every row is bold, bold says nothing.
  const bold = list.filter((r) => hasBoldName(r.row, r.name));
  const tells = bold.length < list.length || list.length < 4;
  return list.map((r) => ({ ...r, unread: r.unread || (tells && bold.includes(r)) }));
}

/** Name, preview and unread marks of a row; times and hidden marks are no text. */
export function rowTexts(row: Element, link: Element): Omit<ChatRow, 'row' | 'link' | 'thread'> {
  const skip = (el: Element): boolean => el.matches('time,abbr,button,[role="button"]') && el !== link;
  const lines = visibleText(link, skip)
    .split('\n')
    .filter((line) => !isUnreadMark(line) && !/^[\s·•|]+$/u.test(line));
  const preview = (lines[1] ?? '').replace(/\s*·\s*[^·]{0,8}\d[^·]{0,8}$/u, '');
  return {
    name: clean(lines[0] ?? '', 200),
    preview: clean(preview, 2000),
    unread: hasUnreadMark(row),
    own: startsWithYou(preview) && /[:：]/u.test(preview),
  };
}

/** A hidden mark of one pixel, a "Mark as read" control, or the word in the language of the page. */
function hasUnreadMark(row: Element): boolean {
  for (const el of row.querySelectorAll('.html-span *')) if (el.childElementCount === 0 && isTiny(el)) return true;
  for (const el of row.querySelectorAll('[aria-label]')) {
    if (isUnreadMark(el.getAttribute('aria-label') ?? '')) return true;
  }
  for (const el of row.querySelectorAll('div,span')) if (el.childElementCount === 0 && isUnreadMark(el.textContent ?? '')) return true;
  return false;
}

function hasBoldName(row: Element, name: string): boolean {
  for (const el of row.querySelectorAll('span,div,b,strong,h2,h3,h4')) {
    if (clean(el.textContent ?? '', 200) === name && isBold(el)) return true;
  }
  return false;
}
