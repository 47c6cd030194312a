import { foldName } from '../match/fold-name.ts';
import { identityKeys } from '../match/profile.ts';
import { phonesFit } from '../match/reach.ts';
import type { Contact, Identity } from '../contact.ts';
import type { ImportedContact } from './types.ts';

/** Joining what two sources say of one person. Nothing that is known is ever lost or overwritten by an import. */

const byKey = (values: readonly string[], key: (v: string) => string): string[] =>
  [...new Map(values.toReversed().map((v) => [key(v), v])).values()].toReversed();

const firstOf = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): T[] => {
  const out = [...a];
  for (const item of b) if (!out.some((known) => same(known, item))) out.push(item);
  return out;
};

/** Accounts that share a key are one; each keeps what the others know of it. */
export function mergeIdentities(a: readonly Identity[], b: readonly Identity[]): Identity[] {
  const out: Identity[] = [];
  for (const identity of [...a, ...b]) {
    const keys = identityKeys(identity);
    const at = out.findIndex((known) => identityKeys(known).some((k) => keys.includes(k)));
    const known = out[at];
    if (!known) out.push({ ...identity });
    else
      out[at] = {
        platform: known.platform,
        profile: known.profile ?? identity.profile,
        id: known.id ?? identity.id,
        handle: known.handle ?? identity.handle,
      };
  }
  // Two that were apart may be tied by a third: go round until nothing changes.
  return out.length < a.length + b.length && out.length > 1 ? settled(out) : out;
}
const settled = (list: Identity[]): Identity[] => {
  const again = mergeIdentities([], list);
  return again.length === list.length ? list : again;
};

/** What an import says, laid over a contact: only what is missing is added. */
export function mergeInto(contact: Contact, person: ImportedContact): Contact {
  const names = byKey([...contact.names, ...person.names], foldName);
  const implied = person.implies !== null && contact.relationships.length === 0 ? [person.implies] : contact.relationships;
  const merged: Contact = {
    ...contact,
    names: contact.names.length > 0 ? firstOf(contact.names, names, (x, y) => foldName(x) === foldName(y)) : names,
    identities: mergeIdentities(contact.identities, person.identities),
    emails: firstOf(contact.emails, person.emails, (x, y) => x.toLowerCase() === y.toLowerCase()),
    phones: firstOf(contact.phones, person.phones, (x, y) => phonesFit(x, y) !== null),
    company: contact.company ?? person.company,
    jobTitle: contact.jobTitle ?? person.jobTitle,
    connectedOn: contact.connectedOn ?? person.connectedOn,
    howMet: contact.howMet ?? person.howMet,
    // A file that tells of another way of meeting doesn't date this one.
    metOn: contact.metOn ?? (contact.howMet === null || contact.howMet === person.howMet ? person.metOn : null),
    relationships: implied,
  };
  return person.full ? mergeFull(merged, person.full) : merged;
}

/** What only our own book file can say. */
function mergeFull(contact: Contact, full: Contact): Contact {
  const union = <T>(a: readonly T[], b: readonly T[]): T[] => firstOf(a, b, (x, y) => JSON.stringify(x) === JSON.stringify(y));
  return {
    ...contact,
    relationships: union(contact.relationships, full.relationships),
    setByUser: union(contact.setByUser, full.setByUser),
    ownWord: contact.ownWord ?? full.ownWord,
    howMet: contact.howMet ?? full.howMet,
    howMetNote: contact.howMetNote || full.howMetNote,
    metOn: contact.metOn ?? full.metOn,
    formality: contact.formality ?? full.formality,
    language: contact.language ?? full.language,
    preferredChannel: contact.preferredChannel ?? full.preferredChannel,
    privateNote: contact.privateNote || full.privateNote,
    given: union(contact.given, full.given),
    watch: contact.watch ?? full.watch,
    deniedSenders: union(contact.deniedSenders, full.deniedSenders),
    welcomedOn: union(contact.welcomedOn, full.welcomedOn),
  };
}

/** Are two contacts the same in everything but where they came from and when they changed? */
export function sameContent(a: Contact, b: Contact): boolean {
  const content = (c: Contact): string => JSON.stringify({ ...c, sources: [], changedAt: 0, createdAt: 0 });
  return content(a) === content(b);
}
