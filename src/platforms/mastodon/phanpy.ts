/**
 * Phanpy: one page, its places behind the #. Follow requests stand on top of the notifications; an answered one stays there
 * with its buttons switched off and the answer beside them. Its private mentions have no sign of being unread, and one that
 * was answered looks like a new one, so they aren't read.
 */
import { roleOf } from '../../reading/label.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { readingOf } from '../../reading/reading.ts';
import { saysYes } from '../../reading/says-yes.ts';
import { sight } from '../../reading/sighting.ts';
import type { Reading, Sighting, ThreadReading } from '../../reading/types.ts';
import { visibleText } from '../../reading/visible.ts';
import { meta, profileOf } from './meta.ts';
import { privatePost } from './named.ts';

const BUTTONS = 'p.follow-request-buttons';
const PERSON = 'a.account-block[href],a.name-text[href]';
const DECLINE = 'button.light.danger';
const ANSWERED = '.follow-rejected,.follow-accepted';
const COMPOSE = '#compose-container';
/** What a reading is made of. */
export const PHANPY_HINT = `${BUTTONS},${COMPOSE},#notifications-page`;

const passOf = (page: Document, url: URL): Pass => ({ page, url, meta, home: null, names: null, hosts: null, personOf: () => null });

/**
 * Is it the one of the two buttons with the site's own marks for taking something away? Words that say the opposite spoil
 * it, and an answer beside it makes it a button that was pressed.
 */
export const isPhanpyDecline = (control: Element): boolean =>
  control.matches(`${BUTTONS} > ${DECLINE}`) && !saysYes(control) && !isAnswered(control.parentElement);
const isAnswered = (row: Element | null): boolean => row?.querySelector(ANSWERED) != null;

export function readPhanpy(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  const rows = shownAll(pass, BUTTONS);
  const waiting = rows.filter((row) => !isAnswered(row));
  const sightings = waiting.flatMap((row) => request(pass, row) ?? []);
  const isInbox = /^#\/notifications\b/.test(url.hash);
  if (sightings.length > 0 || !isInbox) return readingOf(isInbox, sightings);
  const missing = [
    ...(waiting.length > 0 ? ['one person and two buttons in a request'] : []),
    ...(page.querySelector('#notifications-page') ? [] : ['no list of notifications']),
  ];
  return readingOf(true, [], missing);
}

/** The smallest block around the two buttons that has anybody's link. */
function blockOf(pass: Pass, row: Element): { block: Element; people: Element[] } | null {
  const known = row.closest('li,.notification-content');
  if (known) return { block: known, people: shownAll(pass, PERSON, known) };
  for (let block = row.parentElement; block && block.localName !== 'body'; block = block.parentElement) {
    const people = shownAll(pass, 'a[href]', block).filter((link) => accountOf(link, pass.url) !== null);
    if (people.length > 0) return { block, people };
  }
  return null;
}

/** One row: the person's link and the two buttons are the only ones of their kind in the smallest block that has both. */
function request(pass: Pass, row: Element): Sighting | null {
  const { block, people = [] } = blockOf(pass, row) ?? {};
  const [link] = people;
  const person = link && people.length === 1 ? accountOf(link, pass.url) : null;
  if (!block || !link || !person || block.querySelectorAll(BUTTONS).length !== 1) return null;
  const buttons = shownAll(pass, 'button', row);
  const declines = buttons.filter(isPhanpyDecline);
  const accepts = buttons.filter((button) => !button.matches(DECLINE) && roleOf(button, null) !== 'decline');
  const both = buttons.length === 2 && declines.length === 1 && accepts.length === 1;
  const name = visibleText(link.querySelector('b') ?? link).split('\n')[0] ?? '';
  const { approach, ...seen } = sight(pass, {
    kind: 'follow_request',
    name: name || person.user,
    profile: person.profile,
    block,
    link,
    accept: both ? (accepts[0] ?? null) : null,
    decline: both ? (declines[0] ?? null) : null,
  });
  return { ...seen, approach: { ...approach, front: 'phanpy' } };
}

/** The account's own address may be any, in any software's form; its name stands in the title (else in the text), without a server if it is the viewer's. */
function accountOf(link: Element, url: URL): { profile: string; user: string } | null {
  const href = link.getAttribute('href') ?? '';
  const title = link.getAttribute('title') || (/@[\w.-]+@[\w.-]+\.\w{2,}/.exec(link.textContent ?? '')?.[0] ?? '');
  const [, user = '', server] = /^@?([\w.-]+)(?:@([\w.-]+\.\w{2,}))?$/.exec(title) ?? [];
  const at = URL.canParse(href) ? new URL(href) : null;
  // Its own pages are nobody's server.
  const host = server ?? (at && /^https?:$/.test(at.protocol) && at.host !== url.host ? at.host : null);
  const profile = user && host ? profileOf(`https://${host}/@${user}`)?.profile : null;
  return profile ? { profile, user } : null;
}

/** The private post that is being written in the one open box; a post that is being changed is none. */
export function readPhanpyPost(page: Document, url: URL): ThreadReading | null {
  const pass = passOf(page, url);
  const open = shownAll(pass, COMPOSE);
  const form = open.length === 1 ? open[0]?.querySelector('form') : null;
  const who = [...(form?.querySelectorAll<HTMLSelectElement>('select[name="visibility"]') ?? [])];
  const boxes = form ? (shownAll(pass, 'textarea[name="status"]', form) as HTMLTextAreaElement[]) : [];
  const [box] = boxes;
  if (!box || boxes.length > 1 || who.length !== 1 || who[0]?.value !== 'direct' || who[0].disabled) return null;
  const me = open[0]?.querySelector('.compose-top a.account-block[href]')?.getAttribute('href') ?? '';
  return privatePost({ box, text: box.value, server: URL.canParse(me) ? new URL(me).host : null });
}
