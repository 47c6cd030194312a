import { clean, fold } from '../text.ts';
import type { NoteLanguage } from './types.ts';

/** Titles and forms of address; they fall away, as some of them tell a gender. */
const TITLES = new Set(
  (
    'dr drs prof professor mr mrs ms miss mx sir dame lady lord rev fr sr sra srta dna don dona herr frau hr fru m mme mlle mgr ' +
    'dott dottor dottoressa ing arch avv sig sigra dhr mevr mw pan pani inz dipl mag eng doctor'
  ).split(' '),
);
const SUFFIXES = new Set('jr sr ii iii iv md phd cpa rn dds mba msc bsc esq mph dvm do od'.split(' '));
/** A name that starts with one of these starts with the family's part, or is only half a name. */
const PARTICLES = new Set(
  'de del de la da das do dos di du van von der den ter la le el al bin ibn bint abu abou umm um abd abdul abdel abdal st saint mac'.split(
    ' ',
  ),
);
/** Words of firms, teams and pages. */
const BUSINESS =
  /\b(?:gmbh|ug|kg|ohg|ev|ltd|limited|llc|llp|inc|corp|co|company|plc|srl|spa|sarl|sas|sl|bv|nv|ag|oy|ab|aps|sp|zoo|lda|ltda|shop|store|studio|studios|atelier|agency|agentur|agence|agencia|team|official|group|gruppe|services?|solutions?|consulting|design|designs|photography|fotografie|school|schule|praxis|practice|clinic|dental|bakery|cafe|salon|garden|gardens|farm|press|media|digital|marketing|events?|club|verein|support|info|admin|house|home|works|handmade|crafts?|jewell?ery|boutique|restaurant|hotel|church|foundation|stiftung|and|und|et|y|e|en|i|the|by)\b/u;
/** Family names that often stand first in Latin letters too; such an order can't be told. */
const FAMILY_FIRST = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng xiao ' +
    'kim lee park choi jung kang cho yoon jang lim nguyen tran pham phan vu vo dang bui do ho ngo duong ly ' +
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura ' +
    'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh'
  ).split(' '),
);

const NAME_WORD = /^[\p{L}\p{M}]+(?:['’·-][\p{L}\p{M}]+)*$/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・々\s]+$/u;

/**
 * The name by which a note greets somebody, taken from the name that a page or the book shows.
 * @param displayName as shown; @param language of the note. Gives null whenever it isn't sure, so that a wording
 * without a name is used: initials, firms, several people, family name first, a title with one name only.
 */
export function greetingName(displayName: string, language: NoteLanguage): string | null {
  const shown = clean(displayName, 80)
    .replace(/\s*\([^)]*\)\s*/gu, ' ')
    .trim();
  if (EAST_ASIAN.test(shown)) {
    const whole = shown.replace(/\s+/gu, '');
    // In Japanese the whole name with its polite ending is right whichever half is the family's.
    return language === 'ja' && whole.length >= 2 && whole.length <= 10 ? whole : null;
  }
  if (/[\d@|/&+#_*<>{}[\]"“”!?:;=~^$%]/u.test(shown) || BUSINESS.test(fold(shown))) return null;
  const ordered = turnedAround(shown);
  if (!ordered) return null;
  const words = ordered.split(/\s+/u);
  const titled = words.length;
  while (words.length > 0 && TITLES.has(bare(words[0]))) words.shift();
  while (words.length > 1 && SUFFIXES.has(bare(words.at(-1)))) words.pop();
  const hadTitle = words.length < titled;
  const [first] = words;
  if (!first || words.length > 5 || (hadTitle && words.length === 1)) return null;
  return isFirstName(first, words.length) ? spelled(first) : null;
}

function isFirstName(word: string, count: number): boolean {
  const letters = Array.from(word).length;
  if (!NAME_WORD.test(word) || letters < 2 || letters > 20 || /\p{Script=Hangul}/u.test(word)) return false;
  const folded = fold(word);
  if (PARTICLES.has(folded) || /^(?:al|el|abu|abd)-/u.test(folded)) return false;
  if (/^(?:عبد|أبو|ابو|أم|ابن|بن|ال)/u.test(word)) return false;
  // Two capitals are initials, unless every name is written so.
  if (letters === 2 && word === word.toLocaleUpperCase('und') && word !== word.toLocaleLowerCase('und')) return false;
  return count === 1 || !FAMILY_FIRST.has(folded);
}

/** "Ruiz, Ana" is turned around; more commas than that are not a name. */
function turnedAround(shown: string): string | null {
  const halves = shown.split(',').map((s) => s.trim());
  if (halves.length === 1) return shown;
  const [family = '', given = ''] = halves;
  const titles = halves.slice(1).every((h) => h.split(/\s+/u).every((w) => SUFFIXES.has(bare(w))));
  if (titles) return family;
  return halves.length === 2 && family && given && given.split(/\s+/u).length <= 2 ? `${given} ${family}` : null;
}

const bare = (word: string | undefined): string => fold(word ?? '').replace(/[.']/gu, '');

/** ANA and ana become Ana; anything mixed is the person's own way of writing. */
function spelled(word: string): string {
  const lower = word.toLocaleLowerCase('und');
  if (word !== lower && word !== word.toLocaleUpperCase('und')) return word;
  return lower.replace(/(^|['’·-])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toLocaleUpperCase('und'));
}
