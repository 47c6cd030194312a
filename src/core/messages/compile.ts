import type { Phrases } from './cues.ts';

/** Small letters, no accents, signs as words of their own; what phrases are looked for in. Kana keep their marks. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/[?!%$€£₹]/g, ' $& ')
    .replace(/[¿¡]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N}'?!%$€£₹]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** One phrase in the notation of cues.ts as a pattern over plain text. */
function pattern(phrase: string): string {
  let out = '';
  let depth = 0;
  for (let i = 0; i < phrase.length; i += 1) {
    const c = phrase[i] ?? '';
    if (c === '(') {
      depth += 1;
      out += '(?:';
    } else if (c === ')') {
      depth -= 1;
      out += ')';
    } else if ((c === '/' || c === '|') && depth > 0) out += '|';
    else if (c === '*') out += '[^ ]*';
    else if (c === ' ') out += ' *';
    else if (c === '_') out += '(?:[^ ]+ +){0,3}?';
    else if (c === '#') out += '\\d+';
    else out += /[.?+^${}[\]|]/.test(c) ? `\\${c}` : c;
  }
  return out;
}

/** The phrases of one list; a new line parts them like a bar. */
export const split = (phrases: Phrases): string[] => phrases.split(/ \| |\n/).map((p) => p.trim());

/** The phrases of one list in the notation of plain text; accents fall on both sides. */
export const phrasesOf = (phrases: Phrases | undefined): string[] =>
  split(phrases ?? '')
    .filter((p) => p !== '')
    .map(bare);

/** A pattern that finds any of these phrases. @param unspaced true for Japanese, where words have no edges. */
export function compile(phrases: readonly string[], unspaced: boolean): RegExp {
  const source = phrases.map(pattern).join('|');
  // In plain text only spaces and apostrophes part words, so no letter classes are needed; those are slow to make.
  return new RegExp(unspaced ? `(?:${source})` : `(?<![^ '])(?:${source})(?![^ ']|'t(?![^ ]))`, 'g');
}

const bare = (phrase: string): string =>
  phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/œ/g, 'oe');
