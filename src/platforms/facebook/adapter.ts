import { homeOf, type Pass } from '../../reading/pass.ts';
import { readingOf } from '../../reading/reading.ts';
import type { Adapter, Reading, Sighting } from '../../reading/types.ts';
import { readChatList, readThread, readWindows, sightThread } from './messages.ts';
import { isOurs, site } from './address.ts';
import { notificationRows, readNotifications } from './notifications.ts';
import { readElsewhere, readRequests } from './requests.ts';
import { requestIdOf, surfaceOf } from './routes.ts';

/** Posts and comments have people and controls of their own. */
const POSTS = '[role="article"],[role="feed"]';

function passOf(page: Document, url: URL): Pass {
  return { page, url, meta: site, home: homeOf(site, url), names: null, hosts: null, posts: POSTS, personOf };
}

/** Whom an address leads to; only a profile itself, or the request of one person. */
function personOf(address: URL): ReturnType<Pass['personOf']> {
  if (!isOurs(address)) return null;
  const id = requestIdOf(address);
  const known = id ? site.profileOf(`/profile.php?id=${id}`) : null;
  if (known) return { ...known, proven: true };
  if (!/^\/(?:people\/.+|[^/]+\/?$)/.test(address.pathname)) return null;
  return site.profileOf(address.href);
}

function read(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  const surface = surfaceOf(url);
  const missing: string[] = [];
  const rows = notificationRows(pass);
  const told = readNotifications(pass, rows, missing);
  if (surface === 'requests') {
    const found = readRequests(pass);
    return readingOf(true, [...found.sightings, ...told], found.missing);
  }
  if (surface === 'notifications') {
    if (rows.length === 0) missing.push('no notif_id');
    return readingOf(true, told, missing);
  }
  if (surface !== 'other') return readMessages(pass, told);
  const list = page.querySelector('[role="dialog"] a[href*="/t/"]') ? readChatList(pass).sightings : [];
  const windows = readWindows(pass).map((open) => sightThread(pass, open));
  return readingOf(false, [...told, ...readElsewhere(pass), ...list, ...windows], missing);
}

function readMessages(pass: Pass, told: Sighting[]): Reading {
  const missing: string[] = [];
  const list = readChatList(pass);
  const open = readThread(pass);
  const here = open && sightThread(pass, open);
  // A list that is there and holds nothing, not even a sign of loading, has no chats.
  if (list.rows === 0 && !open && pass.page.querySelector('[role="grid"]')?.querySelector('a,[role]') !== null) missing.push('no chats');
  if (open && open.rows.length > 0 && open.rows.every((r) => r.from === 'unknown')) missing.push('whose messages');
  // Where a code is asked for the messages are not readable yet, and that is no fault of the page.
  const isInbox = !pass.page.querySelector('input[autocomplete="one-time-code"]');
  return readingOf(isInbox, [here, ...list.sightings, ...told], missing);
}

/** What stands over every page: the drop-down of notifications, the pop-over and the windows of chats. */
const EVERYWHERE =
  '[role="complementary"] a[href*="/friends/requests"],a[href*="notif_id="],a[href*="/t/"],[role="log"],[data-scope="messages_table"],[aria-roledescription]';

/** Reads Facebook and Messenger. */
export const adapter: Adapter = {
  meta: site,
  hint: (url) =>
    surfaceOf(url) === 'other' && !site.profileOf(url.pathname)
      ? EVERYWHERE
      : `${EVERYWHERE},[role="main"],main,[role="navigation"],[role="dialog"]`,
  quiet: POSTS,
  read,
  readThread: (page, url) => readThread(passOf(page, url)),
  windows: (page, url) => readWindows(passOf(page, url)),
};
