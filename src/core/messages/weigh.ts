import { featuresOf } from './features.ts';
import type { Understood } from './listen.ts';
import { INTENTS } from './types.ts';
import { de } from './weights/de.ts';
import { en } from './weights/en.ts';
import { es } from './weights/es.ts';
import { fr } from './weights/fr.ts';
import { hi } from './weights/hi.ts';
import { it } from './weights/it.ts';
import { ja } from './weights/ja.ts';
import { nl } from './weights/nl.ts';
import { pl } from './weights/pl.ts';
import { pt } from './weights/pt.ts';

const TABLES: Record<Understood, string> = { en, de, es, fr, it, nl, pt, pl, ja, hi };

/** The order in which the tables name the intents: a, b, c ... */
export const WEIGHED = INTENTS.filter((intent) => intent !== 'unsure');
export type Weighed = (typeof WEIGHED)[number];

type Table = Map<string, [intent: number, tenths: number][]>;
const parsed = new Map<string, Table>();

function tableOf(text: string): Table {
  const done = parsed.get(text);
  if (done) return done;
  const table: Table = new Map();
  for (const line of text.split(/[|\n]/)) {
    const [feature, said] = line.split('\t');
    if (feature === undefined || said === undefined) continue;
    table.set(
      feature,
      [...said.matchAll(/([a-n])(-?\d+)/g)].map((m) => [(m[1] ?? 'a').charCodeAt(0) - 97, Number(m[2])]),
    );
  }
  parsed.set(text, table);
  return table;
}

export interface Weighing {
  /** Shares of one, by intent. */
  shares: Record<Weighed, number>;
  /** The words that speak loudest for an intent. */
  loudest: (intent: Weighed) => string[];
  /** How many of the words are known at all. */
  known: number;
}

/**
 * Weighs every word of a message by what it usually stands for. @param words plain text. @param learned a table in the
 * place of the product's own, for measuring what was learned without certain samples.
 */
export function weigh(words: string, language: Understood, learned?: string): Weighing {
  const table = tableOf(learned ?? TABLES[language]);
  const features = [...featuresOf(words, language === 'ja'), '<all>'];
  const heard = features.flatMap((f) => {
    const said = table.get(f);
    return said ? [{ f, said }] : [];
  });
  const scale = 1 / Math.sqrt(features.length) / 10;
  const sums: number[] = WEIGHED.map(() => 0);
  for (const { said } of heard) for (const [k, t] of said) sums[k] = (sums[k] ?? 0) + t * scale;
  const top = Math.max(...sums);
  const raised = sums.map((s) => Math.exp(s - top));
  const total = raised.reduce((a, b) => a + b, 0);
  const shares = {} as Record<Weighed, number>;
  WEIGHED.forEach((intent, k) => (shares[intent] = (raised[k] ?? 0) / total));
  return {
    shares,
    known: heard.filter(({ f }) => !f.startsWith('<')).length,
    loudest: (intent) => {
      const k = WEIGHED.indexOf(intent);
      const tenths = (said: [number, number][]): number => said.find(([i]) => i === k)?.[1] ?? 0;
      return heard
        .filter(({ f, said }) => !f.startsWith('<') && !f.endsWith('~') && tenths(said) > 0)
        .toSorted((a, b) => tenths(b.said) - tenths(a.said))
        .slice(0, 4)
        .map(({ f }) => f);
    },
  };
}
