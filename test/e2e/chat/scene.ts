/** What the stories of the chat begin with: its people, and somebody who has added its address. */
import { emptyContact, type Contact, type Relationship } from '../../../src/core/contact.ts';
import { defaultSite } from '../../../src/core/settings.ts';
import { LINKEDIN, type Seed } from '../harness/seed.ts';
import { Person } from './account.ts';
import { HOST, type Account } from './prosody.ts';
import { createChatSite, type ChatSite } from './server.ts';

export const ME: Account = { user: 'me', password: 'mine', contacts: ['dave'] };
export const ANA: Account = { user: 'ana', password: 'anas' };
export const TOM: Account = { user: 'tom', password: 'toms' };
export const LEE: Account = { user: 'lee', password: 'lees' };
export const DAVE: Account = { user: 'dave', password: 'daves', contacts: ['me'] };

export const serveChat = (): Promise<ChatSite> => createChatSite(ME, [ANA, TOM, LEE, DAVE]);

/** Logs somebody in at the story's server. */
export const online = ({ prosody }: ChatSite, who: Account): Promise<Person> => Person.of(who, prosody.clients);

/** Somebody in the book, known by the address of the chat. */
export function known({ user }: Account, name: string, relationship: Relationship): Contact {
  const jid = `${user}@${HOST}`;
  return {
    ...emptyContact(`story-${user}`, 0),
    names: [name],
    relationships: [relationship],
    setByUser: [relationship],
    identities: [{ platform: 'xmpp', profile: `xmpp:${jid}`, id: jid, handle: jid }],
    sources: [{ kind: 'by-hand', importId: null, at: 0 }],
  };
}

/** Somebody who reads requests and messages of this chat. */
export const chatSeed = (book: Contact[]): Seed => ({
  book,
  settings: {
    sites: { xmpp: { ...defaultSite(3), messages: true, origins: [`https://${HOST}`] } },
    contactPoints: [{ id: 'linkedin', kind: 'linkedin', value: LINKEDIN, reason: '' }],
  },
});
