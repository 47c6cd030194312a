import { answers } from './en/answers.ts';
import { because } from './en/because.ts';
import { book } from './en/book.ts';
import { card } from './en/card.ts';
import { cost } from './en/cost.ts';
import { early } from './en/early.ts';
import { first } from './en/first.ts';
import { hours } from './en/hours.ts';
import { imports } from './en/imports.ts';
import { letters } from './en/letters.ts';
import { many } from './en/many.ts';
import { memory } from './en/memory.ts';
import { mine } from './en/mine.ts';
import { noes } from './en/noes.ts';
import { offers } from './en/offers.ts';
import { office } from './en/office.ts';
import { options } from './en/options.ts';
import { own } from './en/own.ts';
import { pace } from './en/pace.ts';
import { popup } from './en/popup.ts';
import { promises } from './en/promises.ts';
import { privacy } from './en/privacy.ts';
import { questions } from './en/questions.ts';
import { rules } from './en/rules.ts';
import { shared } from './en/shared.ts';
import { sites } from './en/sites.ts';
import { strips } from './en/strips.ts';
import { teach } from './en/teach.ts';
import { verbs } from './en/verbs.ts';
import { welcome } from './en/welcome.ts';
import { wording } from './en/wording.ts';
import { worker } from './en/worker.ts';

/** Every text on screen, English first. `{name}` is a slot; `_one`/`_other` (also `_few`, `_many`, `_zero`, `_two`) are plurals. */
export const en = {
  ...answers,
  ...because,
  ...book,
  ...card,
  ...cost,
  ...early,
  ...first,
  ...hours,
  ...imports,
  ...letters,
  ...many,
  ...memory,
  ...mine,
  ...noes,
  ...offers,
  ...office,
  ...options,
  ...own,
  ...pace,
  ...popup,
  ...promises,
  ...privacy,
  ...questions,
  ...rules,
  ...shared,
  ...sites,
  ...strips,
  ...teach,
  ...verbs,
  ...welcome,
  ...wording,
  ...worker,
} as const;
export type Words = typeof en;
