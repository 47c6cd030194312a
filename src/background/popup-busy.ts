/** The popup's words on busy hours: how it stands, who waits until when, and who wrote meanwhile. */
import { outlook } from '../core/hours/combine.ts';
import { isOpenEnd } from '../core/hours/busy.ts';
import { isWaiting, type Nudge } from '../core/nudge.ts';
import type { PopupState } from '../core/popup.ts';
import type { Settings } from '../core/settings.ts';
import { openPromises } from '../store/promises.ts';
import { digest } from './held.ts';
import { hoursOf } from './hours.ts';
import type { Judged } from './judge.ts';
import { freeAt } from './present/when.ts';

/** Busy now, until when and by what; and when it begins next. */
export async function busyState(settings: Settings, now: Temporal.ZonedDateTime): Promise<PopupState['busy']> {
  const { now: busy, next } = outlook(await hoursOf(settings, now), now);
  const until = busy && !isOpenEnd(busy.until) ? freeAt(busy.until, now) : null;
  return {
    on: busy !== null,
    until,
    task: settings.busy.task,
    by: busy?.why ?? null,
    shared: busy?.screenShared ?? false,
    next: busy || !next ? null : freeAt(next.start, now),
  };
}

/** Waits for the end of busy hours, or was put off to then: no answer is owed before. */
export const waitsForLater = (j: Judged, now: number): boolean =>
  j.nudge.deliveryId === null &&
  ((j.nudge.state === 'later' && j.nudge.draft != null && (j.nudge.hiddenUntil ?? 0) > now) ||
    (j.nudge.state === 'later' && j.nudge.heldUntil !== null && j.nudge.heldUntil > now) ||
    (j.nudge.state === 'open' &&
      j.busyUntil !== null &&
      j.verdict.heldUntil !== null &&
      j.verdict.shown === 'popup' &&
      j.match.level !== 'none'));

/** Until when, in words; null: until the user says. */
export function heldWords(j: Judged, now: Temporal.ZonedDateTime): string | null {
  const until = (j.nudge.state === 'later' ? (j.nudge.heldUntil ?? j.nudge.hiddenUntil) : j.verdict.heldUntil) ?? now.epochMilliseconds;
  return isOpenEnd(until) ? null : freeAt(until, now);
}

/** "While you were busy: Jill (you said tonight), Sam, Lee." As long as they wait for an answer, or for what they were promised. */
export async function whileBusy(nudges: readonly Nudge[], now: number): Promise<PopupState['whileBusy']> {
  const keys = new Set(await digest(now));
  const promises = await openPromises();
  const said = (key: string): string | null => promises.find((p) => p.nudgeKey === key)?.words || null;
  return nudges.flatMap((n) => {
    const waits = isWaiting(n, now);
    const words = said(n.key);
    return keys.has(n.key) && (waits || words !== null) ? [{ key: n.key, name: n.sender.name, said: words, waits }] : [];
  });
}
