/** Whom a site suggests: they ask nobody anything, however close to a request they come to stand. */
import type { Adapter, Sighting } from '../../src/reading/types.ts';
import { everything, isHidden, meansOf, PRESSABLE } from './seen.ts';
import { one, type Pick } from './numbers.ts';

const SUGGESTED = 'data-fuzz-suggested';
const SUGGESTED_LINK = 'data-fuzz-suggested-link';
const ROW = '[data-fuzz-row]';

const isPerson = (adapter: Adapter, url: URL, link: Element): boolean => {
  const href = link.getAttribute('href') ?? '';
  return href !== '' && !href.startsWith('#') && URL.canParse(href, url) && adapter.meta.profileOf(new URL(href, url).href) !== null;
};

/** Marks the suggestions of an unchanged page. Gives their sources. @param seen does a person see it? */
export function markSuggestions(root: Element, adapter: Adapter, url: URL, seen: (el: Element) => boolean): string[] {
  const controls = [...root.querySelectorAll(PRESSABLE)].filter((el) => meansOf(el, '').has('suggest') && seen(el));
  return controls.flatMap((control) => {
    for (let at: Element | null = control; at && at.localName !== 'body' && !at.matches(ROW); at = at.parentElement) {
      const links = [...at.querySelectorAll('a[href]')].filter((link) => isPerson(adapter, url, link));
      if (links.length === 0) continue;
      if (at.querySelector(ROW)) return [];
      at.setAttribute(SUGGESTED, '');
      for (const link of links) link.setAttribute(SUGGESTED_LINK, '');
      return [at.outerHTML];
    }
    return [];
  });
}

/** Puts one of a site's suggestions among those who ask, or around or into one of them. False: there is none. */
export function addSuggestion(page: Document, sources: readonly string[], pick: Pick): boolean {
  const source = one(sources, pick);
  const holder = page.createElement('div');
  holder.innerHTML = source ?? '';
  const guest = holder.firstElementChild;
  const rows = everything(page.body).filter((el) => el.matches(ROW));
  const row = one(rows, pick);
  if (!guest) return false;
  switch (row ? pick(5) : 4) {
    case 0:
      row?.after(guest);
      break;
    case 1:
      row?.append(guest);
      break;
    case 2:
      row?.replaceWith(guest);
      if (row) guest.append(row);
      break;
    case 3:
      // Beside the very buttons of the request.
      (row?.querySelector(PRESSABLE) ?? row)?.after(guest);
      break;
    default:
      one(everything(page.body), pick)?.after(guest);
  }
  return true;
}

/** Somebody who is suggested, with the site's own "Add friend" still there, and other people's buttons. */
export function isBorrowed({ link }: Sighting): boolean {
  const card = link?.hasAttribute(SUGGESTED_LINK) ? link.closest(`[${SUGGESTED}]`) : null;
  if (!card) return false;
  return [...card.querySelectorAll(PRESSABLE)].some((el) => !el.closest(ROW) && meansOf(el, '').has('suggest') && !isHidden(el));
}

/** A copy of somebody's request: beside it, in it, in another one, or around another one. */
export function copyRow(page: Document, pick: Pick): void {
  const rows = everything(page.body).filter((el) => el.matches(ROW));
  const [row, other] = [one(rows, pick), one(rows, pick)];
  const copy = row?.cloneNode(true) as Element | undefined;
  if (!row || !other || !copy) return;
  switch (pick(4)) {
    case 0:
      row.after(copy);
      break;
    case 1:
      one(everything(row), pick)?.after(copy);
      break;
    case 2:
      other.append(copy);
      break;
    default:
      other.replaceWith(copy);
      copy.append(other);
  }
}
