/** The language of the page, so that a date speaks as the words around it do. */
const pageLang = (): string | undefined => globalThis.document?.documentElement.lang || undefined;

/** "4 May 2026" in the language of the page. @param at epoch ms. */
export const dayOf = (at: number, lang = pageLang()): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(at);

/** The same for a day in a file. @param day as "2026-05-04"; anything else is given back as it is. */
export function writtenDay(day: string, lang = pageLang()): string {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** "14:02" or "2:02 PM", as the user's language writes it. @param at epoch ms. */
export const clockOf = (at: number, lang = pageLang()): string => new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(at);
