import { FOLDS } from '../text.ts';
/** Folding of names for comparing: what two spellings of one name have in common. Never for showing. */

// Marks that scripts use as ornaments of a letter. Marks that ARE letters (Indic vowels, kana voicing) stay.
const ORNAMENTS =
  // eslint-disable-next-line no-misleading-character-class -- combining marks are what is meant
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE2F]/gu;
// eslint-disable-next-line no-misleading-character-class -- single signs are what is meant
const INVISIBLE = /[\p{Cc}\p{Cf}\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0]/gu;

const PLAIN: Record<string, string> = {
  ...FOLDS,
  ŧ: 't',
  ĸ: 'k',
  ə: 'e',
  ſ: 's',
  ة: 'ه',
  ى: 'ي',
  ـ: '',
  ک: 'ك',
  ی: 'ي',
  ם: 'מ',
  ן: 'נ',
  ץ: 'צ',
  ף: 'פ',
  ך: 'כ',
  ς: 'σ',
};
const PLAIN_LETTERS = /[ßæœøđðþłıħŋŧĸəſةىـکیםןץףךς]/gu;

/** Letters that people write out when they have no such key. */
const WRITTEN_OUT: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'dj',
  ð: 'dh',
  þ: 'th',
  ł: 'l',
  ñ: 'ny',
  ő: 'oe',
  ű: 'ue',
};
const WRITTEN_OUT_LETTERS = /[äöüåøæœßđðþłñőű]/gu;

/** Hiragana and katakana of one syllable lie 96 apart. */
const toKatakana = (c: string): string => String.fromCodePoint((c.codePointAt(0) ?? 0) + 96);

// Letters dressed up that no normal form undresses: small capitals, white letters in black circles and squares.
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';
const DRESSED = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]|[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;
function undressed(c: string): string {
  const at = SMALL_CAPITALS.indexOf(c);
  if (at >= 0) return String.fromCodePoint(97 + at);
  const code = c.codePointAt(0) ?? 0;
  return String.fromCodePoint(97 + code - (code < 0x1f170 ? 0x1f150 : 0x1f170));
}

/** @param s a name as shown. Fancy letters (bold, circled, small capitals, full width) as plain ones; case stays. */
export const plainLetters = (s: string): string => s.normalize('NFKC').replace(DRESSED, undressed);

const PLAIN_ASCII = /^[ -~]*$/u;

// Ʀ becomes a small capital only when it is lowered: undressed once more.
const lower = (s: string): string => plainLetters(s).replace(/\s+/gu, ' ').replace(INVISIBLE, '').toLowerCase().replace(DRESSED, undressed);

function strip(s: string): string {
  return s
    .normalize('NFD')
    .replace(ORNAMENTS, '')
    .normalize('NFC')
    .replace(PLAIN_LETTERS, (c) => PLAIN[c] ?? c)
    .replace(/[ぁ-ゖ]/gu, toKatakana)
    .replace(/[‘’ʼ`´ʹ′]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** @param s a name or word. Gives it without case, accents, width and invisible letters; folding twice changes nothing. */
export const foldName = (s: string): string =>
  // Most names are plain: what the long way does to them is this.
  PLAIN_ASCII.test(s)
    ? s.toLowerCase().replaceAll('`', "'").replace(/ +/gu, ' ').trim()
    : strip(strip(lower(s)).toLowerCase().normalize('NFKC'));

/** As foldName, with ü written as ue, ø as oe, đ as dj ... as people without that key type it. */
export const foldWrittenOut = (s: string): string =>
  PLAIN_ASCII.test(s)
    ? foldName(s)
    : foldName(
        lower(s)
          .normalize('NFC')
          .replace(WRITTEN_OUT_LETTERS, (c) => WRITTEN_OUT[c] ?? c),
      );

/** Letters and digits only: what is left when spacing and punctuation do not count. @param folded a folded string. */
export const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
