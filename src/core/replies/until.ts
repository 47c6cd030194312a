import type { NoteLanguage } from './types.ts';

/** A moment as its language says it after its word for "until"; the weekday, the date and the clock come ready made. */
interface Said {
  /** "17:00", or "5:00 PM" where that is usual. */
  clock: string;
  hour: number;
  minute: number;
  /** Monday is 1. */
  weekday: number;
  /** Null where the date is named. */
  weekdayName: string | null;
  /** Null where the weekday is named. */
  date: string | null;
  day: number;
}

/** Polish names a day after "do" in another form than in a list. */
const POLISH_DAYS = ['poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty', 'niedzieli'];
/** "At five" of the languages whose clock has an article: one o'clock takes another than the rest. */
const atClock = (one: string, more: string, { clock, hour }: Said): string => `${hour === 1 ? one : more}${clock}`;

type Way = {
  clock: (s: Said) => string;
  weekday: (s: Said, name: string) => string;
  date?: (s: Said, date: string) => string;
  join: string;
};

/** How each language puts it, without its word for "until"; Italian melts that word with the article, so it brings "alle". */
const WAYS: Record<NoteLanguage, Way> = {
  en: { clock: (s) => s.clock, weekday: (_, name) => name, join: ' at ' },
  de: {
    clock: (s) => `${s.minute === 0 ? s.hour : s.clock} Uhr`,
    weekday: (_, name) => name,
    date: (_, date) => `zum ${date}`,
    join: ' um ',
  },
  es: { clock: (s) => atClock('la ', 'las ', s), weekday: (_, name) => `el ${name}`, date: (_, date) => `el ${date}`, join: ' a ' },
  fr: {
    clock: (s) => `${s.hour} h${s.minute === 0 ? '' : ` ${String(s.minute).padStart(2, '0')}`}`,
    weekday: (_, name) => name,
    join: ' ',
  },
  it: {
    clock: (s) => atClock('all’', 'alle ', s),
    weekday: (_, name) => `a ${name}`,
    date: (s, date) => (s.day === 8 || s.day === 11 ? `all’${date}` : `al ${date}`),
    join: ' ',
  },
  nl: { clock: (s) => `${s.clock} uur`, weekday: (_, name) => name, join: ' ' },
  pt: { clock: (s) => atClock('à ', 'às ', s), weekday: (_, name) => name, join: ' ' },
  pl: { clock: (s) => s.clock, weekday: (s, name) => POLISH_DAYS[s.weekday - 1] ?? name, join: ', godz. ' },
  ja: { clock: (s) => s.clock, weekday: (_, name) => name, join: 'の' },
};

/**
 * The words for a moment that stand in a note after "until": "17:00" today, "Monday at 9:00" within a week, the date
 * later; without a clock where it is the day's beginning. @param ms epoch ms; @param now in the writer's zone.
 */
export function untilWords(language: NoteLanguage, ms: number, now: Temporal.ZonedDateTime): string {
  const then = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(now.timeZoneId);
  const days = now.toPlainDate().until(then.toPlainDate(), { largestUnit: 'day' }).days;
  const format = (parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone: now.timeZoneId }).format(new Date(ms));
  const near = days < 7;
  const said: Said = {
    clock: format({ hour: 'numeric', minute: '2-digit' }),
    hour: then.hour,
    minute: then.minute,
    weekday: then.dayOfWeek,
    weekdayName: near ? format({ weekday: 'long' }) : null,
    // French says "jusqu’à lundi 30 novembre": a bare date would need another word for "until".
    date: near ? null : format({ day: 'numeric', month: 'long', ...(language === 'fr' ? { weekday: 'long' } : {}) }),
    day: then.day,
  };
  const way = WAYS[language];
  if (days === 0) return way.clock(said);
  const day = said.weekdayName === null ? dated(way, said) : way.weekday(said, said.weekdayName);
  const midnight = then.toPlainTime().equals(new Temporal.PlainTime());
  return midnight ? day : day + way.join + way.clock(said);
}

const dated = (way: Way, said: Said): string => way.date?.(said, said.date ?? '') ?? said.date ?? '';
