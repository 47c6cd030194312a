import { card } from './en/card.ts';

/** Every text on screen, English first. `{name}` is a slot; `_one`/`_other` (also `_few`, `_many`, `_zero`, `_two`) are plurals. */
export const en = { ...card } as const;
export type Words = typeof en;
