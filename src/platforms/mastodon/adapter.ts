import { shownAll, type Pass } from '../../reading/pass.ts';
import { readingOf } from '../../reading/reading.ts';
import { hasMarks } from '../../reading/site-marks.ts';
import type { Adapter, Reading, Sighting } from '../../reading/types.ts';
import { ELK_HINT, isElkDecline, readElk, readElkPost } from './elk.ts';
import { ELK, PHANPY } from './fronts.ts';
import { meta, profileOf } from './meta.ts';
import { namesNobody } from './named.ts';
import { isPhanpyDecline, PHANPY_HINT, readPhanpy, readPhanpyPost } from './phanpy.ts';
import { FORM, readPost } from './post.ts';
import { CHATS, lostMentions, readBanner, readMentions, readRequests, roleByIcon, ROWS } from './own.ts';

function passOf(page: Document, url: URL): Pass {
  const personOf = (address: URL): ReturnType<Pass['personOf']> => profileOf(address.href);
  return { page, url, meta, home: null, names: '.display-name__html', hosts: null, personOf };
}

function readOwn(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  const path = url.pathname.replace(/^\/(?:web|deck)(?=\/|$)|\/+$/g, '');
  const me = /"me":"(\d+)"/.exec(page.querySelector('#initial-state')?.textContent?.slice(0, 20_000) ?? '')?.[1];
  const viewer = me === undefined ? null : `${me}@${url.hostname}`;
  const done = (isInbox: boolean, sightings: (Sighting | null)[], missing: string[] = []): Reading => ({
    ...readingOf(isInbox, sightings, missing),
    viewer,
  });
  if (!recognises(page)) return done(false, []);
  const asks = readBanner(pass, path);
  const isInbox = /^\/(?:follow_requests|notifications|conversations|timelines\/direct)$/.test(path);
  // Beside whatever column is open, others may stand pinned.
  if (asks || (!isInbox && !url.pathname.startsWith('/deck'))) return done(false, [asks]);
  const sightings = [...readRequests(pass), ...readMentions(pass)];
  if (sightings.length > 0 || !isInbox) return done(isInbox, sightings);
  const missing = page.querySelector('.columns-area,.column,.scrollable') ? [] : ['no column of the page'];
  if (shownAll(pass, ROWS).length > 0) missing.push('check and cross in a request');
  if (lostMentions(pass)) missing.push('a person in a private mention');
  return done(true, [], missing);
}

const recognises = (page: Document): boolean => hasMarks(meta, page);

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
// A profile whose person asks has a check and a cross.
const EVERYWHERE = `.icon-times,${FORM},${PHANPY_HINT},${ELK_HINT}`;

/** Reads Mastodon's follow requests and private mentions. */
export const adapter: Adapter = {
  meta,
  recognises,
  hint: (url) =>
    /\/(?:follow_requests|notifications|conversations|timelines|deck)/.test(url.pathname)
      ? `${ROWS},${CHATS},.column,${EVERYWHERE}`
      : EVERYWHERE,
  read: (page, url) => front(page).read(page, url),
  readThread: (page, url) => front(page).readThread(page, url),
  // Icons and marks decide, whatever the language.
  isDecline: (control) => front(control.ownerDocument).isDecline(control),
  mayWrite: namesNobody,
};
