import type { Language } from '../cues.ts';
import { business } from './en-business.ts';
import { dates } from './en-dates.ts';
import { people } from './en-people.ts';

export const en: Language = {
  common:
    'the and you to of is for in on that it my we have your are with this be not at but from our was if do me so can will would what how just please i',
  cues: { ...people, ...business, ...dates },
};
