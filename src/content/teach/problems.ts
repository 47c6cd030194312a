import type { WordKey } from '../../ui/shared/words.tsx';
import type { TeachProblem } from './from-elements.ts';

const SAID: Partial<Record<TeachProblem, WordKey>> = {
  'says-yes': 'teach_says_yes',
  many: 'teach_many',
  other: 'teach_other',
  unnamed: 'teach_unnamed',
  'too-long': 'teach_too_long',
  menu: 'teach_menu',
  consent: 'teach_consent',
  apart: 'teach_apart',
  origin: 'teach_site',
};

/** Why something can't be taught, in words; whatever is about marks and addresses is said in one way. */
export const sayProblem = (problem: TeachProblem): WordKey => SAID[problem] ?? 'teach_no_mark';
