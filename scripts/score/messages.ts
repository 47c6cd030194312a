/** How well messages are read: intent and urgency of labelled rows. */
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readMessage, type ReadOptions } from '../../src/core/messages/read.ts';
import { withoutVoices } from './voices.ts';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  intent: z.string(),
  urgency: z.string(),
  also_accepted: z.optional(z.array(z.string())),
  language: z.optional(z.string()),
  voice: z.optional(z.string()),
  tricky: z.optional(z.string()),
});
type Row = z.infer<typeof rowSchema>;

const load = <T>(path: string, schema: { parse: (v: unknown) => T }): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => schema.parse(JSON.parse(l)));

/** What the product says of each row, knowing only its text. */
export function rows(path: string): { id: string; intent: string; urgency: string }[] {
  return load(path, z.object({ id: z.string(), text: z.string() })).map(({ id, text }) => {
    const { intent, urgency } = readMessage(text);
    return { id, intent, urgency };
  });
}

interface Judged extends Row {
  got: string;
  gotUrgency: string;
  matched: string[];
  /** The label that counts: what was said, if that is accepted too. */
  truth: string;
}

const judge = (path: string): Judged[] => load(path, rowSchema).map((row) => judgeRow(row));

function judgeRow(row: Row, learned: ReadOptions['learned'] = {}): Judged {
  const read = readMessage(row.text, { learned });
  const truth = row.also_accepted?.includes(read.intent) ? read.intent : row.intent;
  return { ...row, got: read.intent, gotUrgency: read.urgency, matched: read.matched, truth };
}

function groupBy<T>(all: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of all) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

function f1(all: readonly Judged[], intent: string): number {
  const hit = all.filter((r) => r.truth === intent && r.got === intent).length;
  const said = all.filter((r) => r.got === intent).length;
  const meant = all.filter((r) => r.truth === intent).length;
  return hit === 0 ? 0 : (2 * hit) / (said + meant);
}

const round = (n: number): number => Math.round(n * 1000) / 1000;
const macro = (all: readonly Judged[]): number => {
  const intents = [...new Set(all.map((r) => r.truth))];
  return intents.reduce((sum, i) => sum + f1(all, i), 0) / intents.length;
};

/** Accuracy of each voice taken alone, averaged: a voice that many rows share counts once. */
function byVoice(all: readonly Judged[]): { voices: number; mean: number; worst: string[] } {
  const groups = groupBy(all, (r) => r.voice ?? r.id);
  const rates = [...groups].map(([voice, list]) => ({ voice, rate: list.filter((r) => r.got === r.truth).length / list.length }));
  const mean = rates.reduce((sum, r) => sum + r.rate, 0) / rates.length;
  return { voices: rates.length, mean: round(mean), worst: rates.filter((r) => r.rate < 0.5).map((r) => r.voice) };
}

/** Messages that nothing was learned from. @param file of samples/. @param text where in a line the text begins. */
function held(file: string, text: number): Record<string, number> {
  const path = new URL(`../../src/core/messages/samples/${file}`, import.meta.url);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'));
  return figures(
    lines.map((line, i) => {
      const [intent = '', urgency = '', ...rest] = line.split('|');
      return judgeRow({ id: String(i), text: rest.slice(text).join('|'), intent, urgency });
    }),
  );
}

function figures(all: readonly Judged[]): Record<string, number> {
  const now = all.filter((r) => r.urgency === 'now');
  return {
    rows: all.length,
    macroF1: round(macro(all)),
    nowRecall: now.length === 0 ? 1 : round(now.filter((r) => r.gotUrgency === 'now').length / now.length),
    raisedToNow: all.filter((r) => r.urgency !== 'now' && r.gotUrgency === 'now').length,
  };
}

/** Each row read with what was learned without the voice that wrote it. */
function leaveVoicesOut(path: string): Record<string, number> {
  const spoken = load(path, rowSchema).map((r) => ({ ...r, voice: r.voice ?? r.id }));
  return figures(withoutVoices(spoken).flatMap(({ held: rest, learned }) => rest.map((row) => judgeRow(row, learned))));
}

/**
 * Figures and misses. Words are weighed by samples that may hold the very rows that are scored here; `held` is the
 * same figure on messages that nothing was learned from, and `--voices` adds it for these rows with the voice that wrote each
 * left out of the learning (it learns five times anew, and takes a minute).
 */
export function score(path: string): Record<string, unknown> {
  const all = judge(path);
  const now = all.filter((r) => r.urgency === 'now');
  const raised = all.filter((r) => r.urgency !== 'now' && r.gotUrgency === 'now');
  const languages = groupBy(all, (r) => r.language ?? '?');
  return {
    rows: all.length,
    macroF1: round(macro(all)),
    accuracy: round(all.filter((r) => r.got === r.truth).length / all.length),
    held: { english: held('held.txt', 0), nineLanguages: held('held-more.txt', 2) },
    ...(process.argv.includes('--voices') ? { leaveVoicesOut: leaveVoicesOut(path) } : {}),
    unsure: all.filter((r) => r.got === 'unsure').length,
    nowRecall: now.length === 0 ? null : round(now.filter((r) => r.gotUrgency === 'now').length / now.length),
    raisedToNow: raised.map((r) => r.id),
    urgencyEqual: round(all.filter((r) => r.urgency === r.gotUrgency).length / all.length),
    byVoice: byVoice(all),
    byLanguage: Object.fromEntries(
      [...languages].map(([l, list]) => [l, round(list.filter((r) => r.got === r.truth).length / list.length)]),
    ),
    byIntent: Object.fromEntries([...new Set(all.map((r) => r.truth))].map((i) => [i, round(f1(all, i))])),
    misses: all
      .filter((r) => r.got !== r.truth)
      .map((r) => ({ id: r.id, want: r.intent, got: r.got, text: r.text.slice(0, 110), matched: r.matched })),
  };
}
