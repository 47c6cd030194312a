import type { ContactPointKind } from '../../settings.ts';

/** Times that the busy note can name. `none` is "no promise". */
export const WHEN_CODES = ['tonight', 'tomorrow', 'this-week', 'next-week'] as const;
export type WhenCode = (typeof WHEN_CODES)[number];

/** Small pieces that notes of one language are made with. */
export interface Phrases {
  /** How a contact point is said after "you reach me": "on LinkedIn". */
  points: Record<ContactPointKind, string>;
  /** Why it serves them, a whole sentence; used when the user gave no reason of their own. */
  reasons: Record<ContactPointKind, string>;
  /** Said after "I'll write". */
  when: Record<WhenCode, string>;
}
