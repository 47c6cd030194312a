import { plain } from '../../src/core/messages/compile.ts';
import { featuresOf } from '../../src/core/messages/features.ts';
import { WEIGHED } from '../../src/core/messages/weigh.ts';
import type { Example } from './examples.ts';

const ROUNDS = 160;
const STEP = 0.12;
const RIDGE = 3e-5;

/** Weights of every feature, one number an intent. */
export type Weights = Map<string, Float64Array>;

/** Multinomial logistic regression by Adam over sparse features; no chance is involved. */
export function learn(examples: readonly Example[], unspaced: boolean): Weights {
  const docs = examples
    .map((e) => ({
      features: [...featuresOf(plain(e.text), unspaced), '<all>'],
      intent: WEIGHED.indexOf(e.intent as never),
      weight: e.weight,
    }))
    .filter((d) => d.intent >= 0);
  const counts = new Map<string, number>();
  for (const d of docs) for (const f of d.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  // A pair seen once is chance; a single word may be all we know.
  const index = new Map([...counts].filter(([f, n]) => n >= 2 || !f.includes(' ')).map(([f], i) => [f, i]));
  const rows = docs.map((d) => d.features.map((f) => index.get(f)).filter((i): i is number => i !== undefined));
  const classes = WEIGHED.length;
  const totals = new Float64Array(classes);
  for (const d of docs) totals[d.intent] = (totals[d.intent] ?? 0) + d.weight;
  const weights = docs.map((d) => d.weight / Math.sqrt(totals[d.intent] ?? 1));
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
  const size = index.size * classes;
  const w = new Float64Array(size);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const g = gradient(rows, docs, weights, mean, w, classes);
    for (let i = 0; i < size; i += 1) {
      const grad = (g[i] ?? 0) / docs.length + RIDGE * (w[i] ?? 0);
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * grad;
      v[i] = 0.999 * (v[i] ?? 0) + 0.001 * grad * grad;
      w[i] = (w[i] ?? 0) - (STEP * ((m[i] ?? 0) / (1 - 0.9 ** round))) / (Math.sqrt((v[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return new Map([...index].map(([f, i]) => [f, w.slice(i * classes, (i + 1) * classes)]));
}

function gradient(
  rows: number[][],
  docs: { intent: number }[],
  weights: number[],
  mean: number,
  w: Float64Array,
  classes: number,
): Float64Array {
  const g = new Float64Array(w.length);
  const z = new Float64Array(classes);
  rows.forEach((row, d) => {
    const scale = 1 / Math.sqrt(row.length || 1);
    z.fill(0);
    for (const f of row) for (let k = 0; k < classes; k += 1) z[k] = (z[k] ?? 0) + (w[f * classes + k] ?? 0) * scale;
    const top = Math.max(...z);
    let sum = 0;
    for (let k = 0; k < classes; k += 1) sum += z[k] = Math.exp((z[k] ?? 0) - top);
    const scaled = ((weights[d] ?? 1) / mean) * scale;
    for (let k = 0; k < classes; k += 1) {
      const error = ((z[k] ?? 0) / sum - (docs[d]?.intent === k ? 1 : 0)) * scaled;
      for (const f of row) g[f * classes + k] = (g[f * classes + k] ?? 0) + error;
    }
  });
  return g;
}
