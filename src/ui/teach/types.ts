/** The panel with which a page is taught: what it shows, and what may be pressed in it. */
import type { WordKey } from '../shared/words.tsx';

/**
 * `found`: read by itself, to be agreed to. `nothing`: not known. `known`: taught before. `person`, `button`, `box`: the
 * user points. `tried`, `box-tried`: what was shown, tried on the page. `saved`, `box-saved`: kept.
 */
export type TeachStep = 'found' | 'nothing' | 'known' | 'person' | 'button' | 'tried' | 'box' | 'box-tried' | 'saved' | 'box-saved';

export interface TeachView {
  /** The site's host. */
  site: string;
  step: TeachStep;
  /** Who is found on the page. */
  names: string[];
  /** What would be pressed, and of whom. */
  press: { label: string; name: string } | null;
  /** Buttons about many, which stay untouched. */
  leftAlone: string[];
  /** What the outline is on at the moment, in its own words. */
  pointed: string | null;
  /** Why what was shown can't be taken. */
  problem: WordKey | null;
  /** Is there a message box on this page that may be shown? */
  hasBox: boolean;
}

/** `yes`: keep what is shown. `show`: from the person on. `box`: show the message box. `back`: leave pointing. */
export const TEACH_VERBS = ['yes', 'show', 'box', 'back', 'close'] as const;
export type TeachVerb = (typeof TEACH_VERBS)[number];
