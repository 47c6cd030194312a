import { foldName } from '../match/fold-name.ts';
import { compareNames } from '../match/compare-names.ts';
import { namesIn } from '../match/names-in.ts';
import { identityKeys } from '../match/profile.ts';
import { phonesFit } from '../match/reach.ts';
import { MAX_VALUES } from './limits.ts';
import type { ImportedContact } from './types.ts';

/** Rows of one file that are one person: repeat buyers, one address written twice. */

const isAddress = (name: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(name) || /^\+?\d+$/u.test(name);

/** Could these be names of one person? An unnamed row fits everybody of its address. */
export function namesFit(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter((n) => !isAddress(n)), b.filter((n) => !isAddress(n))];
  if (x.length === 0 || y.length === 0) return true;
  return x.some((n) =>
    y.some((m) => foldName(n) === foldName(m) || namesIn(n).some((p) => namesIn(m).some((q) => compareNames(p, q) !== null))),
  );
}
const sameName = (a: ImportedContact, b: ImportedContact): boolean => foldName(a.names[0] ?? '') === foldName(b.names[0] ?? '');

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].slice(0, MAX_VALUES);

/** The earlier of two ISO days. */
export const earlier = (a: string | null, b: string | null): string | null => (a !== null && b !== null ? (a < b ? a : b) : (a ?? b));

/** Takes what the second row adds into the first. */
export function joinRows(a: ImportedContact, b: ImportedContact): void {
  const known = new Set(a.names.map((n) => foldName(n)));
  const named = a.names.length > 0 && !isAddress(a.names[0] ?? '');
  const added = b.names.filter((n) => !isAddress(n) && !known.has(foldName(n)));
  a.names = named ? [...a.names, ...added] : [...added, ...a.names.filter((n) => added.length === 0 || !isAddress(n))];
  const keys = new Set(a.identities.flatMap(identityKeys));
  a.identities = [...a.identities, ...b.identities.filter((i) => !identityKeys(i).some((k) => keys.has(k)))];
  a.urls = union(a.urls, b.urls);
  a.emails = union(a.emails, b.emails);
  // One number with and without its country: the fuller one stays.
  a.phones = union(a.phones, b.phones).filter(
    (p, at, all) => !all.some((q, i) => i !== at && phonesFit(p, q) !== null && (q.length > p.length || (q === p && i < at))),
  );
  a.labels = union(a.labels, b.labels);
  a.company ??= b.company;
  a.jobTitle ??= b.jobTitle;
  a.connectedOn ??= b.connectedOn;
  a.metOn = earlier(a.metOn, b.metOn);
  a.implies ??= b.implies;
  a.howMet ??= b.howMet;
}

/**
 * @param people in the order of the file.
 * @returns one entry a person: equal accounts, equal e-mail with a name that fits, equal phone with the same name. Equal names alone stay apart,
 * unless `bareNames` is set and neither row has any address (guests of one shop).
 */
export function joinSame(people: readonly ImportedContact[], bareNames = false): ImportedContact[] {
  const out: ImportedContact[] = [];
  const by = new Map<string, ImportedContact[]>();
  const keysOf = (p: ImportedContact): string[] => [
    ...p.identities.flatMap(identityKeys),
    ...p.emails.map((e) => `e:${e}`),
    ...p.phones.map((n) => `p:${n.replace(/\D/gu, '').slice(-8)}`),
    ...(bareNames && p.identities.length === 0 && p.emails.length === 0 && p.phones.length === 0
      ? [`n:${foldName(p.names[0] ?? '')}`]
      : []),
  ];
  for (const person of people) {
    const keys = keysOf(person);
    const twin = keys
      .flatMap((key) => (by.get(key) ?? []).map((other) => ({ key, other })))
      .find(({ key, other }) => {
        if (key.startsWith('e:')) return namesFit(person.names, other.names);
        if (key.startsWith('p:'))
          return sameName(person, other) && person.phones.some((a) => other.phones.some((b) => phonesFit(a, b) !== null));
        return true;
      })?.other;
    if (twin) joinRows(twin, person);
    else out.push(person);
    const owner = twin ?? person;
    for (const key of keys) {
      const list = by.get(key) ?? [];
      if (!list.includes(owner) && list.length < 50) by.set(key, [...list, owner]);
    }
  }
  return out;
}
