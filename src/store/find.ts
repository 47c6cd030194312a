import type { Contact } from '../core/contact.ts';
import { keyStages } from '../core/match/keys.ts';
import { matchSender } from '../core/match/match.ts';
import type { Match, SenderFacts } from '../core/match/types.ts';
import { contactsIn } from './book.ts';
import { database } from './database.ts';

/** Who in the book is this sender? Looks up no more than is needed to say it. @param now epoch ms. */
export async function findInBook(sender: SenderFacts, now: number): Promise<Match> {
  const candidates = new Map<string, Contact>();
  let match = matchSender(sender, [], now);
  const tx = (await database()).transaction(['contacts', 'postings']);
  for (const keys of keyStages(sender)) {
    const before = candidates.size;
    if (keys.length > 0) for (const contact of await contactsIn(tx, keys)) candidates.set(contact.id, contact);
    if (candidates.size === before) continue;
    match = matchSender(sender, [...candidates.values()], now);
    // An equal account stands above every name.
    if (match.level === 'certain') return match;
  }
  return match;
}
