import type { Kind } from '../../../core/approach.ts';
import type { Preset } from '../../../core/boundary/presets.ts';
import type { Exception, FineRule } from '../../../core/boundary/rules.ts';
import type { Verdict } from '../../../core/boundary/types.ts';
import type { CalmChoice } from '../../../core/boundary/choices.ts';
import type { Side } from '../../../core/boundary/map.ts';
import type { WayBack } from '../../../core/take-back.ts';

/** "What would happen if NAME did this on SITE on Tuesday at 14:00?" */
export interface Trial {
  name: string;
  platform: string;
  kind: Kind;
  text: string;
  /** 1 Monday to 7 Sunday: the next one, today included. */
  weekday: number;
  /** "14:00". */
  time: string;
}

export interface TrialResult {
  verdict: Verdict;
  /** Who in the book was meant; null: a stranger. */
  person: string | null;
}

/** What can be done with the rules. Each promise settles when it is stored. */
export interface RulesVerbs {
  /** @returns the way back. */
  takePreset: (kind: Preset['kind'], id: string | null) => Promise<WayBack>;
  setSide: (siteId: string, side: Side) => Promise<void>;
  /** What changes a list gets what is stored at that moment, which may be newer than what is shown. @returns the way back. */
  changeExceptions: (change: (list: Exception[]) => Exception[]) => Promise<WayBack>;
  changeFine: (change: (list: FineRule[]) => FineRule[]) => Promise<WayBack>;
  changeCalm: (change: (calm: CalmChoice) => CalmChoice) => Promise<void>;
  /** The names of these contacts, as far as they are in the book. */
  names: (ids: readonly string[]) => Promise<Record<string, string>>;
  /** Asks the real rules; nothing is stored. */
  tryOut: (trial: Trial) => Promise<TrialResult>;
  newId: () => string;
}
