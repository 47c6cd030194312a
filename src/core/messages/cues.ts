/**
 * What the rules listen for. Each language gives each cue a list of phrases: strong ones say it by themselves, weak ones
 * only add to others.
 */
export const CUES = [
  'chat',
  'private',
  'feel',
  'work',
  'ask',
  'mine',
  'buy',
  'pitch',
  'event',
  'invite',
  'remind',
  'reminds',
  'owed',
  'meets',
  'page',
  'contact',
  'push',
  'hurt',
  'hostile',
  'threat',
  'danger',
  'call',
  'outage',
  'crisis',
  'loud',
  'thanks',
  'misc',
  'fraud',
  'boundary',
  'today',
  'norush',
  'onnow',
  'again',
  'cancels',
] as const;
export type Cue = (typeof CUES)[number];

/**
 * Phrases are separated by ` | ` or a new line and written as they sound, in small letters. `*` at the end of a word: any ending. `_`:
 * up to three words between. `#`: a number. `(a/b)`: one of these; an empty one: may be missing. Accents don't matter.
 */
export type Phrases = string;

/** A language: its function words, and strong and weak phrases of each cue. */
export interface Language {
  /** Common little words by which the language is recognised. */
  common: string;
  /** Words are not divided by spaces. */
  unspaced?: boolean;
  cues: Partial<Record<Cue, [strong: Phrases, weak?: Phrases]>>;
}
