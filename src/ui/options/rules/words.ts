import { reasonWords } from '../../../core/boundary/reason-words.ts';
import type { Reason } from '../../../core/boundary/types.ts';
import type { Relationship } from '../../../core/contact.ts';
import { clockOf, dayOf } from '../../shared/dates.ts';
import { relationWord } from '../../shared/relation-words.ts';
import type { ScreenWords, WordKey } from '../../shared/words.tsx';

export type SiteName = (id: string) => string;

/** "Offer another way". */
export const outcomeWord = ({ t }: ScreenWords, outcome: string): string => t(`options_outcome_${outcome}` as WordKey);

/** One reason of a verdict as a sentence. @param name whom it is about. @param now epoch ms: times of another day name the day. */
export function reasonSentence(words: ScreenWords, r: Reason, name: string, site: SiteName, now: number): string {
  const { t } = words;
  const { key, slots } = reasonWords(r, name, {
    relation: (code) => relationWord(words, code as Relationship),
    site,
    side: (side) => t(`side_${side}` as WordKey),
    outcome: (outcome) => outcomeWord(words, outcome),
    intent: (intent) => t(`intent_${intent}` as WordKey),
    date: (at) => dayOf(at),
    time: (at) => (dayOf(at) === dayOf(now) ? clockOf(at) : `${dayOf(at)}, ${clockOf(at)}`),
  });
  return t(key as WordKey, slots);
}
