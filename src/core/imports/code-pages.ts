/** Text without a mark that isn't UTF-8: which of the old code pages makes sense of it. Judged by its words, never by its name. */
import { fieldOf } from './columns.ts';
import { isCommon } from '../match/common-names.ts';

/** In this order where two say the same: most files are Western. */
const PAGES = [
  'windows-1252',
  'utf-8',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'windows-1251',
  'windows-1253',
  'macintosh',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'windows-1255',
  'windows-1256',
] as const;
/** Two bytes a character: a wrong byte rules them out. */
const WIDE: ReadonlySet<string> = new Set(['shift_jis', 'gb18030', 'big5', 'euc-kr']);

/** Letters beyond a to z that stand together in one language. */
const ALPHABETS = `äöüß|éèêëàâçùûîïôœæ|áéíóúñü|ãáâàéêíóôúç|àèéìòù|åäöæøéü|ëïéèöüó|áéíóúýþæöð|áéíóúàèìòù|
  ąćęłńóśźż|áčďéěíňóřšťúůýž|áäčďéíĺľňóôŕšťúýž|áéíóöőúüű|ăâîșțşţ|čćđšž|çğıöşüâîû|ąčęėįšųūž|āčēģīķļņšūž|àèéíòóúçï`
  .split('|')
  .map((letters) => new Set(letters.trim()));
/** Estonian has a code page of its own; elsewhere its õ is the ő of many more Hungarians. */
const ESTONIAN = new Set('äõöüšž');

// What Windows-1252 has in the places 80 to 9F. Some engines leave the control characters there.
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Bytes read as Windows-1252, the same in every engine. */
export const westernText = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009F]/gu, (c) => WESTERN[(c.codePointAt(0) ?? 0x80) - 0x80] ?? c);

/** @param page a name of the encoding standard. @returns null if these bytes are none of it. */
function read(page: string, bytes: Uint8Array): string | null {
  if (page === 'windows-1252') return westernText(bytes);
  try {
    return new TextDecoder(page, { fatal: WIDE.has(page) }).decode(bytes);
  } catch {
    return null;
  }
}

const SAMPLE = 150_000;
const MOST_WORDS = 800;

/** Whole lines from the beginning; a cut within a character would look like damage. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const end = bytes.length <= SAMPLE ? bytes.length : bytes.lastIndexOf(10, SAMPLE) + 1;
  return bytes.subarray(0, end || SAMPLE);
}

/** One for a word that somebody may bear, minus one for what no language writes. */
function worthOf(word: string, page: string): number {
  if (/[^\p{L}\p{M}'’ʼ.-]/u.test(word) || /^\p{M}/u.test(word)) return -1;
  if (/^[\p{Script=Latin}\p{M}'’ʼ.-]+$/u.test(word)) {
    // A capital after a small letter where either is one of these: no word is written so.
    if (/\p{Ll}(?=[^A-Z])\p{Lu}|(?=[^a-z])\p{Ll}\p{Lu}/u.test(word)) return -1;
    if (Array.from(word).length === 1) return 0;
    const special = Array.from(
      word
        .toLocaleLowerCase('und')
        .normalize('NFC')
        // "Simões": elsewhere Portuguese has none.
        .replaceAll('õe', 'oe')
        .replace(/[\p{M}a-z'’ʼ.-]/gu, ''),
    );
    const alphabets = page === 'windows-1257' ? [...ALPHABETS, ESTONIAN] : ALPHABETS;
    return alphabets.some((letters) => special.every((c) => letters.has(c))) ? 1 : 0;
  }
  // Words of these begin in capitals where they name somebody, and hold none further in.
  if (/^[\p{Script=Cyrillic}'’ʼ.-]+$/u.test(word) || /^[\p{Script=Greek}.-]+$/u.test(word)) {
    return /\p{Ll}\p{Lu}/u.test(word) ? -1 : /^\p{Lu}/u.test(word) ? 1 : 0.4;
  }
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}'".-]+$/u.test(word))
    return /\p{Script=Arabic}/u.test(word) && /\p{Script=Hebrew}/u.test(word) ? -1 : 0.9;
  if (/^[\p{Script=Hangul}]+$/u.test(word)) return 0.8;
  if (/^[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}ー々.-]+$/u.test(word)) {
    const kana = /[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word);
    // Half-width kana come of any bytes.
    if (/[\uFF61-\uFF9F]/u.test(word)) return -0.5;
    return kana || [1, 2].some((n) => isCommon(Array.from(word).slice(0, n).join(''))) ? 0.8 : 0.3;
  }
  return -1;
}

function scoreOf(text: string, page: string): number {
  let score = 0;
  let words = 0;
  for (const [at, line] of text.split(/[\r\n]+/u).entries()) {
    // eslint-disable-next-line no-control-regex -- lines of plain ASCII say nothing
    if (!/[^\u0000-\u007F]/u.test(line)) continue;
    const cells = line.split(/[,;\t|"]+/u);
    // A header that is known outweighs a few doubtful words.
    if (at < 25) score += 5 * cells.filter((cell) => /[^ -~]/u.test(cell) && fieldOf(cell) !== null).length;
    for (const word of line.split(/[\s,;\t|"()[\]{}<>/\\&+:!?*#=_\u00A0\u3000、。–—„“”…]+/u)) {
      if (!/[^ -~]/u.test(word) || words >= MOST_WORDS) continue;
      words += 1;
      score += worthOf(word, page);
    }
  }
  return score;
}

/** @param bytes a text file without a mark that isn't sound UTF-8. Never throws. */
export function oldText(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  let best: { page: string; score: number } = { page: 'windows-1252', score: -Infinity };
  for (const page of PAGES) {
    const text = read(page, sample);
    const score = text === null ? -Infinity : scoreOf(text, page);
    if (score > best.score) best = { page, score };
  }
  return read(best.page, bytes) ?? westernText(bytes);
}
