/**
 * A text from elsewhere (a label, an address) that stands in a sentence from right to left: kept together in its own
 * direction. From left to right it stands as it is.
 */
export const apart = (text: string, dir: 'ltr' | 'rtl'): string => (dir === 'rtl' ? `\u2068${text}\u2069` : text);
