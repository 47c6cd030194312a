import type { OwnReply } from '../../../core/replies/own-reply.ts';
import type { NoteLanguage } from '../../../core/replies/types.ts';
import type { Settings } from '../../../core/settings.ts';
import type { WayBack } from '../../../core/take-back.ts';
import type { OwnPreview, PersonChoice } from '../../../core/words-view.ts';

/** What can be done with words of the user's own. */
export interface WordsVerbs {
  /** The language in which a new reply begins. */
  language: NoteLanguage;
  /** @param change gets what is stored at that moment. @returns the way back. */
  changeOwn: (change: (list: OwnReply[]) => OwnReply[]) => Promise<WayBack>;
  /** Thoughts on the wording while a note is changed. */
  showMarks: (on: boolean) => Promise<void>;
  setWarm: (patch: Partial<Settings['warm']>) => Promise<void>;
  setNeverAsksFirst: (on: boolean) => Promise<void>;
  preview: (reply: OwnReply, person: string | null) => Promise<OwnPreview>;
  findPeople: (text: string) => Promise<PersonChoice[]>;
}
