import type { SiteMeta } from '../core/site.ts';

/** Sites on any domain are known by their marks alone: do all of this site's stand on the page? A site without marks has none. */
export const hasMarks = (meta: SiteMeta, page: Document): boolean =>
  meta.marks?.every((mark) => page.querySelector(mark) !== null) === true;
