import { emailOf, phoneOf, phoneTail } from './reach.ts';
import { firmKeys } from './business.ts';
import { givenGroups } from './nicknames.ts';
import { identityKeys, platformOf, readProfile } from './profile.ts';
import { looseLooksOf } from './look-alike.ts';
import { cutAtBar, namesIn } from './names-in.ts';
import { metKeys } from './shared.ts';
import type { Contact } from '../contact.ts';
import type { NameWord, ParsedName } from './parse-name.ts';
import type { SenderFacts } from './types.ts';

/**
 * Keys by which a sender's possible contacts are looked up, so that the book is never scanned. Two people who could
 * match share at least one key; sharing one says nothing yet.
 */

const MOST_KEYS = 120;

const formsOf = (w: NameWord): string[] => [...new Set([...w.also, ...w.readings])];
const groupsOf = (w: NameWord): string[] => [...new Set(w.readings.flatMap(givenGroups))].filter((g) => /^[~=]/u.test(g));
/** What a word may be shortened to: its letter, and how it would be written in Latin ("John" is read "ehn"). */
const firstsOf = (w: NameWord): Set<string> => new Set([w.plain, ...w.readings].map((form) => Array.from(form)[0] ?? ''));
const pair = (a: string, b: string): string => (a < b ? `n:${a}+${b}` : `n:${b}+${a}`);

/** @param side a contact tells under which initials it can be found; a sender asks for them. */
function nameKeys(name: ParsedName, side: 'contact' | 'sender'): string[] {
  if (name.nobody) return [];
  const keys = new Set<string>(name.joined.map((j) => `j:${j}`));
  const words = name.words.filter((w) => !w.particle || w.initial).slice(0, 5);
  if (name.eastAsian || words.length < 2) {
    for (let at = 1; at < name.words.length; at += 1) {
      keys.add(`j:${[...name.words.slice(at), ...name.words.slice(0, at)].map((w) => w.plain).join('')}`);
    }
    return [...keys];
  }
  for (const [i, a] of words.entries()) {
    for (const [k, b] of words.entries()) {
      if (i === k) continue;
      if (!a.initial && !b.initial) {
        if (i < k) for (const x of formsOf(a)) for (const y of formsOf(b)) keys.add(pair(x, y));
        // A pet form shares its group with the full form; either word can be the given one.
        for (const g of groupsOf(a)) for (const y of formsOf(b)) keys.add(pair(g, y));
        for (const first of firstsOf(b)) for (const x of formsOf(a)) keys.add(side === 'contact' ? `i:${x}+${first}` : `f:${x}+${first}`);
        // A slip in a long word: see typo() in compare-names.ts.
        if (b.plain.length >= 7) keys.add(`c:${a.plain}+${b.plain.slice(0, 3)}${b.plain.slice(-1)}`);
      } else if (!a.initial) {
        // "J. Marlow" finds whole names (i:) and is found by them (f:).
        for (const first of firstsOf(b)) for (const x of formsOf(a)) keys.add(`i:${x}+${first}`).add(`f:${x}+${first}`);
      }
    }
  }
  for (const turned of [1, words.length - 1]) {
    keys.add(`j:${[...name.words.slice(turned), ...name.words.slice(0, turned)].map((w) => w.plain).join('')}`);
  }
  return [...keys];
}

const looksKeys = (name: string): string[] =>
  [name, cutAtBar(name)].filter((part) => part.length > 3).map((part) => `l:${looseLooksOf(part).slice(0, 80)}`);

/**
 * @param contact a contact of the book.
 * @returns its keys for a multiEntry index; at most 120. Call it again when any of what it reads changes.
 */
export function keysOf(contact: Contact): string[] {
  const keys = new Set<string>();
  for (const identity of contact.identities) for (const key of identityKeys(identity)) keys.add(key);
  for (const email of contact.emails) keys.add(`e:${emailOf(email) ?? email.toLowerCase()}`);
  for (const phone of contact.phones) {
    const tail = phoneTail(phoneOf(phone) ?? '');
    if (tail) keys.add(`p:${tail}`);
  }
  for (const key of metKeys(contact)) keys.add(key);
  for (const shown of contact.names.slice(0, 8)) {
    for (const name of namesIn(shown)) for (const key of nameKeys(name, 'contact')) keys.add(key);
    for (const firm of firmKeys(shown)) keys.add(`b:${firm}`);
    for (const key of looksKeys(shown)) keys.add(key);
  }
  if (contact.company) for (const firm of firmKeys(contact.company)) keys.add(`b:${firm}`);
  return [...keys].slice(0, MOST_KEYS);
}

/** The site's own keys of a sender, strongest first: an equal one makes the match certain. */
export function accountKeys(sender: SenderFacts): string[] {
  const { id, profile } = sender;
  return identityKeys({ platform: platformOf(sender.platform), profile, id, handle: null });
}

/** As a bare "@name" of the book would have it. */
export const bareHandleKeys = (sender: SenderFacts): string[] => {
  const handle = sender.profile ? readProfile(sender.profile, sender.platform)?.handle : null;
  return handle ? [`@*:${handle}`] : [];
};

/** @param sender as a page shows them. @returns the keys to look up; see keysOf. */
export function blockingKeys(sender: SenderFacts): string[] {
  const keys = new Set<string>([...accountKeys(sender), ...bareHandleKeys(sender)]);
  const email = sender.email ? emailOf(sender.email) : null;
  if (email) keys.add(`e:${email}`);
  const tail = phoneTail(sender.phone ? (phoneOf(sender.phone) ?? '') : '');
  if (tail) keys.add(`p:${tail}`);
  for (const name of namesIn(sender.name)) for (const key of nameKeys(name, 'sender')) keys.add(key);
  for (const firm of firmKeys(sender.name)) keys.add(`b:${firm}`);
  for (const key of looksKeys(sender.name)) keys.add(key);
  return [...keys].slice(0, MOST_KEYS);
}

/**
 * The same keys, those first that can settle it: the account, e-mail or phone, then the name.
 * @param sender as a page shows them.
 */
export function keyStages(sender: SenderFacts): string[][] {
  const stages: string[][] = [[], []];
  for (const key of blockingKeys(sender)) stages[/^[#@=ep]/u.test(key) ? 0 : 1]?.push(key);
  return stages;
}

/**
 * The keys of a sender to remember when the user says "this isn't them" (Contact.deniedSenders): the account's own, or
 * the bare name where the site gives nothing else.
 */
export function senderKeys(sender: SenderFacts): string[] {
  const own = accountKeys(sender);
  const platform = platformOf(sender.platform);
  if (sender.email) own.push(`e:${emailOf(sender.email) ?? sender.email.toLowerCase()}`);
  return own.length > 0 ? own : [`?${platform}:${sender.name.toLowerCase().slice(0, 200)}`];
}
