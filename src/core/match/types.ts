import type { Sender } from '../approach.ts';
import type { Contact } from '../contact.ts';

export type MatchLevel = 'certain' | 'likely' | 'possible' | 'none';

/** Why a sender is thought to be a contact; the worker puts it into words. */
export interface MatchReason {
  code:
    | 'same-id'
    | 'same-profile'
    | 'same-handle'
    | 'same-email'
    | 'same-phone'
    | 'same-name'
    | 'nickname'
    | 'initials'
    | 'name-order'
    | 'transliteration'
    | 'former-name'
    | 'close-spelling'
    | 'part-of-name'
    | 'other-profile'
    | 'look-alike-letters'
    | 'business-name'
    | 'several-with-this-name'
    | 'denied-before';
  /** What the words need: the value that is equal, or the other contact's name. */
  value?: string;
  importedAt?: number;
}

export interface Match {
  level: MatchLevel;
  contact: Contact | null;
  /** More contacts that fit as well; then nobody is more than possible. */
  others: Contact[];
  reasons: MatchReason[];
  /** A second account with a known person's name, or look-alike letters (situation 19). */
  warn: 'second-account' | 'look-alike' | null;
}

/** What matching may know of a sender. */
export interface SenderFacts extends Sender {
  platform: string;
  email?: string | null;
  phone?: string | null;
  headline?: string | null;
}
