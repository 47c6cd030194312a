import type { Weights } from './train.ts';

/** Weights below this (in tenths) are left out; a word whose largest is below `LOUD` is left out as a whole. */
const QUIET = 5;
const LOUD = 9;

/** Most lines of a file. */
const ROWS = 150;

/** Entries parted by bars, in a bounded number of lines. */
function rows(entries: readonly string[]): string {
  const each = Math.ceil(entries.length / ROWS);
  return Array.from({ length: Math.ceil(entries.length / each) }, (_, i) => entries.slice(i * each, (i + 1) * each).join('|')).join('\n');
}

/** Each entry: the feature, a tab, then letter and tenths for each intent that it speaks for or against. */
export function format(weights: Weights, language: string): string {
  const lines: string[] = [];
  for (const [feature, row] of [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const tenths = [...row].map((x) => Math.round(x * 10));
    if (Math.max(...tenths.map(Math.abs)) < LOUD && !feature.startsWith('<')) continue;
    const said = tenths.map((t, k) => (Math.abs(t) >= QUIET ? `${String.fromCharCode(97 + k)}${t}` : '')).join('');
    if (said !== '') lines.push(`${feature}\t${said}`);
  }
  const text = rows(lines).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `/** Made by scripts/learn-words.ts; not to be changed by hand. */\nexport const ${language} = \`${text}\`;\n`;
}
