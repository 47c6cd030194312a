/**
 * How a clock is written: "3:55 PM" where the day is halved, "09:05" where the language's own short time has two digits.
 * Intl's `numeric` drops that zero beside a date or alone, and its `2-digit` adds one to "03:55 PM".
 * @param lang BCP 47, or undefined for the system's own. @param zone IANA; left out: the system's.
 */
export function clockParts(lang?: string, zone?: string): Intl.DateTimeFormatOptions {
  const nine = new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' }).formatToParts(9 * 3_600_000);
  const hour = nine.find((part) => part.type === 'hour')?.value.length === 2 ? '2-digit' : 'numeric';
  return { hour, minute: '2-digit', ...(zone === undefined ? {} : { timeZone: zone }) };
}
