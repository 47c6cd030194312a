import type { Sender } from './approach.ts';
import type { Contact } from './contact.ts';

/** The keys of one person in the memory: the contact, and each way in which a site knows them. */
export function personKeys(platform: string, sender: Sender, contact: Contact | null): string[] {
  const keys = new Set<string>();
  if (contact) {
    keys.add(`contact:${contact.id}`);
    for (const identity of contact.identities) {
      if (identity.profile) keys.add(`${identity.platform}:${identity.profile}`);
      if (identity.id) keys.add(`${identity.platform}:${identity.id}`);
    }
  }
  if (sender.profile) keys.add(`${platform}:${sender.profile}`);
  if (sender.id) keys.add(`${platform}:${sender.id}`);
  if (keys.size === 0) keys.add(`${platform}:name:${sender.name.toLocaleLowerCase('und')}`);
  return [...keys];
}

/** The one key under which a denial ("this isn't them") is remembered for a sender. */
export const senderKey = (platform: string, sender: Sender): string =>
  `${platform}:${sender.id ?? sender.profile ?? `name:${sender.name.toLocaleLowerCase('und')}`}`;
