import { clean } from '../../core/text.ts';
import { composerTextOf } from '../../reading/conversation.ts';
import { homeOf, shownAll, type Pass } from '../../reading/pass.ts';
import { readingOf } from '../../reading/reading.ts';
import { sight } from '../../reading/sighting.ts';
import type { Adapter, MessageRow, Reading, Sighting, ThreadReading } from '../../reading/types.ts';
import { visibleText } from '../../reading/visible.ts';
import { meta, profileOf } from './meta.ts';

const ROW = 'tr[role="row"].zA.zE';
const LETTER = 'div.adn[data-legacy-message-id]';
const BODY = 'div.ii.gt div.a3s';
const QUOTED = '.gmail_quote,.gmail_extra,blockquote';
const COMPOSE = 'div[role="dialog"],div.M9';
const BOX = 'div[contenteditable="true"][g_editable="true"][role="textbox"]';
const CHIP = '[data-hovercard-id*="@"]';
const SEND = '.T-I.T-I-atl[role="button"]';

const passOf = (page: Document, url: URL): Pass => ({
  page,
  url,
  meta,
  home: homeOf(meta, url),
  names: null,
  hosts: null,
  personOf: () => null,
});

interface Person {
  name: string;
  email: string;
}

const ACCOUNT = 'a[href^="https://accounts.google.com/SignOutOptions"][aria-label*="@"]';

/**
 * The account's own address, a part of the title by itself; a subject before it may name anybody's. Where the title has none,
 * the account's own button names it. Letters by it are one's own.
 */
function viewerOf(page: Document): string | null {
  const parts = page.title.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').split(/\s+[-–—]\s+/u);
  const titled = parts.map((part) => profileOf(`mailto:${part}`)?.id).findLast(Boolean);
  const label = page.querySelector(ACCOUNT)?.getAttribute('aria-label') ?? '';
  return titled ?? profileOf(`mailto:${/[^\s()]+@[^\s()]+/.exec(label)?.[0] ?? ''}`)?.id ?? null;
}

function personIn(el: Element | null | undefined): Person | null {
  const email = profileOf(`mailto:${el?.getAttribute('email') ?? ''}`)?.id;
  if (!el || !email) return null;
  return { email, name: clean(el.getAttribute('name') || el.textContent || email, 200) };
}

/** Unread letters of the list: who wrote the newest, and nothing of what it says. */
function rows(pass: Pass, viewer: string | null): Sighting[] {
  return shownAll(pass, ROW).flatMap((row) => {
    const who = personIn([...row.querySelectorAll('span[email][name]')].at(-1));
    const thread = row.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id') ?? null;
    if (!who || who.email === viewer) return [];
    return [sight(pass, { kind: 'message', name: who.name, id: who.email, profile: `mailto:${who.email}`, thread, block: row })];
  });
}

/** The letters of the open conversation, oldest first; what they quote is left out. */
function letters(pass: Pass, viewer: string | null): { row: MessageRow; who: Person | null }[] {
  return shownAll(pass, LETTER).map((element) => {
    const who = personIn(element.querySelector('span.gD[email]'));
    const body = element.querySelector(BODY);
    const text = body
      ? clean(
          visibleText(body, (el) => el.matches(QUOTED)),
          20_000,
          'lines',
        )
      : '';
    const from = who === null || viewer === null ? 'unknown' : who.email === viewer ? 'me' : 'them';
    return { who, row: { element, text, from, sender: who?.name ?? null, words: BODY, failed: false } };
  });
}

const threadIn = (pass: Pass): string | null =>
  shownAll(pass, 'h2.hP[data-legacy-thread-id]')[0]?.getAttribute('data-legacy-thread-id') ?? null;

/** The reply of this very conversation: it stands after its letters, not in a window of its own. */
function replies(pass: Pass): Element[] {
  const last = shownAll(pass, LETTER).at(-1);
  if (!last) return [];
  const boxes = shownAll(pass, BOX).filter((box) => !box.closest('div[role="dialog"]'));
  return boxes.filter((box) => last.contains(box) || (last.compareDocumentPosition(box) & 4) !== 0);
}

/** Whom a reply goes to, by its chips; null where they can't be read. */
function recipients(box: Element): Set<string> | null {
  let at = box.parentElement;
  while (at && !at.querySelector(CHIP) && !at.matches(COMPOSE)) at = at.parentElement;
  const emails = [...(at?.querySelectorAll(CHIP) ?? [])].map((el) => profileOf(`mailto:${el.getAttribute('data-hovercard-id') ?? ''}`)?.id);
  return emails.length === 0 || emails.some((email) => !email) ? null : new Set(emails as string[]);
}

function readThread(pass: Pass): ThreadReading | null {
  const thread = threadIn(pass);
  if (!thread) return null;
  const viewer = viewerOf(pass.page);
  const open = letters(pass, viewer);
  const others = new Map(open.flatMap(({ who }) => (who && who.email !== viewer ? [[who.email, who] as const] : [])));
  const boxes = replies(pass);
  const composer = boxes.length === 1 ? (boxes[0] as HTMLElement) : null;
  const to = composer && recipients(composer);
  // A reply to all, or to somebody else, is not this person's.
  const [only] = to && to.size === 1 ? to : [];
  const person = only === undefined ? null : (others.get(only) ?? null);
  const wrong = composer !== null && person === null;
  const people = composer ? (person ? [person] : []) : [...others.values()];
  return {
    thread,
    people: people.map(({ name, email }) => ({ name, profile: `mailto:${email}`, id: email })),
    headerName: people.length === 1 ? (people[0]?.name ?? null) : null,
    group: wrong || others.size > 1,
    composer: wrong ? null : composer,
    composers: boxes.length,
    composerText: composer ? composerTextOf(composer) : '',
    send: composer ? sendOf(composer) : null,
    rows: open.map(({ row }) => row),
  };
}

function sendOf(box: Element): HTMLElement | null {
  for (let at = box.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    const found = at.querySelectorAll<HTMLElement>(SEND);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** The newest letter of the open conversation, if somebody else wrote it. */
function arrived(pass: Pass, viewer: string | null): Sighting[] {
  const thread = threadIn(pass);
  const last = letters(pass, viewer).at(-1);
  if (!thread || !last?.who || last.row.from !== 'them') return [];
  const { name, email } = last.who;
  const { text, element } = last.row;
  return [sight(pass, { kind: 'message', name, id: email, profile: `mailto:${email}`, thread, text, block: element })];
}

function read(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  if (!url.pathname.startsWith('/mail')) return readingOf(false, []);
  const viewer = viewerOf(page);
  const here = arrived(pass, viewer);
  const open = threadIn(pass);
  const sightings = [...here, ...rows(pass, viewer).filter((s) => open === null || s.approach.thread !== open)];
  const known = page.querySelector('tr[role="row"].zA,h2.hP,div[role="main"]') !== null;
  return { ...readingOf(true, sightings, known ? [] : ['no list and no letter']), viewer };
}

/** Reads who wrote, in Gmail's list, and the open letter. Only people of the book are kept, by the worker. */
export const adapter: Adapter = {
  meta,
  hint: (url) => (url.pathname.startsWith('/mail') ? `tr[role="row"],${LETTER},h2.hP,${BOX}` : null),
  read,
  readThread: (page, url) => readThread(passOf(page, url)),
};
