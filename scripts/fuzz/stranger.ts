import { windowWith } from '../../src/acting/window-with.ts';
import { isProven, prove, type Recipient } from '../../src/core/delivery/prove.ts';
import type { Adapter, ThreadReading } from '../../src/reading/types.ts';
import { pageFrom } from '../page-from.ts';

/** Whom an unchanged page's conversation is with, if with one known person, and the part of the page that it is. */
export interface Talk {
  who: Recipient;
  pane: string;
}

const NOWHERE = { opened: null, firstUrl: '', movedByUser: 0 };
const FOREIGN = 'data-foreign';

/** Is a note let into this box? Gives the box that a note to that person would go into, or null. */
export function boxFor(thread: ThreadReading | null, who: Recipient): HTMLElement | null {
  return thread?.composer && isProven(prove(thread, who, NOWHERE)) ? thread.composer : null;
}

/** The same for the chats that stand in windows over the page. */
export const windowFor = (windows: ThreadReading[], who: Recipient): HTMLElement | null =>
  windowWith(windows, (t) => isProven(prove(t, who, NOWHERE)))?.composer ?? null;

/** The conversation of an unchanged page; null where there is none with one known person and one box. */
export function talkOf(adapter: Adapter, html: string, url: URL): Talk | null {
  const page = pageFrom(html, url);
  const thread = adapter.readThread(page, url);
  const person = thread?.people[0];
  if (!thread || !person || thread.people.length > 1 || (!person.id && !person.profile)) return null;
  const who = { name: person.name, ids: person.id ? [person.id] : [], profiles: person.profile ? [person.profile] : [] };
  const box = boxFor(thread, who);
  if (!box) return null;
  // The smallest part that holds the box and a link: the whole conversation, as a site draws it.
  let pane: Element | null = box;
  while (pane && pane.localName !== 'body' && !pane.querySelector('a[href]')) pane = pane.parentElement;
  return pane && pane.localName !== 'body' ? { who, pane: pane.outerHTML } : null;
}

/** Puts the same conversation with somebody else onto the page, as a window of a chat or a second pane. */
export function addStranger(page: Document, { who, pane }: Talk, pick: (below: number) => number): void {
  const holder = page.createElement('div');
  holder.innerHTML = pane;
  for (const el of holder.querySelectorAll('*')) {
    el.setAttribute(FOREIGN, '');
    if (el.hasAttribute('href')) el.setAttribute('href', pick(2) === 0 ? '/mallory.moss' : '/profile.php?id=999999999');
    for (const name of ['aria-label', 'title', 'alt'])
      if (el.hasAttribute(name)) el.setAttribute(name, (el.getAttribute(name) ?? '').replaceAll(who.name, 'Mallory Moss'));
    if (el.childElementCount === 0 && el.textContent) el.textContent = el.textContent.replaceAll(who.name, 'Mallory Moss');
  }
  const places = [...page.body.querySelectorAll('*')];
  const place = places[pick(places.length)] ?? page.body;
  if (pick(2) === 0) place.after(...holder.childNodes);
  else page.body.append(...holder.childNodes);
}

/** Does the box belong to that somebody else? */
export const isForeign = (box: Element): boolean => box.closest(`[${FOREIGN}]`) !== null;
