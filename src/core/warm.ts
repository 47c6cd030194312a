/**
 * Staying warm (R13): so that boundaries don't turn into cutting everybody off. One person at a time, rarely, only when
 * the user wants it; nobody is counted.
 */
import type { Contact, Relationship } from './contact.ts';

const DAY = 86_400_000;
/** So long without a word is a while. */
const QUIET = 90 * DAY;
/** The same person is not suggested again for so long. */
const AGAIN = 180 * DAY;
/** A look back reaches this far. */
const BACK = 31 * DAY;

/** One line of the memory, as far as it matters here. */
export interface Spoken {
  contact: string;
  at: number;
  outcome: string;
  /** Were there words? */
  words: boolean;
}

/** Nobody is nudged towards people one keeps at a distance, nor towards those whom an office rule keeps apart. */
const NEVER: readonly Relationship[] = ['keep-distance', 'patient', 'student', 'parent', 'friend', 'family'];
const NURTURED: readonly Relationship[] = ['keep-warm', 'client', 'fellow', 'cordial-work'];

const mayWarm = (c: Contact): boolean => c.relationships.length > 0 && !c.relationships.some((r) => NEVER.includes(r));

/**
 * Somebody to remember kindly: first whom the user marked so, the longest quiet first. @param suggested when somebody was
 * suggested last, by contact. @param now epoch ms. Gives null when nobody is quiet for long.
 */
export function whoToRemember(
  contacts: readonly Contact[],
  spoken: readonly Spoken[],
  suggested: Readonly<Record<string, number>>,
  now: number,
): Contact | null {
  const last = new Map<string, number>();
  for (const s of spoken) last.set(s.contact, Math.max(last.get(s.contact) ?? 0, s.at));
  const since = (c: Contact): number => Math.max(last.get(c.id) ?? 0, c.createdAt, ...c.given.map((g) => g.at));
  const rank = (c: Contact): number => NURTURED.findIndex((r) => c.relationships.includes(r));
  const quiet = contacts.filter((c) => mayWarm(c) && rank(c) >= 0 && now - since(c) >= QUIET && now - (suggested[c.id] ?? 0) >= AGAIN);
  return quiet.toSorted((a, b) => Number(rank(a) > 0) - Number(rank(b) > 0) || since(a) - since(b))[0] ?? null;
}

/**
 * Somebody who asked lately and got no words, though nothing stands against a line. @param spoken of the memory, in any
 * order. @param now epoch ms. Gives the newest, or null.
 */
export function leftWithoutWords(
  contacts: readonly Contact[],
  spoken: readonly Spoken[],
  now: number,
): { contact: Contact; at: number } | null {
  const newest = new Map<string, Spoken>();
  for (const s of spoken) if ((newest.get(s.contact)?.at ?? 0) < s.at) newest.set(s.contact, s);
  const silent = contacts.flatMap((contact) => {
    const s = newest.get(contact.id);
    const unspoken = s !== undefined && !s.words && /without_a_word|left_unanswered/u.test(s.outcome);
    return unspoken && now - s.at <= BACK && mayWarm(contact) ? [{ contact, at: s.at }] : [];
  });
  return silent.toSorted((a, b) => b.at - a.at)[0] ?? null;
}
