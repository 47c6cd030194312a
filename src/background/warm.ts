/** Stay-warm reminders and the look back: one suggestion at a time in the popup, both off until wanted. */
import * as z from 'zod/mini';
import { shownName } from '../core/contact.ts';
import type { Settings } from '../core/settings.ts';
import { leftWithoutWords, whoToRemember, type Spoken } from '../core/warm.ts';
import type { WarmView } from '../core/words-view.ts';
import { contactById, contactsUnordered } from '../store/book.ts';
import { rememberedSince } from '../store/memory.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { say } from './present/say.ts';
import { dateOf } from './present/when.ts';
import { shortName } from './present/words-for.ts';

const DAY = 86_400_000;
/** How often somebody is looked for, and how long a suggestion stands, ms. */
const EVERY = { remind: 7 * DAY, back: 30 * DAY } as const;
const STANDS = 3 * DAY;
const KEY = 'warm';

const stateSchema = z.object({
  looked: z.object({ remind: z.number(), back: z.number() }),
  suggested: z.record(z.string(), z.number()),
  /** What stands in the popup now. `at`: of which day it speaks. */
  shown: z.nullable(z.object({ kind: z.enum(['remind', 'back']), person: z.string(), since: z.number(), at: z.number() })),
});
type State = z.infer<typeof stateSchema>;
const NOTHING: State = { looked: { remind: 0, back: 0 }, suggested: {}, shown: null };

async function state(): Promise<State> {
  const read = stateSchema.safeParse(await readMeta(KEY));
  return read.success ? read.data : NOTHING;
}

/** @returns the one suggestion, or null: nothing is wanted, or nobody is quiet. */
export async function warmSuggestion(settings: Settings, now: Temporal.ZonedDateTime): Promise<WarmView | null> {
  const { remind, lookBack } = settings.warm;
  if (!remind && !lookBack) return null;
  const ms = now.epochMilliseconds;
  const was = await state();
  const stands = was.shown && ms - was.shown.since < STANDS && (was.shown.kind === 'remind' ? remind : lookBack);
  const shown = stands ? was.shown : await lookFor(was, { remind, back: lookBack }, ms);
  const contact = shown ? await contactById(shown.person) : null;
  if (!shown || !contact) return null;
  const name = shownName(contact);
  const slots = { name: shortName(name), date: dateOf(shown.at, now) };
  return { person: contact.id, name, text: say(shown.kind === 'remind' ? 'warm_remind' : 'warm_back', slots) };
}

async function lookFor(was: State, wanted: { remind: boolean; back: boolean }, now: number): Promise<State['shown']> {
  const due = (kind: 'remind' | 'back'): boolean => wanted[kind] && now - was.looked[kind] >= EVERY[kind];
  if (!due('back') && !due('remind')) return null;
  const contacts = await contactsUnordered();
  const spoken: Spoken[] = (await rememberedSince(now - 400 * DAY)).flatMap((e) =>
    e.person
      .filter((key) => key.startsWith('contact:'))
      .map((key) => ({
        contact: key.slice('contact:'.length),
        at: e.at,
        outcome: e.outcome,
        words: e.text !== null,
      })),
  );
  const left = due('back') ? leftWithoutWords(contacts, spoken, now) : null;
  const quiet = !left && due('remind') ? whoToRemember(contacts, spoken, was.suggested, now) : null;
  const shown: State['shown'] = left
    ? { kind: 'back', person: left.contact.id, since: now, at: left.at }
    : quiet
      ? { kind: 'remind', person: quiet.id, since: now, at: now }
      : null;
  const looked = { remind: due('remind') && !left ? now : was.looked.remind, back: due('back') ? now : was.looked.back };
  const recent = Object.entries(was.suggested).filter(([, at]) => now - at < 200 * DAY);
  await writeMeta(KEY, { looked, suggested: { ...Object.fromEntries(recent), ...(shown ? { [shown.person]: now } : {}) }, shown });
  return shown;
}

/** "Not now", or it was written: the suggestion goes. */
export async function putWarmAway(): Promise<void> {
  await writeMeta(KEY, { ...(await state()), shown: null });
}
