import { CREDENTIALS, PARTICLES, PRONOUNS } from './name-words.ts';
import { foldName, plainLetters } from './fold-name.ts';
import { parseName, type ParsedName } from './parse-name.ts';

/** Every way in which a shown name can be read: decorations cut, brackets opened, "Last, First" turned. */

const EMOJI =
  // eslint-disable-next-line no-misleading-character-class -- the parts of an emoji, each for itself
  /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}\u200D\uFE0F\u20E3]|[★☆♥♡✿❀•†‡✓✔✨™®©°§¤►▶◄◆◇■□●○♪♫])+/gu;
const BARS = /\s*(?:[|¦‖/\\~–—»«:;]|\s[-‐]\s|\s·\s|\s@\s?|\s(?:at|from|bei|chez|of)\s)\s*/u;
const FORMER = /\s+(?:n[ée]e|geb\.?|geborene|born|formerly|fka|f\.k\.a\.|ehem\.?|z\s+domu|z\s+d\.|född|født|urodzona|nacida|nata)\s+/iu;
const BRACKETS = /\s*[([{（【「“"«]([^()[\]{}（）【】「」“”"«»]{1,80})[)\]}）】」”"»]\s*/gu;

const SPOKEN =
  /(?<![\p{L}\p{M}])(?:she|he|they|ze|xe|sie|er|elle|il|ella|él|lui|lei|hij|zij|ona|on)\s*\/\s*\p{L}{2,6}(?:\s*\/\s*\p{L}{2,6})?(?![\p{L}\p{M}])/giu;

const count = (s: string): number => s.split(/[\s-]+/u).filter((w) => /\p{L}/u.test(w) && !PARTICLES.has(foldName(w))).length;

/** "M A R C U S   B E L L": letters set apart are one word each; where the gaps are alike all that is left is the row of letters. */
function closed(s: string): string {
  const spaced = s.trim().split(/\s{2,}/u);
  if (spaced.length > 1 && spaced.every((w) => /^\p{L}(?: \p{L})+$/u.test(w))) return spaced.map((w) => w.replaceAll(' ', '')).join(' ');
  return s;
}

/** "Van der Berg, Pieter" turned round; "Anna Kowalczyk, Photographer" cut. */
function commas(s: string): string[] {
  const at = s.search(/[,，、]/u);
  if (at < 0) return [s];
  const [before, after] = [s.slice(0, at).trim(), s.slice(at + 1).trim()];
  if (!before || !after) return [before || after];
  const words = after.split(/[\s,]+/u).map((w) => foldName(w).replaceAll('.', ''));
  if (words.every((w) => CREDENTIALS.has(w) || PRONOUNS.has(w) || /^(?:jr|sr|ii|iii|iv)$/u.test(w))) {
    return [/^(?:jr|sr|ii|iii|iv)$/u.test(words[0] ?? '') ? `${before} ${words[0] ?? ''}` : before];
  }
  const turned = `${after.replace(/[,，、].*$/u, '')} ${before}`;
  return count(before) > 1 ? [before, turned, s.replace(/[,，、]/gu, ' ')] : [turned];
}

/** Signs of East Asian scripts that are put behind Latin names as ornaments. */
const withoutOrnament = (s: string): string => {
  const signs = s.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/gu) ?? [];
  return signs.length === 1 && count(s.replace(signs[0] ?? '', ' ')) > 1 ? s.replace(signs[0] ?? '', ' ') : s;
};

/** The same people are asked for again and again. Emptied when full, so that it stays small. */
const KNOWN = new Map<string, readonly ParsedName[]>();
const MOST_KNOWN = 1000;

/**
 * @param shown a name as a book or a site shows it; at most 200 characters are read.
 * @returns its readings, the plainest first, none twice. Empty when it holds no letter.
 */
export function namesIn(shown: string): readonly ParsedName[] {
  const known = KNOWN.get(shown);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const names = takenApart(shown);
  KNOWN.set(shown, names);
  return names;
}

function takenApart(shown: string): ParsedName[] {
  const seen = new Map<string, ParsedName>();
  for (const text of nameTexts(shown)) {
    const parsed = parseName(text);
    const key = parsed?.words.map((w) => w.plain).join(' ');
    if (parsed && key && !seen.has(key)) seen.set(key, parsed);
    if (seen.size >= 8) break;
  }
  return [...seen.values()];
}

/** What stands before the first bar, bracket or emoji, letters as they are. */
export const cutAtBar = (shown: string): string =>
  (shown.slice(0, 200).replace(BRACKETS, ' | ').split(BARS)[0] ?? '').split(EMOJI)[0]?.trim() ?? '';

/** The readings of namesIn as texts, before they are taken apart. */
export function nameTexts(shown: string): string[] {
  const text = withoutOrnament(plainLetters(closed(shown.slice(0, 200))).replace(SPOKEN, ' '));
  const readings: string[] = [];
  const inside = [...text.matchAll(BRACKETS)].map((m) => m[1] ?? '');
  const outside = inside.length > 0 ? text.replace(BRACKETS, ' ') : text;
  for (const whole of [outside, ...(inside.length > 0 ? [text.replace(BRACKETS, ' $1 ')] : [])]) {
    const [now = '', former] = whole.split(FORMER);
    const joined = now.replace(EMOJI, ' ');
    const segments = joined
      .split(BARS)
      .map((s) => s.trim())
      .filter(Boolean);
    // What stands before the first bar is the name; a later part only if it could be a whole name.
    const first = segments[0] ?? '';
    readings.push(...commas(first));
    if (count(first) < 2 && segments.length > 1) readings.push(segments.join(' '));
    for (const later of segments.slice(1)) if (count(later) > 1 && count(later) < 5) readings.push(...commas(later));
    const beforeEmoji =
      now
        .split(EMOJI)
        .map((s) => s.trim())
        .filter(Boolean)[0] ?? '';
    if (beforeEmoji !== first && count(beforeEmoji) > 1) readings.push(...commas(beforeEmoji.split(BARS)[0] ?? ''));
    if (former) readings.push(`${first.split(/\s+/u)[0] ?? ''} ${former}`);
  }
  for (const part of inside) {
    const clean = part.replace(FORMER, ' ').replace(EMOJI, ' ').trim();
    const given = outside.trim().split(/\s+/u);
    if (/^(?:n[ée]e|geb\.?|born|formerly)\s/iu.test(part.trim())) readings.push(`${given[0] ?? ''} ${part.trim().replace(/^\S+\s+/u, '')}`);
    else if (count(clean) > 1 && !clean.includes('/')) readings.push(clean);
    // "Robert (Bob) Fairweather", "Hannah Brightwell (Osgood)": the word may stand for the first or the last name.
    else if (count(clean) === 1 && given.length > 1 && !PRONOUNS.has(foldName(clean).split('/')[0] ?? '')) {
      readings.push([clean, ...given.slice(1)].join(' '), [given[0] ?? '', clean].join(' '));
    }
  }
  return readings;
}
