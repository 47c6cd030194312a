import { describe, expect, it } from 'vitest';
import { decide } from '../boundary/decide.ts';
import { PUSH_BACK_ANSWERED } from '../boundary/messages.ts';
import { sampleApproach, sampleContact, sampleFacts, sampleInput, sampleMatch } from '../boundary/sample.ts';
import type { HistoryItem, Verdict } from '../boundary/types.ts';
import type { Relationship } from '../contact.ts';
import { paceState, type Pace } from '../pace.ts';
import { keptAt, promiseIn, type Promised } from '../promise.ts';
import { defaultSettings } from '../settings.ts';
import { chooseReplies, type Offer } from './choose.ts';
import { hashOf } from './hash.ts';
import { noSaid } from './kinds.ts';
import { nextRung, stopsReplies } from './ladder.ts';
import { lintNote } from './lint.ts';
import { usualWhen, whenOptions } from './promises.ts';
import { SITUATION } from './situations.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from './types.ts';

const DAY = 86_400_000;
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
const settings = { ...defaultSettings(0), contactPoints: [mail] };
/** The user's own plan for everybody: at most three replies in a week, an hour after a message at the earliest. */
const plan: Pace = { contactId: null, relationships: [...RELATIONS], most: 3, days: 7, waitMinutes: 60 };

interface Person {
  key: string;
  relationship: Relationship;
  language: NoteLanguage;
  history: HistoryItem[];
  used: string[];
  texts: string[];
  sentAt: number[];
  promises: Promised[];
  held: number;
}
const people: Person[] = Array.from({ length: 30 }, (_, i) => ({
  key: `person-${i}`,
  relationship: RELATIONS[i % RELATIONS.length] ?? 'client',
  language: NOTE_LANGUAGES[i % NOTE_LANGUAGES.length] ?? 'en',
  history: [],
  used: [],
  texts: [],
  sentAt: [],
  promises: [],
  held: 0,
}));
const problems: string[] = [];
let wordless = 0;
let notes = 0;

/** What somebody does on one day: nothing, a chat, hurt after a no, or another request. */
type Deed = 'chat' | 'push' | 'request';
function deedOf(p: Person, day: number): Deed | null {
  const roll = hashOf(`${p.key}/${day}/does`) % 10;
  if (roll > 4) return null;
  if (p.relationship === 'keep-distance' || roll >= 2) return 'request';
  return roll === 1 && p.history.some((h) => h.rung >= 1) ? 'push' : 'chat';
}

/** The real decision about it, as the worker asks for it. */
function verdictOf(p: Person, deed: Deed, now: Temporal.ZonedDateTime, paceUntil: number | null): Verdict {
  const message = deed !== 'request';
  return decide(
    sampleInput({
      approach: sampleApproach(message ? 'message' : 'friend_request'),
      match: sampleMatch(sampleContact([p.relationship])),
      settings,
      facts: message ? sampleFacts(deed === 'push' ? 'pushes_after_decline' : 'friendly_chat') : null,
      busy: deed === 'chat' ? { until: now.add({ hours: 2 }).epochMilliseconds, task: '', screenShared: false } : null,
      history: p.history,
      paceUntil,
      now,
    }),
  );
}

/** The answers in words, as the card has them. */
function offersOf(p: Person, v: Verdict, day: number, when: string): Offer[] {
  const step = nextRung({ history: p.history, now: start.add({ days: day, hours: 12 }).epochMilliseconds });
  return chooseReplies({
    replyKinds: v.replyKinds,
    relationship: v.relationship,
    rung: v.rung,
    language: p.language,
    formality: null,
    contactPoint: mail,
    userLanguage: 'en',
    policy: null,
    situation: v.situation,
    displayName: 'Ana Ruiz',
    usedWordingIds: p.used,
    slots: { when, ...(step.earlier ? { earlierDate: '2.3.' } : {}) },
    noteLimit: day % 3 === 0 ? 300 : null,
    personKey: p.key,
  });
}

/** One person does one thing on one day; the user takes the first answer that leaves a way open, and keeps to the plan. */
function live(p: Person, day: number): void {
  const deed = deedOf(p, day);
  if (!deed) return;
  const now = start.add({ days: day, hours: 1 + (hashOf(`${p.key}${day}`) % 8) });
  const ms = now.epochMilliseconds;
  const pace = paceState(plan, p.sentAt, deed === 'request' ? null : ms - 2 * 3_600_000, ms);
  const step = nextRung({ history: p.history, now: ms });
  const v = verdictOf(p, deed, now, stopsReplies(step.rung - 1) ? ms + 400 * DAY : pace.nextAt);
  if (pace.nextAt !== null && deed === 'chat' && v.rung < 5 && v.shown !== 'popup') problems.push(`${p.key}: pops up over the plan`);
  const when = usualWhen(whenOptions(p.language, now), now, p.promises.at(-1)?.madeAt ?? null, null);
  const offers = offersOf(p, v, day, deed === 'chat' ? when.words : '');
  const open = offers.find((o) => deed !== 'request' || o.rung >= 4 || o.text.includes(mail.value));
  if (p.relationship === 'keep-distance') {
    // Silence is what stands first there.
    if (v.replyKinds[0] !== 'none' && v.replyKinds[0] !== 'mute_or_block') problems.push(`${p.key}: words before silence`);
    return;
  }
  if (!open) {
    if (v.replyKinds.includes('mute_or_block') && v.rung === 5) wordless += 1;
    // After every wording was heard there are no more words; before that there always are.
    else if (p.used.length < 3) problems.push(`${p.key} ${p.language} ${p.relationship} day ${day} ${deed}: no words at ${v.rung}`);
    return;
  }
  if (pace.nextAt !== null) {
    p.held += 1;
    return;
  }
  send(p, deed, open, now, when.code);
}

function send(p: Person, deed: Deed, offer: Offer, now: Temporal.ZonedDateTime, when: string | null): void {
  const ms = now.epochMilliseconds;
  notes += 1;
  if (p.texts.includes(offer.text)) problems.push(`${p.key} heard twice: ${offer.text}`);
  const reached = Math.max(0, ...p.history.map((h) => h.rung));
  const rung = noSaid(offer.replyKind, offer.rung);
  const pushBack = offer.situation === SITUATION.pushBack;
  if (rung > reached + 1 && !(pushBack && rung === 2)) problems.push(`${p.key} skipped from ${reached} to ${rung}`);
  const marks = lintNote(offer.text, { language: p.language, rung: offer.rung, policyApplies: false, limit: null });
  if (marks.length > 0) problems.push(`${marks.map((m) => m.code)}: ${offer.text}`);
  const given = promiseIn(offer.text, p.language, now, deed === 'chat' ? when : null);
  const meant = deed === 'chat' && when !== null && when !== 'none';
  if (meant !== (given !== null)) problems.push(`promise ${meant ? 'lost' : 'nobody made'}: ${offer.text}`);
  p.promises = p.promises.map((one) => (one.state === 'open' ? keptAt(one, ms) : one));
  if (given) {
    const zone = now.timeZoneId;
    const due = given.due?.epochMilliseconds ?? null;
    const made = { id: `${p.key}/${ms}`, person: [p.key], name: p.key, platform: 'facebook', nudgeKey: p.key, words: given.words };
    p.promises.push({ ...made, madeAt: ms, zone, due, remind: true, remindedAt: null, state: 'open', closedAt: null });
  }
  p.used.push(offer.wordingId);
  p.texts.push(offer.text);
  p.sentAt.push(ms);
  p.history.unshift({
    at: ms,
    platform: 'facebook',
    what: deed === 'request' ? 'friend_request' : 'message',
    outcome: pushBack ? PUSH_BACK_ANSWERED : offer.replyKind,
    rung,
    read: deed !== 'request' || ms % 2 === 0,
  });
}

for (let day = 0; day < 30; day += 1) for (const p of people) live(p, day);

describe('a month with thirty people', () => {
  it('R38 R43 R52 R54 repeats no text, skips no step, and always offers a way that stays open', () => {
    expect(problems).toEqual([]);
    expect(notes).toBeGreaterThan(100);
  });

  it('R45 holds every limit', () => {
    for (const p of people) {
      for (const at of p.sentAt) expect(p.sentAt.filter((t) => t <= at && at - t < 7 * DAY).length).toBeLessThanOrEqual(3);
    }
    expect(people.some((p) => p.held > 0)).toBe(true);
  });

  it('R44 tracks every promise once, and makes no second one within seven days', () => {
    const made = people.flatMap((p) => p.promises);
    expect(made.length).toBeGreaterThan(10);
    expect(new Set(made.map((one) => one.id)).size).toBe(made.length);
    expect(people.every((p) => p.promises.filter((one) => one.state === 'open').length <= 1)).toBe(true);
    for (const p of people) {
      for (const [i, promise] of p.promises.entries()) {
        expect(promise.due).toBeGreaterThan(promise.madeAt);
        const before = p.promises[i - 1];
        if (before) expect(promise.madeAt - before.madeAt).toBeGreaterThanOrEqual(7 * DAY);
      }
    }
  });

  it('R49 R50 writes nothing to whom one keeps a distance, and after a last word nothing more', () => {
    expect(people.filter((p) => p.relationship === 'keep-distance').flatMap((p) => p.texts)).toEqual([]);
    expect(people.some((p) => p.history.some((h) => h.rung === 4))).toBe(true);
    for (const p of people) {
      const last = p.history.findIndex((h) => h.rung === 4);
      expect(last, `${p.key} heard more`).toBeLessThanOrEqual(0);
    }
    expect(wordless).toBeGreaterThan(0);
  });
});
