import type { Relationship } from '../../../core/contact.ts';
import type { Mapping } from '../../../core/imports/types.ts';
import type { Settings } from '../../../core/settings.ts';
import type { ImportChoices, ImportProgress } from '../verbs.ts';

/** What the options page lets its worker do, so that the page itself never stutters. */
export type Job =
  | { do: 'rows' }
  | { do: 'export'; format: 'json' | 'csv'; withNotes: boolean }
  | { do: 'backup'; settings: Settings }
  | { do: 'look'; text: string }
  | { do: 'restore'; text: string }
  | { do: 'read'; files: File[]; mappings: (Mapping | null)[] }
  | { do: 'calendars'; files: File[]; ownEmails: readonly string[] }
  | { do: 'store'; previewId: string; choices: ImportChoices }
  | ManyJob;

/** What is done with many people in one act. Each gives the name of the act, by which it can be taken back. */
export type ManyJob =
  | { do: 'relate'; ids: readonly string[]; relationship: Relationship }
  | { do: 'take-out'; ids: readonly string[] }
  | { do: 'take-back'; act: string };

/** What came back from a backup file; null if the text is none. */
export type Restored = { people: number; settings: Settings } | null;

/** Page to worker. */
export interface JobRequest {
  id: number;
  job: Job;
}

/** Worker to page. */
export type JobAnswer =
  /** A piece of a long answer; the last piece comes as `done`. */
  | { id: number; part: unknown }
  | { id: number; progress: ImportProgress }
  | { id: number; done: unknown }
  | { id: number; failed: { name: string; message: string } };
