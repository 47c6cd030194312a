import type { Relationship } from '../../core/contact.ts';
import type { ScreenWords, WordKey } from './words.tsx';

/** In the order in which a person looks for them. */
export const RELATION_ORDER: readonly Relationship[] = [
  'client',
  'prospect',
  'vendor',
  'coworker',
  'boss',
  'report',
  'fellow',
  'patient',
  'student',
  'parent',
  'friend',
  'family',
  'acquaintance',
  'keep-warm',
  'cordial-work',
  'keep-distance',
];

/** The relationship as it stands inside a sentence or after a name ("client"). */
export const relationWord = (words: ScreenWords, r: Relationship): string => words.t(`relation_${r.replaceAll('-', '_')}` as WordKey);

/** The same at the start of a line or on a button ("Client"). */
export function relationLabel(words: ScreenWords, r: Relationship): string {
  const word = relationWord(words, r);
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
