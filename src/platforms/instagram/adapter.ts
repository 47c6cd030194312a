import { requestCards } from '../../reading/cards.ts';
import type { Pass } from '../../reading/pass.ts';
import { readingOf } from '../../reading/reading.ts';
import { sightCard } from '../../reading/sighting.ts';
import type { Adapter, Reading, Sighting } from '../../reading/types.ts';
import { readChats } from './chats.ts';
import { meta } from './meta.ts';
import { ELSEWHERE, LOGS, passOf, POSTS, SHAPE, WINDOWS } from './shape.ts';
import { openThread, openWindows, sightThread } from './thread.ts';

/** Follow requests of the panel, which stands over any page. Chats are left out. */
function requests(pass: Pass): { sightings: Sighting[]; unknown: number } {
  const { cards, unknown } = requestCards(pass, pass.page);
  const kept = cards.filter(({ block }) => !block.querySelector(`${LOGS},${SHAPE.composer}`));
  return { sightings: kept.map((card) => sightCard(pass, card, 'follow_request')).filter((s) => s !== null), unknown };
}

function read(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  const path = url.pathname;
  if (/^\/(?:challenge|accounts\/login)/.test(path)) return readingOf(false, []);
  const inDirect = path.startsWith('/direct/');
  const list = inDirect ? readChats(pass) : null;
  const open = inDirect ? openThread(pass) : null;
  const here = open && sightThread(pass, open);
  const windows = inDirect ? [] : openWindows(pass).map((each) => sightThread(pass, each));
  const asked = requests(pass);
  // The controls of one who asks to write are no follow request.
  const follows = asked.sightings.filter((s) => !open?.pair || s.accept !== open.pair.accept);
  // An open chat is told by its thread; the row of the same name would tell it twice.
  const rows = (list?.sightings ?? []).filter(
    ({ approach: { sender, thread } }) =>
      !open ||
      (thread ? thread !== open.thread.thread : sender.name !== here?.approach.sender.name && sender.name !== open.thread.headerName),
  );
  const missing: string[] = [];
  const isRequests = path.startsWith('/accounts/activity');
  if (isRequests && asked.unknown > 0) missing.push(`${asked.unknown} people with two buttons whose words are not known`);
  if (isRequests && !page.querySelector('main,[role="main"],a[href*="/accounts/"]')) missing.push('no main part');
  if (list && list.rows === 0 && !list.isEmpty && !open) missing.push('no chats');
  if (open && open.thread.rows.every((r) => r.from === 'unknown')) missing.push('whose messages');
  return readingOf(isRequests || inDirect, [...follows, here, ...rows, ...windows], missing);
}

/** Reads Instagram's follow requests, inbox and threads. */
export const adapter: Adapter = {
  meta,
  hint: (url) =>
    /^\/(?:direct|accounts\/activity)/.test(url.pathname)
      ? 'main,[role="main"],[role="navigation"],section,button,[role="button"],[role="textbox"]'
      : `${ELSEWHERE},${WINDOWS}`,
  quiet: POSTS,
  read,
  readThread: (page, url) => openThread(passOf(page, url))?.thread ?? null,
  windows: (page, url) => (url.pathname.startsWith('/direct/') ? [] : openWindows(passOf(page, url)).map((each) => each.thread)),
};
