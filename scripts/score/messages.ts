/** How well messages are read: intent and urgency of labelled rows. */
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readMessage } from '../../src/core/messages/read.ts';

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

function judge(path: string): Judged[] {
  return load(path, rowSchema).map((row) => {
    const read = readMessage(row.text);
    const truth = row.also_accepted?.includes(read.intent) ? read.intent : row.intent;
    return { ...row, got: read.intent, gotUrgency: read.urgency, matched: read.matched, truth };
  });
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

function held(): { rows: number; macroF1: number; nowRecall: number } {
  const path = new URL('../../src/core/messages/samples/held.txt', import.meta.url);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'));
  const all = lines.map((line, i) => {
    const [intent = '', urgency = '', ...text] = line.split('|');
    const read = readMessage(text.join('|'));
    return { id: String(i), text: '', intent, urgency, got: read.intent, gotUrgency: read.urgency, matched: [], truth: intent };
  });
  const now = all.filter((r) => r.urgency === 'now');
  return { rows: all.length, macroF1: round(macro(all)), nowRecall: round(now.filter((r) => r.gotUrgency === 'now').length / now.length) };
}

/**
 * Figures and misses. Words are weighed by samples that may hold the very rows that are scored here; `held` is the
 * same figure on messages that nothing was learned from.
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
    held: held(),
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
