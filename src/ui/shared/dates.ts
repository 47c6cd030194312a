/** "4 May 2026" in the language of the page. @param at epoch ms. */
export const dayOf = (at: number, lang?: string): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(at);

/** "14:02" or "2:02 PM", as the user's language writes it. @param at epoch ms. */
export const clockOf = (at: number, lang?: string): string => new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(at);
