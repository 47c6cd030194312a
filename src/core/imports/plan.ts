import { emptyContact, type Contact } from '../contact.ts';
import { compareNames } from '../match/compare-names.ts';
import { emailOf, phonesFit, phoneTail } from '../match/reach.ts';
import { foldName, lettersOf } from '../match/fold-name.ts';
import { identityKeys, platformOf } from '../match/profile.ts';
import { mergeInto, sameContent } from './merge.ts';
import { namesFit } from './merge-rows.ts';
import { namesIn } from '../match/names-in.ts';
import type { ImportedContact } from './types.ts';
import type { MatchReason } from '../match/types.ts';

/** What an import would do to the book. Nothing is stored: the plan is shown first. */
export interface MergePlan {
  /** People who are not in the book. */
  fresh: Planned[];
  /** Joined without asking: an equal account, e-mail or phone. */
  certain: PlannedMerge[];
  /** Perhaps somebody who is in the book: offered one by one; until then as in `fresh`. */
  likely: (PlannedMerge & { separate: Contact })[];
  /** People of whom the file says nothing new. */
  unchanged: number;
}
export interface Planned {
  contact: Contact;
  person: ImportedContact;
}
export interface PlannedMerge {
  before: Contact;
  after: Contact;
  person: ImportedContact;
  because: MatchReason;
}

/** What is stored of one import, so that it can be undone as a whole. */
export interface ImportBatch {
  put: Contact[];
  added: string[];
  before: Contact[];
}

/** The book's contacts that share a key with somebody. */
export type Lookup = (keys: readonly string[]) => readonly Contact[];

/** What two entries of one person share: an account, an address, or all words of a name. */
const keysOf = (c: Contact): string[] => [
  `:${c.id}`,
  ...c.identities.flatMap(identityKeys),
  ...c.emails.map((e) => `e:${emailOf(e) ?? e}`),
  ...c.phones.flatMap((p) => phoneTail(p) ?? []).map((p) => `p:${p}`),
  ...c.names.map(
    (n) =>
      `j:${foldName(n)
        .split(/[\s,-]+/u)
        .map(lettersOf)
        .toSorted()
        .join('')}`,
  ),
];

/** @param contacts the whole book, read once before an import. */
export function bookIndex(contacts: readonly Contact[]): Lookup {
  const index = new Map<string, Contact[]>();
  for (const contact of contacts) {
    for (const key of keysOf(contact)) {
      const list = index.get(key);
      if (list) list.push(contact);
      else index.set(key, [contact]);
    }
  }
  return (keys) => [...new Set(keys.flatMap((key) => (index.get(key) ?? []).slice(0, 200)))];
}

/** A person from a file as a new contact. @param id fresh. @param source where from, with the time in epoch ms. */
export function contactFrom(person: ImportedContact, id: string, source: { kind: string; importId: string; at: number }): Contact {
  if (person.full) return { ...person.full };
  const company = person.company ?? (person.business ? (person.names[0] ?? null) : null);
  return { ...mergeInto(emptyContact(id, source.at), { ...person, company }), sources: [{ ...source }] };
}

/** Is this contact certainly, or perhaps, the person? */
function tie(contact: Contact, person: ImportedContact): { sure: boolean; because: MatchReason } | null {
  if (person.full?.id === contact.id) return { sure: true, because: { code: 'same-id', value: contact.id } };
  for (const identity of contact.identities) {
    const shared = identityKeys(identity).find((k) => person.identities.some((i) => i.platform !== 'any' && identityKeys(i).includes(k)));
    if (shared && identity.platform !== 'web') return { sure: true, because: { code: 'same-profile', value: identity.profile ?? shared } };
  }
  const email = contact.emails.find((e) => person.emails.includes(emailOf(e) ?? e));
  if (email) return { sure: namesFit(contact.names, person.names), because: { code: 'same-email', value: email } };
  const phone = contact.phones.find((a) => person.phones.some((b) => phonesFit(a, b) !== null));
  if (phone)
    return {
      sure: person.phones.some((b) => phonesFit(phone, b) === 'same') && namesFit(contact.names, person.names),
      because: { code: 'same-phone', value: phone },
    };
  // Two accounts on one site are two people, however alike their names.
  const apart = contact.identities.some(
    (i) => i.platform !== 'web' && person.identities.some((j) => platformOf(i.platform) === platformOf(j.platform)),
  );
  if (apart) return null;
  const same = contact.names.some((n) =>
    namesIn(n).some((a) => person.names.some((m) => namesIn(m).some((b) => compareNames(a, b)?.equal === true && !a.single))),
  );
  return same ? { sure: false, because: { code: 'same-name', value: contact.names[0] ?? '' } } : null;
}

/**
 * @param lookup the book (bookIndex). @param people from parseFile. @param source of this import; `at` in epoch ms. @param ids as many fresh ids as people.
 * @returns the plan. Reading the same file again plans no change.
 */
export function planMerge(
  lookup: Lookup,
  people: readonly ImportedContact[],
  source: { kind: string; importId: string; at: number },
  ids: readonly string[],
): MergePlan {
  const plan: MergePlan = { fresh: [], certain: [], likely: [], unchanged: 0 };
  /** Contacts as this import leaves them, so that two rows about one person add up. */
  const now = new Map<string, PlannedMerge>();
  for (const [at, person] of people.entries()) {
    const separate = contactFrom(person, ids[at] ?? `${source.importId}-${at}`, source);
    const ties = lookup(keysOf(separate)).flatMap((contact) => {
      const found = tie(contact, person);
      return found ? [{ contact, ...found }] : [];
    });
    const sure = ties.filter((t) => t.sure);
    const best = sure[0] ?? ties[0];
    if (!best) {
      plan.fresh.push({ contact: separate, person });
      continue;
    }
    const earlier = best.sure ? now.get(best.contact.id) : undefined;
    const after = mergeInto(earlier?.after ?? best.contact, person);
    if (best.sure && sameContent(after, earlier?.after ?? best.contact)) {
      plan.unchanged += 1;
      continue;
    }
    const merge: PlannedMerge = {
      before: best.contact,
      after: { ...after, changedAt: source.at, sources: [...best.contact.sources, { ...source }] },
      person,
      because: best.because,
    };
    if (!best.sure) plan.likely.push({ ...merge, separate });
    else if (earlier) earlier.after = merge.after;
    else {
      now.set(best.contact.id, merge);
      plan.certain.push(merge);
    }
  }
  return plan;
}

/**
 * @param plan as shown. @param joined indices into plan.likely that the user said yes to. @param chosen the relationship to give to all
 * new people, or null for what the source implies.
 */
export function batchOf(plan: MergePlan, joined: ReadonlySet<number>, chosen: Contact['relationships'] | null = null): ImportBatch {
  const related = (c: Contact): Contact => (chosen ? { ...c, relationships: chosen } : c);
  const merges = new Map<string, { before: Contact; after: Contact }>(plan.certain.map((m) => [m.before.id, m]));
  const fresh = plan.fresh.map((f) => related(f.contact));
  for (const [at, merge] of plan.likely.entries()) {
    if (!joined.has(at)) fresh.push(related(merge.separate));
    else {
      const earlier = merges.get(merge.before.id);
      merges.set(merge.before.id, {
        before: merge.before,
        after: earlier ? { ...mergeInto(earlier.after, merge.person), changedAt: merge.after.changedAt } : merge.after,
      });
    }
  }
  return {
    put: [...fresh, ...[...merges.values()].map((m) => m.after)],
    added: fresh.map((c) => c.id),
    before: [...merges.values()].map((m) => m.before),
  };
}
