/** What the book is asked about a sender, by what the site makes known of people. */
import type { Approach, Sender } from '../core/approach.ts';
import type { SenderFacts } from '../core/match/types.ts';
import { emailOf } from '../core/match/reach.ts';
import { metaOf } from '../platforms/metas.ts';
import { findInBook } from '../store/find.ts';

/** A sender as the book is asked; in a mailbox the person is the address. */
export function senderFacts(platform: string, sender: Sender): SenderFacts {
  return { ...sender, platform, email: senderEmail(platform, sender) };
}

/** The sender's e-mail address where the site knows people by it, else null. */
export function senderEmail(platform: string, { id }: Sender): string | null {
  return metaOf(platform)?.idIsEmail === true && id !== null ? emailOf(id) : null;
}

/** May this be kept? On a site that holds far more than this is about only people in the book are. @param now epoch ms. */
export async function mayKeep({ platform, sender }: Approach, now: number): Promise<boolean> {
  if (metaOf(platform)?.onlyKnown !== true) return true;
  return (await findInBook(senderFacts(platform, sender), now)).level !== 'none';
}
