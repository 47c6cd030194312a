import type { Relationship } from '../../../core/contact.ts';

/** One line of the book's list. */
export interface BookRow {
  id: string;
  name: string;
  relationships: Relationship[];
  /** Company and the like, shown in grey. */
  detail: string;
  /** Everything that a search may hit, folded by core/text. */
  find: string;
  /** How this person came into the book. */
  from: RowSource[];
  /** Sites on which this person has a page. */
  sites: string[];
}

/** Out of a file, typed in by hand, or with one click on a page. */
export const ROW_SOURCES = ['file', 'hand', 'card'] as const;
export type RowSource = (typeof ROW_SOURCES)[number];
