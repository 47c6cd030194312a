/**
 * Strings from pages and files are data from strangers. `clean` bounds them and takes out what could lie on a screen:
 * control characters, bidi overrides and isolates, zero-width characters other than the joiners that scripts need.
 */

/** What could lie on a screen, seen by nobody. */
// C0/C1 controls except tab and newline; bidi marks, embeddings, overrides, isolates; ZWSP, BOM, tags, object marks.
export const LYING =
  // oxlint-disable-next-line no-control-regex -- taking control characters out is the purpose
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]/gu;

/**
 * @param s any string; @param max most code points kept; @param mode `line` folds all white space to one space,
 * `lines` keeps line breaks. Gives a trimmed string that is safe to show.
 */
export function clean(s: string, max: number, mode: 'line' | 'lines' = 'line'): string {
  // Cut before the regular expressions run, so that a page cannot make them slow.
  const bounded = s
    .slice(0, max * 4)
    .replaceAll('\r\n', '\n')
    .replace(LYING, '');
  const spaced =
    mode === 'line'
      ? bounded.replace(/\s+/gu, ' ')
      : bounded
          .replace(/[^\S\n]+/gu, ' ')
          .replace(/ ?\n ?/gu, '\n')
          .replace(/\n{3,}/gu, '\n\n');
  const points = Array.from(spaced.trim());
  return points.length > max ? `${points.slice(0, max - 1).join('')}…` : points.join('');
}

/** Folds case, accents, width and letters that NFKD leaves alone, for comparing; never for showing. */
export function fold(s: string): string {
  return s
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase('und')
    .replace(/[ßæœøđðþłıħŋ]/gu, (c) => FOLDS[c] ?? c)
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters that NFKD leaves alone, in plain ones. */
export const FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

/**
 * A text as it is written in an e-mail draft's address: line breaks are CRLF there (RFC 6068), and half an emoji, as a field
 * with a limit may leave it, can't be written at all.
 */
export const inMail = (s: string): string => encodeURIComponent(s.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n|[\r\n]/gu, '\r\n'));
