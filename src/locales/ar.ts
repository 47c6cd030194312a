import { answers } from './ar/answers.ts';
import { because } from './ar/because.ts';
import { book } from './ar/book.ts';
import { card } from './ar/card.ts';
import { cost } from './ar/cost.ts';
import { early } from './ar/early.ts';
import { first } from './ar/first.ts';
import { hours } from './ar/hours.ts';
import { imports } from './ar/imports.ts';
import { letters } from './ar/letters.ts';
import { many } from './ar/many.ts';
import { memory } from './ar/memory.ts';
import { mine } from './ar/mine.ts';
import { noes } from './ar/noes.ts';
import { offers } from './ar/offers.ts';
import { office } from './ar/office.ts';
import { options } from './ar/options.ts';
import { own } from './ar/own.ts';
import { pace } from './ar/pace.ts';
import { popup } from './ar/popup.ts';
import { promises } from './ar/promises.ts';
import { privacy } from './ar/privacy.ts';
import { questions } from './ar/questions.ts';
import { rules } from './ar/rules.ts';
import { shared } from './ar/shared.ts';
import { sites } from './ar/sites.ts';
import { strips } from './ar/strips.ts';
import { teach } from './ar/teach.ts';
import { verbs } from './ar/verbs.ts';
import { welcome } from './ar/welcome.ts';
import { wording } from './ar/wording.ts';
import { worker } from './ar/worker.ts';
import type { Words } from './en.ts';

/** Every text on screen in Arabic (Modern Standard): the user is addressed without a gender, others by their name. */
export const ar = {
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
