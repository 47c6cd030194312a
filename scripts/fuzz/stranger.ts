/** Conversations with somebody else, beside the right one or in its place. */
import { windowWith } from '../../src/acting/window-with.ts';
import { isProven, prove, type Recipient } from '../../src/core/delivery/prove.ts';
import type { Adapter, ThreadReading } from '../../src/reading/types.ts';
import { one, type Pick } from './numbers.ts';
import { around, everything, pathOf } from './seen.ts';

/** Whom an unchanged page's conversation is with, if with one known person, and the part of the page that it is. */
export interface Talk {
  who: Recipient;
  pane: string;
}

const NOWHERE = { opened: null, firstUrl: '', movedByUser: 0 };
const FOREIGN = 'data-fuzz-foreign';
/** Marks the right conversation. */
export const PANE = 'data-fuzz-pane';
const MALLORY = 'Mallory Moss';

const isWith = (thread: ThreadReading, who: Recipient): boolean => isProven(prove(thread, who, NOWHERE));

/** The conversation that a note to that person would go into, in the way in which deliveries look for it; or null. */
export function openWith(adapter: Adapter, page: Document, url: URL, who: Recipient): ThreadReading | null {
  const thread = adapter.readThread(page, url) ?? windowWith(adapter.windows?.(page, url) ?? [], (t) => isWith(t, who));
  return thread?.composer && isWith(thread, who) ? thread : null;
}

/** The conversation of an unchanged page, and the element that it is; null where there is none with one known person and one box. */
export function talkOf(adapter: Adapter, page: Document, url: URL): { talk: Talk; pane: Element } | null {
  const open = [adapter.readThread(page, url) ?? [], adapter.windows?.(page, url) ?? []].flat();
  for (const { people, group } of open) {
    const [person] = people;
    if (!person || people.length > 1 || group || (!person.id && !person.profile)) continue;
    const who = { name: person.name, ids: person.id ? [person.id] : [], profiles: person.profile ? [person.profile] : [] };
    const box = openWith(adapter, page, url, who)?.composer;
    // The smallest part that holds the box and a link: the whole conversation, as a site draws it.
    const pane = box && pathOf(box).find((el) => el.querySelector('a[href]') !== null || el.hasAttribute('jid'));
    if (pane && pane.localName !== 'body' && around(pane)) return { talk: { who, pane: pane.outerHTML }, pane };
  }
  return null;
}

/** What stands for a person in addresses and ids. */
const keysOf = ({ ids, profiles }: Recipient): string[] => {
  const lasts = profiles.map((p) => (p.split(/[/=:]/).findLast(Boolean) ?? '').replace(/^@/, ''));
  return [...new Set([...ids, ...lasts])].filter((key) => key.length > 2);
};

/** Makes everything that says whom a part of the page is about say that it is somebody else. */
function makeForeign(root: Element, who: Recipient): void {
  for (const el of [root, ...everything(root)]) {
    el.setAttribute(FOREIGN, '');
    for (const attribute of el.attributes) {
      let value = attribute.value.replaceAll(who.name, MALLORY);
      for (const key of keysOf(who)) value = value.replaceAll(key, /^\d+$/.test(key) ? '9'.repeat(key.length) : 'mallorymoss');
      if (value !== attribute.value) el.setAttribute(attribute.name, value);
    }
    for (const node of el.childNodes) if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').replaceAll(who.name, MALLORY);
  }
}

/** Puts the same conversation with somebody else onto the page: as a window, as a second pane, or in the place of the right one. */
export function addStranger(page: Document, { who, pane }: Talk, pick: Pick): void {
  const holder = page.createElement('div');
  holder.innerHTML = pane;
  makeForeign(holder, who);
  const [guest] = holder.children;
  for (const frame of holder.querySelectorAll('iframe')) frame.setAttribute(FOREIGN, '');
  const right = page.querySelector(`[${PANE}]`);
  const place = one(everything(page.body), pick) ?? page.body;
  if (pick(4) === 0 && right) right.replaceWith(...holder.childNodes);
  else if (pick(2) === 0) place.after(...holder.childNodes);
  else page.body.append(...holder.childNodes);
  for (const frame of guest?.querySelectorAll('iframe') ?? []) frame.contentDocument?.body.setAttribute('contenteditable', 'true');
}

/** Does the box belong to that somebody else? */
export const isForeign = (el: Element): boolean => pathOf(el).some((at) => at.hasAttribute(FOREIGN));
