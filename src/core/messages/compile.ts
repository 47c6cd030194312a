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
    else if (c === '*') out += "[\\p{L}\\p{N}']*";
    else if (c === ' ') out += ' *';
    else if (c === '_') out += '(?:[^ ]+ +){0,3}?';
    else if (c === '\\') {
      out += `\\${phrase[i + 1] ?? ''}`;
      i += 1;
    } else if (c === '+' && phrase[i - 1] === 'd' && phrase[i - 2] === '\\') out += c;
    else out += /[.?+^${}[\]|]/.test(c) ? `\\${c}` : c;
  }
  return out;
}

/** All phrases of one cue as one pattern, or null when there are none. */
export function compile(phrases: Phrases | undefined, unspaced: boolean): RegExp | null {
  const list = (phrases ?? '').split(' | ').map((p) => p.trim()).filter((p) => p !== '');
  if (list.length === 0) return null;
  // The data is written with accents where the language has them; `plain` takes them from both sides.
  const source = list.map((p) => pattern(bare(p))).join('|');
  return unspaced ? new RegExp(`(?:${source})`, 'gu') : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}]|'t(?!\\p{L}))`, 'gu');
}

const bare = (phrase: string): string =>
  phrase.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/œ/g, 'oe');
