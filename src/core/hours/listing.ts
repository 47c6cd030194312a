/** Busy while a shop's editor stands open in a tab (R24). */
import { OPEN_END } from './busy.ts';
import type { BusyInterval } from './intervals.ts';

/** Where such tabs are looked for: match patterns of the one site that is known. */
export const EDITOR_PAGES: readonly string[] = ['https://www.etsy.com/your/shops/*'];

/** Is this the page on which a thing for sale is written? Lists of such things, orders and figures are not. */
export function isListingEditor(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname } = new URL(url);
  return (
    origin === 'https://www.etsy.com' &&
    /^\/your\/shops\/[^/]+\/(?:listing-editor\/|tools\/listings\/(?:create|\d+)(?:\/|$))/.test(pathname)
  );
}

/** Busy from now on, until no such tab is open: that has no hour of its own. @param now epoch ms. */
export const whileListing = (now: number): BusyInterval => ({ start: now, end: OPEN_END, why: 'listing', screenShared: false });
