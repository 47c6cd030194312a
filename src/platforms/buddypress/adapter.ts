import { clean } from '../../core/text.ts';
import { roleOf } from '../../reading/label.ts';
import { newestIncoming } from '../../reading/conversation.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { rootsIn } from '../../reading/roots.ts';
import { readingOf } from '../../reading/reading.ts';
import { saysYes } from '../../reading/says-yes.ts';
import { sight } from '../../reading/sighting.ts';
import { hasMarks } from '../../reading/site-marks.ts';
import type { Adapter, Reading, Sighting } from '../../reading/types.ts';
import { isShown, visibleText } from '../../reading/visible.ts';
import { meta, profileOf, threadKey } from './meta.ts';
import { EDITOR_FRAME, readOpen } from './thread.ts';

const REQUESTS = '#friend-list li.item-entry,ul#friend-list > li';
const REJECT = 'button.reject[data-bp-btn-action="reject_friendship"],a.reject[data-bp-btn-action="reject_friendship"]';
const ACCEPT = 'button.accept,a.accept';
const THREADS = '#message-threads li.thread-item';

const passOf = (page: Document, url: URL): Pass => ({
  page,
  url,
  meta,
  home: null,
  names: null,
  hosts: null,
  personOf: (address) => profileOf(address.href),
});

const only = (row: Element, selector: string): Element | null => {
  const found = [...row.querySelectorAll(selector)].filter(isShown);
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The button's own action says what it does, in every language; words that say the opposite spoil it. */
const contradicts = (control: Element): boolean => saysYes(control) || ['suggest', 'own'].includes(roleOf(control, null) ?? '');
const said = (control: Element | null, isOther: (control: Element) => boolean): Element | null =>
  control && isOther(control) ? null : control;

/** Friend requests. An answered row stays in the page, unseen. */
function requests(pass: Pass): Sighting[] {
  return shownAll(pass, REQUESTS).flatMap((row) => {
    const link = row.querySelector('.item-title a[href],.list-title a[href]');
    const person = link && profileOf(new URL(link.getAttribute('href') ?? '', pass.url).href);
    if (!link || !person || !only(row, ACCEPT)) return [];
    const name = clean(visibleText(link), 200) || (person.handle ?? '');
    const decline = said(only(row, REJECT), contradicts);
    const accept = said(only(row, ACCEPT), (control) => roleOf(control, name) === 'decline');
    return [sight(pass, { kind: 'friend_request', name, profile: person.profile, block: row, link, accept, decline })];
  });
}

/** Unread conversations: who wrote, and the excerpt. */
function messages(pass: Pass): Sighting[] {
  return shownAll(pass, `${THREADS}.unread`).flatMap((row) => {
    const who = row.querySelector('.user-name');
    const name = who ? clean(visibleText(who), 200) : '';
    const link = row.querySelector('a[href*="/members/"]');
    const subject = row.querySelector('a.subject[href]')?.getAttribute('href') ?? '';
    const named = (row.querySelector('[data-thread-id]') ?? row).getAttribute('data-thread-id');
    const id = named ?? /(?:^|\/)view\/(\d+)\/?$/.exec(subject)?.[1] ?? null;
    const thread = id && /^\d+$/.test(id) ? threadKey(pass.url, id) : null;
    const profile = link ? (profileOf(new URL(link.getAttribute('href') ?? '', pass.url).href)?.profile ?? null) : null;
    const excerpt = row.querySelector('p.excerpt,.excerpt');
    if (!name) return [];
    return [sight(pass, { kind: 'message', name, profile, thread, text: excerpt ? visibleText(excerpt) : '', block: row })];
  });
}

/** What came in last in the open conversation. */
function arrived(pass: Pass): Sighting[] {
  const open = readOpen(pass);
  const [person] = open?.people ?? [];
  const run = newestIncoming(open?.rows ?? []);
  const last = run.at(-1);
  if (!open || !person || !last || open.group) return [];
  const text = run.map((row) => row.text).join('\n');
  return [sight(pass, { kind: 'message', name: person.name, profile: person.profile, thread: open.thread, text, block: last.element })];
}

/** An administrator can look into another member's requests and messages: they are nobody's who looks. Every member's page says so. */
const isOthers = (page: Document): boolean => page.body.matches(':is(.bp-user,.my-friends,.my-messages):not(.my-account)');
const recognises = (page: Document): boolean => hasMarks(meta, page) && !isOthers(page);

function read(page: Document, url: URL): Reading {
  const isInbox = /\/members\/[^/]+\/(?:friends\/requests|messages)(?:\/|$)/.test(url.pathname);
  const pass = passOf(page, url);
  if (!isInbox || !recognises(page)) return readingOf(false, []);
  const known = page.querySelector('#friend-list,#message-threads,#bp-message-thread-list,.bp-feedback,#message') !== null;
  const missing = known ? [] : ['no list of requests or messages'];
  return readingOf(true, [...requests(pass), ...messages(pass), ...arrived(pass)], missing);
}

/** Reads friend requests and unread messages of BuddyPress. */
export const adapter: Adapter = {
  meta,
  recognises,
  hint: (url) => (/\/members\//.test(url.pathname) ? `#friend-list,#message-threads,#bp-message-thread-header,${EDITOR_FRAME},li` : null),
  roots: (page, again) => rootsIn(page, EDITOR_FRAME, again),
  read,
  readThread: (page, url) => (recognises(page) ? readOpen(passOf(page, url)) : null),
  isDecline: (control) => control.matches(REJECT) && !contradicts(control),
};
