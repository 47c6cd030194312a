import { requestCards } from '../../reading/cards.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { byPerson, peopleIn } from '../../reading/person.ts';
import { joined, sight, sightCard } from '../../reading/sighting.ts';
import type { Adapter, Reading, Sighting } from '../../reading/types.ts';
import { visibleText } from '../../reading/visible.ts';
import type { Role } from '../../reading/words.ts';
import { ELK_HINT, isElkDecline, readElk, readElkPost } from './elk.ts';
import { ELK, PHANPY } from './fronts.ts';
import { meta, profileOf } from './meta.ts';
import { namesNobody } from './named.ts';
import { isPhanpyDecline, PHANPY_HINT, readPhanpy, readPhanpyPost } from './phanpy.ts';
import { FORM, readPost } from './post.ts';

const ROWS = '.account-authorize__wrapper,.notification-group--follow-request';
const HEADING = '.notification-group__main__header__label';
const CHAT = '.conversation.unread';

/** The icon decides, in every language: a check accepts, a cross rejects. */
function roleByIcon(control: Element): Role | null {
  const accepts = control.querySelector('.icon-check,.fa-check') !== null;
  const rejects = control.querySelector('.icon-times,.fa-times') !== null;
  if (accepts === rejects) return null;
  return accepts ? 'accept' : 'decline';
}

function passOf(page: Document, url: URL): Pass {
  const personOf = (address: URL): ReturnType<Pass['personOf']> => profileOf(address.href);
  return { page, url, meta, home: null, names: '.display-name__html', hosts: null, personOf };
}

/** Requests of the list and of the notifications; a group of several people has one pair of buttons for the first alone. */
function requests(pass: Pass): Sighting[] {
  const found: Sighting[] = [];
  for (const row of shownAll(pass, ROWS)) {
    const { cards, pairs } = requestCards(pass, row, roleByIcon);
    const found1 = [...cards, ...pairs];
    const card = found1.length === 1 ? found1[0] : undefined;
    if (!card) continue;
    // A bio may link anyone; the heading of a notification names those who ask, the pictures beside the buttons don't.
    const heading = row.querySelector(HEADING);
    const asking = heading ? peopleIn(pass, heading) : [];
    const links = asking.length > 0 ? asking : card.links;
    const seen = sightCard(pass, { ...card, links }, 'follow_request') ?? unnamed(pass, row, card);
    if (!seen) continue;
    const several = byPerson(asking).length > 1;
    found.push(several ? { ...seen, accept: null, decline: null } : seen);
  }
  return found;
}

/** Unread private mentions. The newest may be the viewer's own; an unread one is not. */
function mentions(pass: Pass): Sighting[] {
  return shownAll(pass, CHAT).flatMap((row) => {
    const names = row.querySelector('.conversation__content__names');
    const person = names && byPerson(peopleIn(pass, names))[0]?.[0];
    const text = row.querySelector('.status__content');
    if (!person?.name) return [];
    return [
      sight(pass, {
        kind: 'message',
        name: person.name,
        profile: person.profile,
        text: text ? visibleText(text) : '',
        block: row,
        link: person.link,
      }),
    ];
  });
}

function readOwn(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  const path = url.pathname.replace(/^\/web|\/+$/g, '');
  const me = /"me":"(\d+)"/.exec(page.querySelector('#initial-state')?.textContent?.slice(0, 20_000) ?? '')?.[1];
  const viewer = me === undefined ? null : `${me}@${url.hostname}`;
  const isInbox = /^\/(?:follow_requests|notifications|conversations|timelines\/direct)$/.test(path);
  if (!isInbox || !recognises(page)) return { health: 'not-inbox', missing: [], sightings: [], viewer };
  const sightings = joined([...requests(pass), ...mentions(pass)]);
  const rows = shownAll(pass, ROWS).length;
  const missing = page.querySelector('.columns-area,.column,.scrollable') ? [] : ['no column of the page'];
  if (rows > 0 && sightings.length === 0) missing.push('check and cross in a request');
  const health = sightings.length > 0 ? 'ok' : missing.length > 0 ? 'unrecognised' : 'empty';
  return { health, missing, sightings, viewer };
}

const recognises = (page: Document): boolean => (meta.marks ?? []).every((mark) => page.querySelector(mark) !== null);

/** Mastodon's own pages, and the front ends beside them; each page is of one of these, by its marks. */
const FRONTS = {
  own: { read: readOwn, readThread: readPost, isDecline: (control: Element) => roleByIcon(control) === 'decline' },
  phanpy: { read: readPhanpy, readThread: readPhanpyPost, isDecline: isPhanpyDecline },
  elk: { read: readElk, readThread: readElkPost, isDecline: isElkDecline },
};
function front(page: ParentNode): (typeof FRONTS)['own'] {
  if (page.querySelector(PHANPY) !== null) return FRONTS.phanpy;
  return page.querySelector(ELK) === null ? FRONTS.own : FRONTS.elk;
}
const EVERYWHERE = `${FORM},${PHANPY_HINT},${ELK_HINT}`;

/** Reads Mastodon's follow requests and private mentions. */
export const adapter: Adapter = {
  meta,
  recognises,
  hint: (url) =>
    /\/(?:follow_requests|notifications|conversations|timelines)/.test(url.pathname)
      ? `${ROWS},.conversation,.column,${EVERYWHERE}`
      : EVERYWHERE,
  read: (page, url) => front(page).read(page, url),
  readThread: (page, url) => front(page).readThread(page, url),
  // Icons and marks decide, whatever the language.
  isDecline: (control) => front(control.ownerDocument).isDecline(control),
  mayWrite: namesNobody,
};
