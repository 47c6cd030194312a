/** No nagging: how much was put before the user today, and what is shown of the next one. What is held back stands in the popup. */
import * as z from 'zod/mini';
import { changeSettings } from '../browser/settings.ts';
import { isMessage } from '../core/approach-keys.ts';
import { calmed } from '../core/boundary/calm.ts';
import type { CalmChoice } from '../core/boundary/choices.ts';
import type { Nudge } from '../core/nudge.ts';
import type { Settings } from '../core/settings.ts';
import { nudgeByKey } from '../store/nudges.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import type { Judged } from './judge.ts';
import { personOf } from './learn.ts';
import { inTurn } from './queue.ts';

const KEY = 'shown-today';
/** `since` tells this time of a person from an earlier one of the same day. */
const shownSchema = z.object({ day: z.string(), list: z.array(z.object({ key: z.string(), since: z.number() })) });
type Shown = z.infer<typeof shownSchema>['list'];

/** The judged one with as much of it on the page as the day still allows; notes that it was shown. */
export async function calmedToday(j: Judged, settings: Settings, now: Temporal.ZonedDateTime): Promise<Judged> {
  const { nudge, verdict } = j;
  if (verdict.shown !== 'card' && verdict.shown !== 'line') return j;
  const day = now.toPlainDate().toString();
  const shown = await inTurn('calm', async () => {
    const today = await shownOn(day);
    const known = today.filter((s) => s.key === nudge.key);
    const standing = known.some((s) => s.since === nudge.firstSeenAt);
    const next = calmed(verdict, {
      shown: standing ? 0 : today.length,
      most: settings.calm.perDay,
      sameShown: isMessage(nudge.kind) && known.length > 0 && !standing,
      muted: isUnwanted(j, settings.calm),
    }).shown;
    if (next !== 'popup' && !standing) await writeMeta(KEY, { day, list: [...today, { key: nudge.key, since: nudge.firstSeenAt }] });
    return next;
  });
  return shown === verdict.shown ? j : { ...j, verdict: { ...verdict, shown } };
}

async function shownOn(day: string): Promise<Shown> {
  const read = shownSchema.safeParse(await readMeta(KEY));
  return read.success && read.data.day === day ? read.data.list : [];
}

/** "Not for this person", or fewer of this kind. */
const isUnwanted = (j: Judged, calm: CalmChoice): boolean =>
  (j.match.level === 'certain' && j.contact !== null && calm.people.includes(j.contact.id)) || calm.fewer.includes(kindOfThing(j.nudge));

/** What a thing is, for "fewer of these": what a message is for, or the kind of request. */
const kindOfThing = (nudge: Nudge): string => (isMessage(nudge.kind) ? (nudge.facts?.intent ?? nudge.kind) : nudge.kind);

/** "No cards about Ana", "Fewer cards like this": it waits in the popup alone from now on. */
export async function wantFewer(key: string, which: string | null): Promise<void> {
  const nudge = await nudgeByKey(key);
  if (!nudge) return;
  const { contact } = await personOf(nudge);
  const add = (list: readonly string[], one: string): string[] => [...new Set([...list, one])];
  await changeSettings((s) => {
    if (which === 'fewer-kind') return { ...s, calm: { ...s.calm, fewer: add(s.calm.fewer, kindOfThing(nudge)) } };
    return contact === null ? s : { ...s, calm: { ...s.calm, people: add(s.calm.people, contact.id) } };
  });
}
