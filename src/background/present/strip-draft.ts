import type { Slots, WordKey } from '../../browser/words.ts';
import type { Button, StripView } from '../../core/view.ts';

/** A strip before its words are filled in. */
export interface Draft {
  text: WordKey;
  slots?: Slots;
  step?: WordKey;
  buttons?: Button[];
  mood?: StripView['mood'];
  note?: boolean;
  inFull?: boolean;
}
