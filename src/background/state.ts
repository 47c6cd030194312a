/** What one tab may show, derived anew each time. */
import { sessionValue, tabFacts, type TabFacts } from '../browser/session.ts';
import { readSettings } from '../browser/settings.ts';
import type { Delivery } from '../core/delivery/types.ts';
import { approachKeys } from '../core/approach-keys.ts';
import { siteLevel } from '../core/delivery/level.ts';
import type { Nudge } from '../core/nudge.ts';
import { isWaiting } from '../core/nudge.ts';
import type { Settings } from '../core/settings.ts';
import type { NudgeView, PageState, StripView } from '../core/view.ts';
import { metaOf } from '../platforms/metas.ts';
import { endedDeliveries, runningDeliveries } from '../store/deliveries.ts';
import { nudgeByKey } from '../store/nudges.ts';
import { calmedToday } from './calm.ts';
import { judge } from './judge.ts';
import { learnedOn, nudgeView } from './present/nudge.ts';
import { stripView } from './present/strip.ts';
import { shortName } from './present/words-for.ts';
import { inTurn } from './queue.ts';
import { saidIn } from './said-strip.ts';
import { isWanted } from './sites.ts';

/** So long an ended answer may still say its last word, ms. */
const LAST_WORD = 60_000;
export const NOTHING: PageState = { nudges: [], keyOf: {}, strips: [], reading: false, cards: false };

/** Is Doorstep paused here? @param url the page's address. */
export function isPaused(settings: Settings, url: string): boolean {
  if (settings.pausedForGood) return true;
  const { origin, pathname } = new URL(url);
  return settings.pausedPages.includes(origin + pathname);
}

/**
 * What a tab may show now; null: nothing is known of it. One after another, and each from what is stored at its turn: what
 * changes meanwhile must not be told before what it changed.
 * @param tell hears it at once, before anything newer can be told.
 */
export function stateOfTab(tab: number, tell: (state: PageState) => void = () => undefined): Promise<PageState | null> {
  return inTurn(`state:${tab}`, async () => {
    const settings = await readSettings();
    const facts = await tabFacts(tab);
    const state = facts && (await stateFor(facts, settings, Temporal.Now.zonedDateTimeISO()));
    if (state) tell(state);
    return state;
  });
}

export async function stateFor(facts: TabFacts, settings: Settings, now: Temporal.ZonedDateTime): Promise<PageState> {
  const state = await fullState(facts, settings, now);
  // Where nothing may be inserted the page has nothing to draw; the badge and the popup say it all.
  return metaOf(facts.platform)?.handsOff ? { ...state, nudges: [], strips: [], cards: false } : state;
}

async function fullState(facts: TabFacts, settings: Settings, now: Temporal.ZonedDateTime): Promise<PageState> {
  const ms = now.epochMilliseconds;
  const strips = await stripsOf(facts, ms);
  if (!isWanted(settings, facts.platform) || isPaused(settings, facts.url)) return { ...NOTHING, strips };
  const site = settings.sites[facts.platform];
  const nudges: NudgeView[] = [];
  const keyOf: Record<string, string> = {};
  for (const key of facts.keys) {
    const nudge = await nudgeByKey(key);
    if (!nudge) continue;
    for (const alias of [...nudge.aliases, ...approachKeys(nudge)]) keyOf[alias] = nudge.key;
    const view = await viewOnPage(nudge, facts, settings, now);
    if (view) nudges.push(view);
  }
  const shown = new Set(nudges.flatMap((n) => (n.strip ? [n.strip.deliveryId] : [])));
  return { nudges, keyOf, strips: strips.filter((s) => !shown.has(s.deliveryId)), reading: true, cards: site?.cards ?? false };
}

async function viewOnPage(nudge: Nudge, facts: TabFacts, settings: Settings, now: Temporal.ZonedDateTime): Promise<NudgeView | null> {
  const ms = now.epochMilliseconds;
  const lastWord = nudge.deliveryId !== null && ms - (nudge.closedAt ?? 0) < LAST_WORD;
  // Somebody who was just made a friend: what was done, and its undo, stand for a moment.
  const saying = nudge.state === 'withdrawn' && (await learnedOn(nudge.key, ms)) !== null;
  if (!isWaiting(nudge, ms) && !lastWord && !saying) return null;
  const found = await judge(nudge, settings, now);
  if (!found) return null;
  const judged = nudge.deliveryId === null && !saying ? await calmedToday(found, settings, now) : found;
  const silent = judged.verdict.shown === 'nothing' || judged.verdict.shown === 'popup';
  if (silent && nudge.deliveryId === null && !(await learnedOn(nudge.key, ms))) return null;
  return nudgeView(judged, { settings, level: siteLevel(settings, judged.meta), now, onPage: true, here: facts.thread?.thread ?? null });
}

/** Strips of answers that run in this tab: at the message box, or after the request's row has gone. */
async function stripsOf(facts: TabFacts, now: number): Promise<StripView[]> {
  const here: Delivery[] = [];
  for (const d of await runningDeliveries()) {
    const known = d.noteTab === facts.tab || d.requestTab === facts.tab;
    // A tab that was opened for a note and doesn't show yet whose chat it is.
    if (known || (d.phase === 'opening' && (await sessionValue(`opened:${d.id}`)) === facts.tab)) here.push(d);
  }
  const ended = (await endedDeliveries(now - LAST_WORD)).filter(
    (d) => d.end !== 'by-hand' && d.dismissed !== true && (d.noteTab === facts.tab || d.requestTab === facts.tab),
  );
  const views = [...here, ...ended].map((d) => stripView(d, shortName(d.sender.name), d.answer?.offered ?? null));
  const said = await saidIn(facts.tab, now);
  return [...views.filter((v) => v.foldsAt === null || v.foldsAt > now), ...said];
}
