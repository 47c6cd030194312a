/** What can be seen of a message without knowing any language. */
export interface Shape {
  /** In characters of the text; for scripts without spaces each counts three. */
  length: number;
  words: number;
  question: boolean;
  /** A day, a date or an hour is named. */
  when: boolean;
  /** Nothing but signs, stickers, or a bare link. */
  wordless: boolean;
  /** A code of digits stands in a short text. */
  code: boolean;
  url: boolean;
  /** Per cent, thousands, prices: how offers talk. */
  figures: boolean;
  /** Stickers, several exclamation marks, no capital at the start: not written at a desk. */
  lively: boolean;
  /** A laughing face. */
  laughs: boolean;
}

const URL = /https?:\/\/\S+|www\.\S+|(?<![@\w])[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*/gi;
const WHEN = /\d{1,2}[:.h]\d{2}|\d{1,2} ?(?:am|pm|uhr|h)\b|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[./]\d{1,2}|[0-9０-９]{1,2}[時月日]/i;

/** @param text the message as it came. */
export function shapeOf(text: string): Shape {
  const bare = text.replace(URL, ' ').trim();
  const dense = (bare.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu) ?? []).length;
  return {
    length: text.length + dense * 2,
    words: bare.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length + Math.floor(dense / 2),
    question: /[?？؟]/.test(bare),
    when: WHEN.test(text),
    wordless: !/\p{L}{2}/u.test(bare),
    code: text.length < 160 && /(?<!\d)\d{3} ?\d{3}(?!\d)|(?<!\d)\d{4}(?!\d)/.test(text),
    url: bare !== text.trim(),
    figures: /\d ?%|\d+ ?x\b|\d+k\b|[$€£₹] ?\d|\d ?[€£]/i.test(bare),
    laughs: /[😂🤣😅😆😜😝😹🙃😉😩]/u.test(bare),
    lively: /\p{Extended_Pictographic}|!!|^\p{Ll}|(\p{L})\1\1/u.test(bare),
  };
}
