import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { foldName } from '../../src/core/match/fold-name.ts';
import { parseFile } from '../../src/core/imports/parse.ts';
import { plainAddress, readProfile } from '../../src/core/match/profile.ts';

/** Scores the import of other programs' files. */

interface Person {
  name: string;
  emails: string[];
  phones: string[];
  profiles: string[];
  company: string | null;
  connectedOn: string | null;
}
interface Said {
  file: string;
  outcome: string;
  contacts: Person[];
  skipped: { line: number | null; why: string }[];
}
interface ExpectedPerson {
  name: string | null;
  emails: string[];
  phones: string[];
  urls: string[];
  company: string | null;
  connectedOn: string | null;
  name_also_ok?: (string | null)[];
  company_also_ok?: (string | null)[];
  tag?: string;
}
interface Expected {
  outcome: string;
  contacts: ExpectedPerson[];
  skipped: { line?: number }[];
  optional_contacts?: ExpectedPerson[];
  acceptable_counts?: number[];
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((f) => !f.endsWith('.EXPECT.json') && !f.startsWith('.'))
        .toSorted()
        .map((f) => join(path, f))
        .filter((f) => statSync(f).isFile())
    : [path];

async function read(file: string): Promise<Said> {
  const parsed = await parseFile(readFileSync(file), basename(file));
  return {
    file: basename(file),
    outcome: parsed.outcome,
    contacts: parsed.contacts.map((c) => ({
      name: c.names[0] ?? '',
      emails: c.emails,
      phones: c.phones,
      profiles: c.urls,
      company: c.company,
      connectedOn: c.connectedOn,
    })),
    skipped: parsed.skipped.map((s) => ({ line: s.line, why: s.why })),
  };
}

/** One `{file, outcome, contacts, skipped}` a file. */
export const rows = (path: string): Promise<Said[]> => Promise.all(filesOf(path).map(read));

const digits = (s: string): string => s.replace(/\D/gu, '');
const address = (s: string): string => readProfile(s)?.profile ?? plainAddress(s) ?? s;
const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));

function wrongs(want: ExpectedPerson, got: Person): string[] {
  const out: string[] = [];
  if (![want.name, ...(want.name_also_ok ?? [])].some((n) => foldName(n ?? '') === foldName(got.name))) out.push('name');
  if (!sameSet(want.emails, got.emails)) out.push('emails');
  if (!sameSet(want.phones.map(digits), got.phones.map(digits))) out.push('phones');
  if (!sameSet(want.urls.map(address), got.profiles.map(address))) out.push('profiles');
  if (![want.company, ...(want.company_also_ok ?? [])].some((c) => foldName(c ?? '') === foldName(got.company ?? ''))) out.push('company');
  if (want.connectedOn !== got.connectedOn) out.push('connectedOn');
  return out;
}

function judge(said: Said, want: Expected): string[] {
  const out: string[] = [];
  const allowed: Record<string, string[]> = {
    ok: ['ok'],
    ok_empty: ['ok_empty'],
    partial: ['partial'],
    reject: ['reject'],
    ok_or_mapping: ['ok', 'mapping'],
    ok_or_clear_refusal: ['ok', 'reject'],
  };
  if (!(allowed[want.outcome] ?? [want.outcome]).includes(said.outcome)) out.push(`outcome ${said.outcome}, wanted ${want.outcome}`);
  if (said.outcome === 'mapping' || (said.outcome === 'reject' && want.outcome === 'ok_or_clear_refusal')) return out;
  const left = [...said.contacts];
  for (const person of want.contacts) {
    const at = left.map((got) => wrongs(person, got).length).reduce((best, n, i, all) => (n < (all[best] ?? 99) ? i : best), 0);
    const got = left[at];
    const wrong = got ? wrongs(person, got) : ['missing'];
    if (!got || wrong.length > 0) out.push(`${person.name}: ${wrong.join(', ')}`);
    if (got) left.splice(at, 1);
  }
  for (const got of left)
    if (!(want.optional_contacts ?? []).some((o) => foldName(o.name ?? '') === foldName(got.name) && sameSet(o.emails, got.emails)))
      out.push(`not expected: ${got.name}`);
  const lines = said.skipped.map((s) => s.line);
  for (const skip of want.skipped) if (skip.line !== undefined && !lines.includes(skip.line)) out.push(`line ${skip.line} not reported`);
  return out;
}

/** Files that came out as expected, and every miss. */
export async function score(path: string): Promise<object> {
  const misses: object[] = [];
  let [met, judged, crashes] = [0, 0, 0];
  for (const file of filesOf(path)) {
    try {
      const said = await read(file);
      const want = JSON.parse(readFileSync(`${file}.EXPECT.json`, 'utf8')) as Expected;
      judged += 1;
      const wrong = judge(said, want);
      if (wrong.length === 0) met += 1;
      else misses.push({ file: basename(file), wrong });
    } catch (error) {
      crashes += 1;
      misses.push({ file: basename(file), wrong: [String(error)] });
    }
  }
  return { files: judged, met, crashes, misses };
}
