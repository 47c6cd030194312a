import { describe, expect, it } from 'vitest';
import type { HistoryItem, ReplyKind } from '../boundary/types.ts';
import type { Relationship } from '../contact.ts';
import { chooseReplies } from './choose.ts';
import { hashOf } from './hash.ts';
import { nextRung } from './ladder.ts';
import { lintNote } from './lint.ts';
import { usualWhen, whenOptions } from './promises.ts';
import { readPromise } from './readPromise.ts';
import { SITUATION } from './situations.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from './types.ts';

const RELATIONS: readonly Relationship[] = [
  'client',
  'vendor',
  'coworker',
  'boss',
  'patient',
  'fellow',
  'keep-distance',
  'prospect',
  'student',
  'acquaintance',
];
const start = Temporal.ZonedDateTime.from('2026-03-02T09:00[Europe/Berlin]');
const mail = { id: 'm', kind: 'email', value: 'work@example.test', reason: '' } as const;

interface Person {
  key: string;
  relationship: Relationship;
  language: NoteLanguage;
  history: HistoryItem[];
  used: string[];
  texts: string[];
  promises: { at: number; due: string; read: string | null }[];
}
const people: Person[] = Array.from({ length: 30 }, (_, i) => ({
  key: `person-${i}`,
  relationship: RELATIONS[i % RELATIONS.length] ?? 'client',
  language: NOTE_LANGUAGES[i % NOTE_LANGUAGES.length] ?? 'en',
  history: [],
  used: [],
  texts: [],
  promises: [],
}));
const problems: string[] = [];
let notes = 0;

/** One person does one thing on one day; the user takes the first answer that is offered. */
function live(p: Person, day: number): void {
  const now = start.add({ days: day, hours: hashOf(`${p.key}${day}`) % 9 });
  const roll = hashOf(`${p.key}/${day}/does`) % 10;
  if (roll > 4) return;
  const message = roll < 2 && p.relationship !== 'keep-distance';
  const step = nextRung({ history: p.history, now: now.epochMilliseconds });
  const options = whenOptions(p.language, now);
  const when = usualWhen(options, now, p.promises.at(-1)?.at ?? null);
  const kinds: ReplyKind[] = message ? ['short_warm_deferral'] : ['decline_with_linkedin_alternative'];
  const [offer] = chooseReplies({
    replyKinds: kinds,
    relationship: p.relationship,
    rung: message ? 1 : step.rung,
    language: p.language,
    formality: null,
    contactPoint: mail,
    userLanguage: 'en',
    policy: null,
    situation: message ? SITUATION.chatWhileBusy : null,
    displayName: 'Ana Ruiz',
    usedWordingIds: p.used,
    slots: message ? { when: when?.words ?? '' } : step.earlier ? { earlierDate: '2.3.' } : {},
    noteLimit: day % 3 === 0 ? 300 : null,
    personKey: p.key,
  });
  if (!offer) {
    // After the last word, and when somebody has heard every wording, there are no more words.
    if (step.rung < 5 && p.used.length < 3 && p.relationship !== 'keep-distance')
      problems.push(`${p.key} ${p.language} ${p.relationship} day ${day}: no words at ${step.rung}`);
    return;
  }
  notes += 1;
  if (p.texts.includes(offer.text)) problems.push(`${p.key} heard twice: ${offer.text}`);
  const last = Math.max(0, ...p.history.map((h) => h.rung));
  if (!message && offer.rung > last + 1) problems.push(`${p.key} skipped from ${last} to ${offer.rung}`);
  if (!message && p.relationship !== 'keep-distance' && offer.rung < 4 && !offer.text.includes(mail.value))
    problems.push(`R38 no open channel: ${offer.wordingId} ${offer.text}`);
  if (day % 3 === 0 && offer.text.length > 300) problems.push(`too long for the site: ${offer.text}`);
  const marks = lintNote(offer.text, {
    language: p.language,
    rung: offer.rung,
    policyApplies: false,
    limit: null,
  });
  if (marks.length > 0) problems.push(`${marks.map((m) => m.code)}: ${offer.text}`);
  const promise = readPromise(offer.text, p.language, now);
  if (message && (when?.due?.toString() ?? null) !== (promise?.due?.toString() ?? null)) problems.push(`promise lost: ${offer.text}`);
  if (!message && promise) problems.push(`promise nobody made: ${offer.text}`);
  if (message && when?.due)
    p.promises.push({
      at: now.epochMilliseconds,
      due: when.due.toString(),
      read: promise?.due?.toString() ?? null,
    });
  p.used.push(offer.wordingId);
  p.texts.push(offer.text);
  p.history.unshift({
    at: now.epochMilliseconds,
    platform: 'facebook',
    what: message ? 'message' : 'friend_request',
    outcome: offer.replyKind,
    rung: message ? 0 : offer.rung,
    read: day % 2 === 0,
  });
}

for (let day = 0; day < 30; day += 1) for (const p of people) live(p, day);

describe('a month with thirty people', () => {
  it('R38 R43 R52 R54 repeats no text, skips no step, holds every limit, and leaves a channel open', () => {
    expect(problems).toEqual([]);
    expect(notes).toBeGreaterThan(150);
  });

  it('R44 tracks every promise once, and makes no second one within seven days', () => {
    const made = people.flatMap((p) => p.promises);
    expect(made.length).toBeGreaterThan(15);
    for (const p of people) {
      for (const [i, promise] of p.promises.entries()) {
        expect(promise.read).toBe(promise.due);
        const before = p.promises[i - 1];
        if (before) expect(promise.at - before.at).toBeGreaterThanOrEqual(7 * 86_400_000);
      }
    }
  });

  it('R50 reaches the last word with somebody who goes on, and then says nothing more', () => {
    expect(people.some((p) => p.history.some((h) => h.rung === 4))).toBe(true);
    expect(people.every((p) => p.history.filter((h) => h.rung === 4).length <= 1)).toBe(true);
  });
});
