/** What a sent note promises goes on the list once; another note to the same person, or a reply by hand, keeps it (R44). */
import { browser } from '../browser/api.ts';
import { readSettings } from '../browser/settings.ts';
import type { Delivery } from '../core/delivery/types.ts';
import { isDue, keptAt, laterTimes, movedTo, nextReminder, promiseIn } from '../core/promise.ts';
import { changeNudge } from '../store/nudges.ts';
import { addPromise, changePromise, markReminded, openPromises, openPromisesTo } from '../store/promises.ts';
import { notifyPromise } from './notify.ts';
import { noteLanguage } from '../core/replies/note-language.ts';

export const PROMISE_DUE = 'promise-due';

/** @param person every key of whoever the note went to. May come twice for one delivery; the second time changes nothing. */
export async function takePromise(d: Delivery, person: string[]): Promise<void> {
  const text = d.sentText ?? d.note;
  if (d.sentAt === null || text === null) return;
  await keepPromises(person, d.sentAt, d.id);
  const language = noteLanguage(d.answer?.language);
  const zone = Temporal.Now.timeZoneId();
  const written = Temporal.Instant.fromEpochMilliseconds(d.sentAt).toZonedDateTimeISO(zone);
  const given = language ? promiseIn(text, language, written, d.answer?.when ?? null) : null;
  if (given) {
    const { id, nudgeKey, platform } = d;
    await addPromise({
      id,
      person,
      name: d.sender.name,
      platform,
      nudgeKey,
      words: given.words,
      madeAt: d.sentAt,
      zone,
      due: given.due?.epochMilliseconds ?? null,
      remind: d.answer?.remind ?? true,
      remindedAt: null,
      state: 'open',
      closedAt: null,
    });
  }
  await planPromises();
}

/** The user wrote to this person. @param at epoch ms. @param but the delivery whose own promise is not meant. */
export async function keepPromises(person: readonly string[], at: number, but = ''): Promise<void> {
  for (const p of await openPromisesTo(person)) if (p.id !== but && p.madeAt < at) await changePromise(p.id, (was) => keptAt(was, at));
}

/** Sets the alarm of the next reminder. */
export async function planPromises(): Promise<void> {
  const next = nextReminder(await openPromises());
  if (next === null) await browser.alarms.clear(PROMISE_DUE);
  else await browser.alarms.create(PROMISE_DUE, { when: next });
}

/** A promise's time has come: one quiet word, without a name, for all that are due. @param now epoch ms. */
export async function remindOfPromises(now: number): Promise<void> {
  if ((await markReminded(now)) > 0) await notifyPromise(await readSettings());
  await planPromises();
}

/** What the user presses at a promise in the popup. @param arg `later`: a code; `day`: a date (ISO). @returns the person to open, or null. */
export async function onPromise(id: string, what: string, arg: string | null, now: Temporal.ZonedDateTime): Promise<string | null> {
  const ms = now.epochMilliseconds;
  if (what === 'done') await changePromise(id, (p) => keptAt(p, ms));
  if (what === 'drop') await changePromise(id, (p) => ({ ...p, state: 'dropped', closedAt: ms }));
  const later = what === 'later' ? laterTimes(now).find((t) => t.code === arg) : undefined;
  if (later) await changePromise(id, (p) => movedTo(p, later.due));
  if (what === 'day' && arg !== null && /^\d{4}-\d{2}-\d{2}$/.test(arg))
    await changePromise(id, (p) =>
      movedTo(p, Temporal.PlainDate.from(arg).toZonedDateTime({ timeZone: p.zone, plainTime: '17:00' }).epochMilliseconds),
    );
  await planPromises();
  return what === 'write' ? reopened(id, ms) : null;
}

/** An honest late note, or simply the note that was promised: the same person stands in the popup again. */
async function reopened(id: string, now: number): Promise<string | null> {
  const promise = (await openPromises()).find((p) => p.id === id);
  const nudge = promise
    ? await changeNudge(promise.nudgeKey, (n) =>
        n.state === 'answering'
          ? n
          : { ...n, state: 'open', deliveryId: null, hiddenUntil: null, lastSeenAt: now, late: isDue(promise, now) },
      )
    : null;
  return nudge?.key ?? null;
}
