import { fold } from '../text.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Folded words of a text, in any script; punctuation and emoji are left out. */
function words(s: string): string[] {
  const out: string[] = [];
  for (const part of segmenter.segment(fold(s))) if (part.isWordLike) out.push(part.segment);
  return out;
}

/** How many words stand in both, each counted as often as it stands in both. */
function shared(a: string[], b: string[]): number {
  const left = new Map<string, number>();
  for (const w of b) left.set(w, (left.get(w) ?? 0) + 1);
  let n = 0;
  for (const w of a) {
    const free = left.get(w) ?? 0;
    if (free > 0) {
      left.set(w, free - 1);
      n += 1;
    }
  }
  return n;
}

/**
 * Does a sent text count as the note (experience.md 5)? Yes if about 60 % of the note's words are in it, or if it is a
 * shortened note: at least 60 % of its own words are the note's and they make up a third of the note ("Hi Ana" doesn't).
 */
export function isSameNote(sent: string, note: string): boolean {
  const s = words(sent);
  const n = words(note);
  if (n.length === 0 || s.length === 0) return sent.trim() === note.trim() && sent.trim() !== '';
  const both = shared(s, n);
  return both / n.length >= 0.6 || (both / s.length >= 0.6 && both / n.length >= 1 / 3);
}
