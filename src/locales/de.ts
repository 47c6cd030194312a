import { answers } from './de/answers.ts';
import { because } from './de/because.ts';
import { book } from './de/book.ts';
import { card } from './de/card.ts';
import { cost } from './de/cost.ts';
import { early } from './de/early.ts';
import { first } from './de/first.ts';
import { hours } from './de/hours.ts';
import { imports } from './de/imports.ts';
import { letters } from './de/letters.ts';
import { many } from './de/many.ts';
import { memory } from './de/memory.ts';
import { mine } from './de/mine.ts';
import { noes } from './de/noes.ts';
import { offers } from './de/offers.ts';
import { office } from './de/office.ts';
import { options } from './de/options.ts';
import { own } from './de/own.ts';
import { pace } from './de/pace.ts';
import { popup } from './de/popup.ts';
import { promises } from './de/promises.ts';
import { privacy } from './de/privacy.ts';
import { questions } from './de/questions.ts';
import { rules } from './de/rules.ts';
import { shared } from './de/shared.ts';
import { sites } from './de/sites.ts';
import { strips } from './de/strips.ts';
import { teach } from './de/teach.ts';
import { verbs } from './de/verbs.ts';
import { welcome } from './de/welcome.ts';
import { wording } from './de/wording.ts';
import { worker } from './de/worker.ts';
import type { Words } from './en.ts';

/** Every text on screen in German, in the du form and without a gender. */
export const de = {
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
} as const satisfies Record<keyof Words, string>;
