/** A day of the calendar in a note: "on 3 June", "am 3. Juni", "6月3日". */
import type { NoteLanguage } from '../types.ts';

const shapes = new Map<NoteLanguage, { months: readonly string[]; source: string }>();

/** The months as the language writes them beside a day ("3 czerwca"), and the shapes of a date with them. */
function shapesIn(language: NoteLanguage): { months: readonly string[]; source: string } {
  const known = shapes.get(language);
  if (known) return known;
  const name = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, m) => {
    const parts = name.formatToParts(Date.UTC(2024, m, 1));
    return (parts.find((p) => p.type === 'month')?.value ?? '').toLocaleLowerCase(language);
  });
  const any = months.join('|');
  const fresh = {
    months,
    source:
      language === 'ja'
        ? '(?<month>\\d{1,2})月(?<day>\\d{1,2})日'
        : `(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)? {1,2}(?:de |of )?(?<month>${any})|(?<month2>${any}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?`,
  };
  shapes.set(language, fresh);
  return fresh;
}

/** Where a date may stand, as a regular expression source. */
export const dateShape = (language: NoteLanguage): string => shapesIn(language).source;

/** The same text, as long, with no full stop inside a date: "am 3. Juni" is one sentence. */
export const withoutDateStops = (text: string, language: NoteLanguage): string =>
  text.replace(new RegExp(`(?<=\\d)\\.(?= (?:${shapesIn(language).months.join('|')})(?!\\p{L}))`, 'giu'), ' ');

/**
 * The next day of that date, at its usual hour. @param m a match of {@link dateShape}; @param end that hour.
 * Gives null for a day that no month has.
 */
export function dateOf(
  m: RegExpExecArray,
  language: NoteLanguage,
  now: Temporal.ZonedDateTime,
  end: number,
): Temporal.ZonedDateTime | null {
  const named = (m.groups?.['month'] ?? m.groups?.['month2'] ?? '').toLocaleLowerCase(language);
  const month = language === 'ja' ? Number(named) : shapesIn(language).months.indexOf(named) + 1;
  const day = Number(m.groups?.['day'] ?? m.groups?.['day2']);
  if (month < 1 || month > 12 || day < 1 || day > now.with({ day: 1, month }).daysInMonth) return null;
  const next = now.with({ day: 1 }).with({ month, day }).withPlainTime({ hour: end });
  return Temporal.PlainDate.compare(next.toPlainDate(), now.toPlainDate()) < 0 ? next.add({ years: 1 }) : next;
}
