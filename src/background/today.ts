/** What the popup says of today: finished answers with their words, and what was left unanswered. */
import type { Delivery } from '../core/delivery/types.ts';
import type { PopupState } from '../core/popup.ts';
import { isWrittenFirst } from '../core/replies/first-kinds.ts';
import { endedDeliveries } from '../store/deliveries.ts';
import { rememberedSince } from '../store/memory.ts';
import { nudgeByKey } from '../store/nudges.ts';
import { COPY_KEPT, type LogEntry } from '../store/records.ts';
import { isAnswered } from './aftermath.ts';
import { say } from './present/say.ts';
import { stripView } from './present/strip.ts';
import { timeOf } from './present/when.ts';
import { shortName } from './present/words-for.ts';

/** @param now whose day is meant. @returns newest first; what the memory alone knows of stands behind what was delivered. */
export async function today(now: Temporal.ZonedDateTime): Promise<PopupState['today']> {
  const start = now.startOfDay().epochMilliseconds;
  const done = await worthSaying(await endedDeliveries(start));
  const byDelivery = new Set(done.map((d) => d.id));
  const others = (await rememberedSince(start)).filter((e) => e.deliveryId === null || !byDelivery.has(e.deliveryId));
  return [
    ...done.map((d) => {
      const strip = stripView(d, shortName(d.sender.name), d.answer?.offered ?? null);
      return { id: d.id, name: d.sender.name, text: strip.text, note: d.sentText };
    }),
    ...others.map((e) => ({ id: `log:${e.id}`, name: e.name, text: loggedWords(e), note: e.text })),
  ];
}

/** An answer that came to nothing ("the request is still there") is told of only while that is so, and once a person. */
async function worthSaying(ended: readonly Delivery[]): Promise<Delivery[]> {
  const said = ended.filter((d) => d.end !== 'undone' && d.end !== 'by-hand');
  const keep = await Promise.all(
    said.map(async (d) => {
      if (d.end === null || isAnswered(d.end)) return true;
      if (ended.find((other) => other.nudgeKey === d.nudgeKey) !== d) return false;
      const state = (await nudgeByKey(d.nudgeKey))?.state;
      return state === 'open' || state === 'later';
    }),
  );
  return said.filter((_, i) => keep[i]);
}

/** A line of the memory that no finished answer stands for. */
function loggedWords(e: LogEntry): string {
  if (e.outcome === 'left_unanswered') return say('strip_left');
  if (e.outcome === COPY_KEPT) return say('today_copy_kept');
  return isWrittenFirst(e.outcome) ? say('first_today', { time: timeOf(e.at) }) : timeOf(e.at);
}
