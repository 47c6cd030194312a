import { answers } from './en/answers.ts';
import { card } from './en/card.ts';
import { offers } from './en/offers.ts';
import { popup } from './en/popup.ts';
import { questions } from './en/questions.ts';
import { strips } from './en/strips.ts';

/** Every text on screen, English first. `{name}` is a slot; `_one`/`_other` (also `_few`, `_many`, `_zero`, `_two`) are plurals. */
export const en = { ...answers, ...card, ...offers, ...popup, ...questions, ...strips } as const;
export type Words = typeof en;
