/** The site's own part: what comes of a press, rightly or not. */
import type { DeclineWay, NextPress } from '../../src/reading/types.ts';
import { mutate } from './mutate.ts';
import { one, type Pick } from './numbers.ts';

/** How a site takes the press of its decline. */
export const MOODS = ['goes', 'stays', 'asks', 'renames', 'recycles'] as const;
export type Mood = (typeof MOODS)[number];

/** Ways for a further question to be another one than the expected. `right` is the expected. */
const SHEETS = ['right', 'right', 'right', 'other-person', 'other-words', 'checked', 'two', 'twice', 'hidden', 'none', 'changed'] as const;

/** What each of the sites' questions looks like. @param words that go on. */
const LOOKS: Record<string, (words: string, name: string) => string> = {
  'converse-confirm-modal.show': (words, name) =>
    `<converse-confirm-modal class="show"><p>Decline the request of ${name}?</p><label><input type="checkbox">Also block</label><button type="submit">${words}</button><button type="button">Cancel</button></converse-confirm-modal>`,
  '[role="menu"]': (words) =>
    `<div role="menu"><div role="menuitem">${words}</div><div role="menuitem">Block account</div><div role="menuitem">Report conversation</div></div>`,
};

const UNKNOWN = '<div role="dialog"><p>Are you sure?</p><button>Confirm</button><button>Delete</button><button>Block</button></div>';

/** Puts up what comes up after a press. Gives true if the page was changed besides. @throws for a site whose question is not known here. */
function ask(page: Document, next: NextPress, name: string, pick: Pick): boolean {
  const look = LOOKS[next.in];
  if (!look) throw new Error(`nobody has told the fuzz what ${next.in} looks like`);
  const word = one(next.says.split('|'), pick) ?? '';
  const kind = one(SHEETS, pick) ?? 'right';
  if (kind === 'none') return false;
  const holder = page.createElement('div');
  holder.innerHTML = look(kind === 'other-words' ? `${word} and block` : word, '');
  const sheet = holder.firstElementChild;
  if (!sheet) return false;
  const told = sheet.querySelector('p');
  if (told) told.append(kind === 'other-person' ? 'Mallory Moss' : name);
  const box = sheet.querySelector('input');
  if (box && kind === 'checked') box.checked = true;
  if (kind === 'twice') sheet.append(...[...sheet.children].map((child) => child.cloneNode(true)));
  if (kind === 'hidden') sheet.setAttribute('style', 'display: none');
  page.body.append(sheet);
  if (kind === 'two') page.body.append(sheet.cloneNode(true));
  if (kind === 'changed') mutate(page, pick, 2);
  return kind === 'changed';
}

/** What came of a press. `unsure`: the page was changed besides, and a row that is gone since tells nothing. */
export type Came = 'declined' | 'nothing' | 'unsure';

/** What a press of an element brings about. */
export function answer(page: Document, pressed: Element, way: DeclineWay, row: Element, name: string, mood: Mood, pick: Pick): Came {
  const [next] = way.next ?? [];
  const sheet = next ? pressed.closest(next.in) : null;
  if (next && !sheet) {
    return ask(page, next, name, pick) ? 'unsure' : 'nothing';
  }
  sheet?.remove();
  if (mood === 'asks') page.body.insertAdjacentHTML('beforeend', UNKNOWN);
  if (mood === 'goes') row.remove();
  if (mood === 'renames') pressed.textContent = 'Add friend';
  if (mood === 'recycles') {
    for (const link of row.querySelectorAll('a[href]')) link.setAttribute('href', '/mallory.moss');
    row.querySelector('a[href]')?.replaceChildren('Mallory Moss');
  }
  return mood === 'asks' || mood === 'stays' ? 'nothing' : 'declined';
}
