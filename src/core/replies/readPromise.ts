import { USUAL_DAY, type PromiseDay } from './promises.ts';
import { withoutDateStops } from './promised/dates.ts';
import { clockIn, dayIn, hourOfPart, namesWeek } from './promised/day.ts';
import { amount, counted, edged, match } from './promised/match.ts';
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

/** A time that stands alone before the promise, "Tomorrow morning, I'll write", has no more words (of three letters in Japanese). */
const MOST_WORDS = 4;

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
  const parts = clauses(withoutDateStops(plain(text), language));
  let open: FoundPromise | null = null;
  for (const [i, clause] of parts.entries()) {
    if (!match(clause.text, words.says, language)) continue;
    const found = timeIn(clause.text, words, language, now, day);
    if (found?.due) return { ...found, at: clause.at + found.at };
    const ahead = parts[i - 1];
    const foundAhead = ahead && isAhead(ahead.text, words, language) ? timeIn(ahead.text, words, language, now, day) : null;
    if (ahead && foundAhead?.due) return { ...foundAhead, at: ahead.at + foundAhead.at };
    // "I'll write only if something changes" promises nothing.
    if (!match(clause.text, words.only, language))
      open ??= afterIn(clause, words, language) ?? (clause.comma ? afterNext(parts[i + 1], words, language) : null);
  }
  return open;
}

interface Clause {
  text: string;
  at: number;
  /** The sentence goes on after it. */
  comma: boolean;
}

/** One kind of apostrophe and of figures, place for place. */
const plain = (text: string): string =>
  text.replace(/[‘’ʼ]/gu, "'").replace(/[０-９]/gu, (figure) => String(figure.charCodeAt(0) - '０'.charCodeAt(0)));

/** Sentences, cut at what works ("until five, so ...") so that its time isn't taken for a promise. */
function clauses(text: string): Clause[] {
  return [...text.matchAll(/[^.!?。！？\n,;、]+(?:[.:]\d[^.!?。！？\n,;、]*)*/gu)].map((m) => ({
    text: m[0],
    at: m.index,
    comma: /[,、]/u.test(text.charAt(m.index + m[0].length)),
  }));
}

const isAhead = (text: string, w: PromiseWords, language: NoteLanguage): boolean =>
  (language === 'ja' ? text.length / 3 : text.trim().split(/\s+/u).length) <= MOST_WORDS &&
  !match(text, w.until, language) &&
  !match(text, w.not, language);

/** "I'll write after the fair." */
function afterIn(clause: Clause, w: PromiseWords, language: NoteLanguage): FoundPromise | null {
  const after = match(clause.text, w.after, language);
  return after && { words: after[0], at: clause.at + after.index, due: null };
}

/** "Ich melde mich, sobald ich zurück bin." */
function afterNext(clause: Clause | undefined, w: PromiseWords, language: NoteLanguage): FoundPromise | null {
  const found = clause && afterIn(clause, w, language);
  return found && clause.text.slice(0, found.at - clause.at).trim() === '' ? found : null;
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
  const isWeek = namesWeek((source) => match(clause, source, language), w);
  const soon = soonIn(hit, w, now);
  if (soon) return soon;
  const [date, named] = dayIn(hit, isWeek, w, language, now, day);
  const hourSaid = clockIn(hit, w);
  // "Do 3 czerwca": that three is a day, not an hour.
  const clock = hourSaid && named?.groups && overlap(hourSaid, named) ? null : hourSaid;
  const [partHour, part] = hourOfPart(hit, w, day);
  const noon = part !== null && hit(w.noon)?.index === part.index;
  if (!date && !clock && !noon) return null;
  const words = spanned(text, [named, part, clock]);
  const base = date ?? now;
  const next = (due: Temporal.ZonedDateTime): FoundPromise => ({
    ...words,
    due: Temporal.ZonedDateTime.compare(due, now) > 0 ? due : due.add({ days: 1 }),
  });
  if (!clock) {
    const due = partHour === null ? base : base.withPlainTime({ hour: partHour });
    // "This morning" is over: then by the end of the day.
    return date && Temporal.ZonedDateTime.compare(due, now) <= 0 ? { ...words, due: base } : next(due);
  }
  const late = hit(w.tonight) !== null || hit(w.afternoon) !== null || hit(w.evening) !== null;
  const early = !late && hit(w.morning) !== null;
  const said = amount(clock.groups?.['hour'], w);
  const hour = early ? said : clockHour(said, late, date ? 0 : now.hour);
  if (hour > 23) return date ? { ...words, due: base } : null;
  const half = clock.groups?.['half'] ? 30 : clock.groups?.['halfTo'] ? -30 : 0;
  return next(base.withPlainTime({ hour, minute: Number(clock.groups?.['minute'] ?? 0) % 60 }).add({ minutes: half }));
}

/** "In half an hour", "within two hours". */
function soonIn(hit: (source: string) => RegExpExecArray | null, w: PromiseWords, now: Temporal.ZonedDateTime): FoundPromise | null {
  const half = hit(w.halfHour);
  if (half) return { words: half[0], at: half.index, due: now.add({ minutes: 30 }) };
  const minutes = hit(counted(w.inMinutes, w));
  if (minutes) return { words: minutes[0], at: minutes.index, due: now.add({ minutes: amount(minutes.groups?.['n'], w) }) };
  const hours = hit(counted(w.inHours, w));
  return hours && { words: hours[0], at: hours.index, due: now.add({ hours: amount(hours.groups?.['n'], w) }) };
}

const overlap = (a: RegExpExecArray, b: RegExpExecArray): boolean => a.index < b.index + b[0].length && b.index < a.index + a[0].length;

/** The words that name the time, as one piece where they stand together. */
function spanned(text: string, hits: readonly (RegExpExecArray | null)[]): { words: string; at: number } {
  const found = hits.filter((m) => m !== null).toSorted((a, b) => a.index - b.index);
  const at = found[0]?.index ?? 0;
  let words = '';
  let end = at;
  for (const m of found) {
    const from = Math.max(m.index, end);
    const to = m.index + m[0].length;
    if (to <= end) continue;
    words += from - end <= 1 ? text.slice(end, to) : ` ${text.slice(from, to)}`;
    end = to;
  }
  return { words: words.trim(), at };
}

/** An hour without its half of the day is the next one that a person means: five is the afternoon, nine may be either. */
function clockHour(hour: number, late: boolean, nowHour: number): number {
  if (hour > 12) return hour;
  if (late || (hour >= 1 && hour <= 7)) return hour === 12 ? 12 : hour + 12;
  return hour <= nowHour && hour < 12 ? hour + 12 : hour;
}
