/** Messages that came while the user was busy: they wait, and at the end they are told once, quietly. */
import * as z from 'zod/mini';
import { isMessage } from '../core/approach-keys.ts';
import type { Nudge } from '../core/nudge.ts';
import type { Settings } from '../core/settings.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { allNudges, changeNudge } from '../store/nudges.ts';
import { openPromises } from '../store/promises.ts';
import { judge } from './judge.ts';
import { inTurn } from './queue.ts';

const KEY = 'while-busy';
const digestSchema = z.object({ keys: z.array(z.string()), at: z.number() });
/** So long the line "While you were busy" stands, ms. */
const STANDS = 12 * 3_600_000;

const open = (n: Nudge): boolean => n.state === 'open' || n.state === 'later';

/** Marks those of these who wrote into busy hours, up to the end of those. */
export async function holdNew(wrote: readonly Nudge[], settings: Settings, now: Temporal.ZonedDateTime): Promise<void> {
  for (const nudge of wrote) {
    if (!isMessage(nudge.kind) || !open(nudge)) continue;
    const until = await heldUntil(nudge, settings, now);
    if (until !== null) await changeNudge(nudge.key, (n) => (open(n) ? { ...n, heldUntil: until } : n));
  }
}

/** Until when this message waits because of busy hours, epoch ms, or null. Nobody waits of whom the book knows nothing. */
async function heldUntil(nudge: Nudge, settings: Settings, now: Temporal.ZonedDateTime): Promise<number | null> {
  const judged = await judge(nudge, settings, now);
  if (!judged || judged.busyUntil === null) return null;
  // Whoever was told when they hear from the user is told of at the end, too.
  if (nudge.state === 'answered') return judged.busyUntil;
  if (judged.match.level === 'none' || judged.verdict.shown === 'nothing') return null;
  return judged.verdict.heldUntil === null ? null : judged.busyUntil;
}

/**
 * Looks at all who wait: whose time has come stands open again and is told of. Whatever ended the busy hours (the clock,
 * a click, other settings), and however late it is noticed. @returns how many were freed.
 */
export const releaseHeld = (settings: Settings, now: Temporal.ZonedDateTime): Promise<number> =>
  inTurn('held', async () => {
    const freed: string[] = [];
    const promised = new Set((await openPromises()).map((p) => p.nudgeKey));
    for (const nudge of (await allNudges()).filter((n) => n.heldUntil !== null)) {
      const until = open(nudge) || nudge.state === 'answered' ? await heldUntil(nudge, settings, now) : null;
      if (until !== null && until === nudge.heldUntil) continue;
      const next = await changeNudge(nudge.key, (n) => moved(n, until));
      if (until !== null) continue;
      if (next?.state === 'open' || (next?.state === 'answered' && promised.has(nudge.key))) freed.push(nudge.key);
    }
    if (freed.length > 0) await tellOf(freed, now.epochMilliseconds);
    return freed.length;
  });

/** Does anybody wait? */
export const isAnybodyHeld = async (): Promise<boolean> => (await allNudges()).some((n) => n.heldUntil !== null);

/** Somebody put off to the end of the busy hours moves with that end; "Not now" keeps its own time. */
function moved(n: Nudge, until: number | null): Nudge {
  const waits = n.state === 'later' && n.hiddenUntil === n.heldUntil;
  if (until !== null) return { ...n, heldUntil: until, ...(waits ? { hiddenUntil: until } : {}) };
  return { ...n, heldUntil: null, ...(waits ? { state: 'open', hiddenUntil: null } : {}) };
}

async function tellOf(keys: readonly string[], now: number): Promise<void> {
  const before = await digest(now);
  await writeMeta(KEY, { keys: [...new Set([...before, ...keys])], at: now });
}

/** Who wrote while the user was busy, by key, as long as that is news. @param now epoch ms. */
export async function digest(now: number): Promise<string[]> {
  const parsed = digestSchema.safeParse(await readMeta(KEY));
  return parsed.success && now - parsed.data.at < STANDS ? parsed.data.keys : [];
}
