/** The number on the toolbar button: people in the book who need an answer, in a calm colour, never red. */
import { browser } from '../browser/api.ts';
import { isWaiting } from '../core/nudge.ts';
import type { Settings } from '../core/settings.ts';
import { allNudges } from '../store/nudges.ts';
import { judge } from './judge.ts';
import { isWanted } from './sites.ts';

const CALM = '#1f6f78';

/** Counts anew and shows it. */
export async function updateBadge(settings: Settings, now: Temporal.ZonedDateTime): Promise<void> {
  const n = await countWaiting(settings, now);
  await browser.action.setBadgeBackgroundColor({ color: CALM });
  await browser.action.setBadgeText({ text: n === 0 ? '' : String(n) });
}

async function countWaiting(settings: Settings, now: Temporal.ZonedDateTime): Promise<number> {
  let n = 0;
  for (const nudge of await allNudges()) {
    if (!isWaiting(nudge, now.epochMilliseconds) || !isWanted(settings, nudge.platform)) continue;
    const judged = await judge(nudge, settings, now);
    if (judged?.verdict.counts) n += 1;
  }
  return n;
}
