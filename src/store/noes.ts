/** The noes that are kept of people who were forgotten, as a list. Nobody stands in it: a mark holds no name and no address. */
import { database } from './database.ts';
import { MARK_OUTCOMES, type MarkOutcome } from './marks.ts';
import type { Mark } from './records.ts';

/** One no, with all the marks by which that person would be known again. */
export interface KeptNo {
  /** Epoch ms. */
  at: number;
  outcome: MarkOutcome;
  /** Sites, or `email`, `phone`, `name`; empty if the marks don't say. */
  of: string[];
  keys: string[];
}

/** All noes, the newest first. What was marked in one moment is one person. */
export async function keptNoes(): Promise<KeptNo[]> {
  const noes = new Map<string, KeptNo>();
  for (const { key, outcome, at, of } of await (await database()).getAll('marks')) {
    const one = `${at} ${outcome}`;
    const no = noes.get(one) ?? { at, outcome: MARK_OUTCOMES.find((o) => o === outcome) ?? 'no', of: [], keys: [] };
    no.keys.push(key);
    if (of !== undefined && !no.of.includes(of)) no.of.push(of);
    noes.set(one, no);
  }
  return [...noes.values()].toSorted((a, b) => b.at - a.at);
}

/** Forgets these noes. @returns what was taken out, for {@link putNoesBack}. Throws what the storage throws, with nothing changed. */
export async function forgetNoes(noes: readonly KeptNo[]): Promise<Mark[]> {
  const tx = (await database()).transaction('marks', 'readwrite');
  const gone: Mark[] = [];
  for (const key of noes.flatMap((no) => no.keys)) {
    const mark = await tx.store.get(key);
    if (mark) gone.push(mark);
    await tx.store.delete(key);
  }
  await tx.done;
  return gone;
}

/** Remembers them again, as they were. */
export async function putNoesBack(marks: readonly Mark[]): Promise<void> {
  const tx = (await database()).transaction('marks', 'readwrite');
  for (const mark of marks) void tx.store.put(mark);
  await tx.done;
}
