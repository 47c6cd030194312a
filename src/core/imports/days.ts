import { foldName } from '../match/fold-name.ts';

/** Days as files write them. */

// The first three letters of the months in the languages that LinkedIn writes; folded.
const MONTHS = `
  jan feb mar apr may jun jul aug sep oct nov dec|jan feb mrz apr mai jun jul aug sep okt nov dez|jan fev mar avr mai jui jul aou sep oct nov dec|
  ene feb mar abr may jun jul ago sep oct nov dic|gen feb mar apr mag giu lug ago set ott nov dic|jan fev mar abr mai jun jul ago set out nov dez|
  jan feb mrt apr mei jun jul aug sep okt nov dec|sty lut mar kwi maj cze lip sie wrz paz lis gru|jan feb mar apr maj jun jul aug sep okt nov dec|
  tam hel maa huh tou kes hei elo syy lok mar jou|oca sub mar nis may haz tem agu eyl eki kas ara|led uno bre dub kve cer cvc srp zar rij lis pro|
  янв фев мар апр мая июн июл авг сен окт ноя дек|янв фев март апр май июн июл авг сен окт ноя дек
`;
const MONTH_OF = new Map<string, number>();
for (const row of MONTHS.split('|'))
  for (const [at, name] of row.trim().split(/\s+/u).entries()) if (!MONTH_OF.has(foldName(name))) MONTH_OF.set(foldName(name), at + 1);
// "juillet" and "juin" share three letters.
MONTH_OF.set('juil', 7).set('juin', 6);

const monthOf = (word: string): number => {
  const folded = foldName(word).replace(/\./gu, '');
  return MONTH_OF.get(folded.slice(0, 4)) ?? MONTH_OF.get(folded.slice(0, 3)) ?? 0;
};

/** @returns the ISO day, or null if there is no such day. */
function iso(year: number, month: number, day: number): string | null {
  const y = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(y, month - 1, day));
  const real = y >= 1970 && y < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/**
 * @param text a date in any of the ways exports write it; numbers with slashes are month first, as LinkedIn writes them, unless that is no date.
 * @returns an ISO day, or null.
 */
export function dayOf(text: string): string | null {
  const s = text.slice(0, 60).trim();
  const year = /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})/u.exec(s) ?? /^(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})/u.exec(s);
  if (year) return iso(Number(year[1]), Number(year[2]), Number(year[3]));
  const words = /^(\d{1,2})\.?[\s-]+(?:de\s+)?(\p{L}{3,}\.?)[\s,-]+(?:de\s+)?(\d{2,4})/u.exec(s);
  if (words) return iso(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]));
  const american = /^(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(s);
  if (american) return iso(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]));
  const slashes = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2,4})(?!\d)/u.exec(s);
  if (!slashes) return null;
  const [a, b, y] = [Number(slashes[1]), Number(slashes[3]), Number(slashes[4])];
  return slashes[2] === '/' ? (iso(y, a, b) ?? iso(y, b, a)) : (iso(y, b, a) ?? iso(y, a, b));
}

/** @param seconds epoch seconds. @returns the UTC day, or null. */
export function dayOfSeconds(seconds: number): string | null {
  return Number.isFinite(seconds) && seconds > 0 && seconds < 4e9 ? new Date(seconds * 1000).toISOString().slice(0, 10) : null;
}
