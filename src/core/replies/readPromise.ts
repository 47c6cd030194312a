import { dueFor, USUAL_DAY, type PromiseDay } from './promises.ts';
import { PROMISE_WORDS } from './promised/words.ts';
import type { PromiseWords } from './promised/types.ts';
import type { NoteLanguage } from './types.ts';

/** A promise that a note makes. */
export interface FoundPromise {
  /** The words that name the time, and where they stand, in UTF-16 units. */
  words: string;
  at: number;
  /** Null: "after the fair"; the user is asked when that is. */
  due: Temporal.ZonedDateTime | null;
}

/**
 * Finds the promise in the text of a sent note: a time in the same breath as "I'll write". One note makes one promise,
 * the first that names a moment. @param now when and in which zone it was written. Gives null when nothing is promised.
 */
export function readPromise(
  text: string,
  language: NoteLanguage,
  now: Temporal.ZonedDateTime,
  day: PromiseDay = USUAL_DAY,
): FoundPromise | null {
  const words = PROMISE_WORDS[language];
  const plain = text.replace(/[‘’ʼ]/gu, "'");
  let open: FoundPromise | null = null;
  for (const clause of clauses(plain)) {
    if (!match(clause.text, words.says, language)) continue;
    const found = timeIn(clause.text, words, language, now, day);
    if (found?.due) return { ...found, at: clause.at + found.at };
    const after = match(clause.text, words.after, language);
    if (after) open ??= { words: after[0], at: clause.at + after.index, due: null };
  }
  return open;
}

/** Sentences, cut at what works ("until five, so ...") so that its time isn't taken for a promise. */
function clauses(text: string): { text: string; at: number }[] {
  return [...text.matchAll(/[^.!?。！？\n,;、]+(?:[.:]\d[^.!?。！？\n,;、]*)*/gu)].map((m) => ({
    text: m[0],
    at: m.index,
  }));
}

function timeIn(
  clause: string,
  w: PromiseWords,
  language: NoteLanguage,
  now: Temporal.ZonedDateTime,
  day: PromiseDay,
): FoundPromise | null {
  const cut = clause.search(edged(w.until, language));
  const text = cut > 0 && match(clause.slice(0, cut), w.says, language) ? clause.slice(0, cut) : clause;
  const hit = (source: string): RegExpExecArray | null => match(text, source, language);
  const number = `(\\d{1,2}|${w.numbers})`;
  const soon = hit(w.inHours.replace('#', number)) ?? null;
  if (soon) return { words: soon[0], at: soon.index, due: now.add({ hours: amount(soon[1], w) }) };
  const clock = hit(w.clock.replace('#', `(\\d{1,2}|${w.numbers})(?:[:.h](\\d{2}))?`));
  const [date, named] = dayIn(hit, w, number, now, day);
  if (!date && !clock) return null;
  const first = named ?? clock;
  const base = date ?? now;
  const found = { words: [named?.[0], clock?.[0]].filter(Boolean).join(' '), at: first?.index ?? 0 };
  if (!clock) return { ...found, due: base };
  const evening = hit(w.tonight) !== null || hit(w.afternoon) !== null || new RegExp(`${clock[1]}\\s?p`, 'iu').test(text);
  const hour = clockHour(amount(clock[1], w), evening, date ? 0 : now.hour);
  if (hour > 23) return date ? { ...found, due: base } : null;
  const due = base.withPlainTime({ hour, minute: Number(clock[2] ?? 0) % 60 });
  return { ...found, due: Temporal.ZonedDateTime.compare(due, now) > 0 ? due : due.add({ days: 1 }) };
}

type Hit = (source: string) => RegExpExecArray | null;

/** The day that is named, at its usual hour, with the words that named it. */
function dayIn(
  hit: Hit,
  w: PromiseWords,
  number: string,
  now: Temporal.ZonedDateTime,
  day: PromiseDay,
): [Temporal.ZonedDateTime | null, RegExpExecArray | null] {
  const on = (days: number): Temporal.ZonedDateTime => now.add({ days }).withPlainTime({ hour: day.end });
  const tries: [string, (m: RegExpExecArray) => Temporal.ZonedDateTime][] = [
    [w.inDays.replace('#', number), (m) => on(amount(m[1], w))],
    [w.dayAfter, () => on(2)],
    [w.tonight, () => dueFor('tonight', now, day) ?? now.withPlainTime({ hour: 23 })],
    [w.nextWeek, () => dueFor('next-week', now, day) ?? on(7)],
    [w.thisWeek, () => dueFor('this-week', now, day) ?? on(now.dayOfWeek > 5 ? 7 - now.dayOfWeek : 5 - now.dayOfWeek)],
    ...w.weekdays.map((source, i): [string, () => Temporal.ZonedDateTime] => [source, () => on((i + 8 - now.dayOfWeek) % 7 || 7)]),
    [w.tomorrow, () => on(1)],
    [w.today, () => (now.hour < day.end ? on(0) : now.withPlainTime({ hour: 23 }))],
  ];
  for (const [source, due] of tries) {
    const m = hit(source);
    if (m) return [due(m), m];
  }
  return [null, null];
}

/** An hour without its half of the day is the next one that a person means: five is the afternoon, nine may be either. */
function clockHour(hour: number, evening: boolean, nowHour: number): number {
  if (hour > 12) return hour;
  if (evening || (hour >= 1 && hour <= 7)) return hour === 12 ? 12 : hour + 12;
  return hour <= nowHour && hour < 12 ? hour + 12 : hour;
}

/** @param said a number in figures or in words, one to twelve. */
function amount(said: string | undefined, w: PromiseWords): number {
  const n = Number(said);
  if (Number.isFinite(n)) return n;
  return Math.max(1, w.numbers.split('|').findIndex((word) => new RegExp(`^${word}$`, 'iu').test(said ?? '')) + 1);
}

const made = new Map<string, RegExp>();
function edged(source: string, language: NoteLanguage): RegExp {
  const key = `${language === 'ja' ? '' : '.'}${source}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new RegExp(language === 'ja' ? source : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
  made.set(key, fresh);
  return fresh;
}

const match = (text: string, source: string, language: NoteLanguage): RegExpExecArray | null => edged(source, language).exec(text);
