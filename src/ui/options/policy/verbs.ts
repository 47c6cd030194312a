import type { Policy } from '../../../core/boundary/policy.ts';
import type { WayBack } from '../../../core/take-back.ts';

/** What can be done with the office policy. */
export interface PolicyVerbs {
  /** Uses this policy from now on; null: none. @returns the way back. */
  use: (policy: Policy | null, from: 'own' | 'file') => Promise<WayBack>;
  /** Reads a chosen file without using it. @returns null if it holds no policy. */
  read: (file: File) => Promise<Policy | null>;
  save: (policy: Policy) => void;
  print: () => void;
  copy: (text: string) => Promise<void>;
  newId: () => string;
}
