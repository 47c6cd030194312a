/** Declines a request of a changed page as a delivery does, on a site that answers in good and bad ways; and judges each press. */
import { Steps, type Order } from '../../src/acting/steps.ts';
import { findRequest } from '../../src/reading/find.ts';
import type { Sighting } from '../../src/reading/types.ts';
import { passTime } from './clock.ts';
import { mutate } from './mutate.ts';
import { one, type Pick } from './numbers.ts';
import { seenOnly } from './drawn.ts';
import { judge, type Press } from './judge.ts';
import type { Page } from './pages.ts';
import { folded } from './seen.ts';
import { answer, MOODS, type Came } from './site.ts';

export interface TriedPress {
  wrongs: string[];
  /** Controls that were pressed. */
  presses: number;
  /** The request was declined and reported so. */
  declined: boolean;
}

/** Longer than all that a step waits for, ms. */
const MOST = 60_000;
const NONE: TriedPress = { wrongs: [], presses: 0, declined: false };

/** @param sightings of the page as it stands; one of those who ask is declined. */
export async function tryPress(
  { adapter, url, people }: Page,
  page: Document,
  sightings: readonly Sighting[],
  pick: Pick,
): Promise<TriedPress> {
  const chosen = one(
    sightings.filter((s) => s.decline !== null && s.approach.kind !== 'message'),
    pick,
  );
  if (!chosen) return NONE;
  const { sender, kind } = chosen.approach;
  const who: Order['who'] = {
    name: sender.name,
    ids: sender.id ? [sender.id] : [],
    profiles: sender.profile ? [sender.profile] : [],
    opened: null,
    kind,
  };
  const view = page.defaultView as Window & typeof globalThis;
  const stop = new view.AbortController();
  const mood = one(MOODS, pick) ?? 'goes';
  const way = adapter.decline ?? {};
  const isHiddenTab = pick(24) === 0;
  const presses: Press[] = [];
  const came = new Set<Came>();
  const onPress = (event: Event): void => {
    const target = event.composedPath()[0] as Element;
    const now = findRequest(adapter, page, url, who);
    const request = now === 'several' ? null : now;
    const pressed = judge(target, request, way, presses, { sender, people });
    // One person may be seen twice: with a number in the drop-down and with a short name on the page.
    const theirs = adapter.read(page, url).sightings.filter((s) => s.decline === target);
    if (new Set(theirs.map((s) => folded(s.approach.sender.name))).size > 1) pressed.wrongs.push('pressed what declines two people');
    presses.push(pressed);
    const isOpener = way.menu !== undefined && target.matches(way.menu);
    if (isOpener)
      request?.block.querySelectorAll('[hidden],[style]').forEach((el) => {
        el.removeAttribute('hidden');
        el.removeAttribute('style');
      });
    else came.add(answer(page, target, way, request?.block ?? target, sender.name, mood, pick));
  };
  // In the window, so that a page that stops the event can't hide it.
  view.addEventListener('click', onPress, true);
  const restore = seenOnly(page, isHiddenTab);
  try {
    const steps = new Steps({ adapter, way: () => ({ firstUrl: url.href, movedByUser: 0 }), layer: () => null }, stop.signal);
    const late = pick(4) === 0 ? pick(12) : -1;
    const report = await passTime(async () => {
      const done = steps.carryOut({ until: Number.MAX_SAFE_INTEGER, deliveryId: 'fuzz', step: 'decline', attempt: 1, note: null, who });
      // The page changes between two looks of the delivery.
      for (let left = late; left > 0; left--) await Promise.resolve();
      if (late >= 0) mutate(page, pick, 1 + pick(2));
      return done;
    }, MOST);
    const result = report?.result ?? 'failed';
    const wrongs = presses.flatMap((press) => press.wrongs);
    if (isHiddenTab && presses.length > 0) wrongs.push('pressed in a tab that nobody sees');
    const first = presses.filter((press) => press.isDecline);
    if (first.length > 1) wrongs.push('declined twice');
    if (result === 'ok' && first.length === 0) wrongs.push('said to be done, and nothing was pressed');
    if (result === 'ok' && !came.has('declined') && !came.has('unsure') && late < 0)
      wrongs.push('said to be done, and the site did nothing');
    if (first.length > 0 && result !== 'ok' && result !== 'failed') wrongs.push(`pressed, and said ${result}`);
    return { wrongs, presses: presses.length, declined: result === 'ok' };
  } finally {
    stop.abort();
    restore();
    view.removeEventListener('click', onPress, true);
  }
}
