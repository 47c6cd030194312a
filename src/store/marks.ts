/** "Forget Ana, but remember my no": who was forgotten can be recognised by salted hashes, and read from nothing. */
import type { Contact } from '../core/contact.ts';
import { foldName, lettersOf } from '../core/match/fold-name.ts';
import { bareHandleKeys, senderKeys } from '../core/match/keys.ts';
import { identityKeys } from '../core/match/profile.ts';
import { emailOf, phoneOf, phoneTail } from '../core/match/reach.ts';
import type { SenderFacts } from '../core/match/types.ts';
import { database } from './database.ts';
import type { Mark } from './records.ts';

/** What a mark may say: a no, a no to somebody kept at a distance, or what somebody in care is to the user. */
export const MARK_OUTCOMES = ['no', 'distance', 'patient'] as const;
export type MarkOutcome = (typeof MARK_OUTCOMES)[number];

/** Somebody of whom only a mark is left. */
export interface Marked {
  outcome: MarkOutcome;
  /** `account`: the very account, address or number. `name`: only somebody of that name. */
  by: 'account' | 'name';
}

const nameKey = (name: string): string =>
  `?:${foldName(name)
    .split(/[\s,-]+/u)
    .map(lettersOf)
    .toSorted()
    .join('')}`;

/** Everything by which this contact can be known again; the names only where there is nothing else. */
export function markKeysOf(contact: Contact): string[] {
  const sure = [
    ...contact.identities.flatMap(identityKeys),
    ...contact.emails.map((e) => `e:${emailOf(e) ?? e.toLowerCase()}`),
    ...contact.phones.flatMap((p) => phoneTail(phoneOf(p) ?? p) ?? []).map((tail) => `p:${tail}`),
  ];
  return [...new Set(sure.length > 0 ? sure : contact.names.map(nameKey))];
}

const accountKeysOf = (sender: SenderFacts): string[] => {
  const tail = phoneTail(sender.phone ? (phoneOf(sender.phone) ?? '') : '');
  return [...senderKeys(sender), ...bareHandleKeys(sender), ...(tail ? [`p:${tail}`] : [])];
};

/** Where somebody would be known again by this key: a site, or `email`, `phone`, `name`. */
function placeOf(key: string): string {
  const site = /^[#@=?]([^:*]+):/u.exec(key)?.[1];
  return site ?? (key.startsWith('e:') ? 'email' : key.startsWith('p:') ? 'phone' : 'name');
}

const hex = (bytes: Uint8Array): string => [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');

async function hashed(salt: string, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${key}`);
  return `${salt}.${hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))}`;
}

/** The salt goes with its marks, so that they still hold after a backup was brought back elsewhere. */
async function saltOf(): Promise<string> {
  const first = await (await database()).getAllKeys('marks', null, 1);
  return first[0]?.split('.')[0] ?? hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** Marks ready to be stored, made before a transaction is opened. @param at epoch ms. */
export async function marksOf(keys: readonly string[], outcome: MarkOutcome, at: number): Promise<Mark[]> {
  const salt = await saltOf();
  return Promise.all(keys.map(async (key) => ({ key: await hashed(salt, key), outcome, at, of: placeOf(key) })));
}

/** Remembers a sender without a name. @param at epoch ms. */
export async function markSender(sender: SenderFacts, outcome: MarkOutcome, at: number): Promise<void> {
  const marks = await marksOf(senderKeys(sender), outcome, at);
  const tx = (await database()).transaction('marks', 'readwrite');
  for (const mark of marks) void tx.store.put(mark);
  await tx.done;
}

/** The mark that this sender's account left, or that somebody of this name left; null: none. */
export async function markOf(sender: SenderFacts): Promise<Marked | null> {
  const salts = await saltsInUse();
  if (salts.length === 0) return null;
  for (const [by, keys] of [
    ['account', accountKeysOf(sender)],
    ['name', [nameKey(sender.name)]],
  ] as const) {
    for (const mark of await found(salts, keys)) {
      const outcome = MARK_OUTCOMES.find((o) => o === mark.outcome) ?? 'no';
      return { outcome, by };
    }
  }
  return null;
}

/** Forgets what was marked of this sender. */
export async function unmarkSender(sender: SenderFacts): Promise<void> {
  const marks = await found(await saltsInUse(), accountKeysOf(sender));
  const tx = (await database()).transaction('marks', 'readwrite');
  for (const { key } of marks) void tx.store.delete(key);
  await tx.done;
}

/** Salts of all marks: one, or more after two books came together. */
async function saltsInUse(): Promise<string[]> {
  const keys = await (await database()).getAllKeys('marks');
  return [...new Set(keys.map((key) => key.split('.')[0] ?? ''))];
}

async function found(salts: readonly string[], keys: readonly string[]): Promise<Mark[]> {
  const wanted = await Promise.all(salts.flatMap((salt) => keys.map((key) => hashed(salt, key))));
  const tx = (await database()).transaction('marks');
  const marks = await Promise.all(wanted.map((key) => tx.store.get(key)));
  await tx.done;
  return marks.filter((mark) => mark !== undefined);
}
