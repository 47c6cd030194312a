/**
 * Learns how much each word speaks for each kind of message, from the invented samples and the phrases of the rules,
 * and writes src/core/messages/weights/<language>.ts. Run it after changing either: `npx tsx scripts/learn-words.ts`.
 * The same input always gives the same files.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examplesOf, type Example } from './learn/examples.ts';
import { learn } from './learn/train.ts';
import { LANGUAGES } from '../src/core/messages/listen.ts';
import { format } from './learn/format.ts';

const here = dirname(fileURLToPath(import.meta.url));
const messages = join(here, '../src/core/messages');

/** Lines of `intent|text`; lines that begin with # are remarks. */
export function samplesOf(language: string): Example[] {
  const lines = readFileSync(join(messages, 'samples', `${language}.txt`), 'utf8').split('\n');
  return lines
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((l) => ({ intent: l.slice(0, l.indexOf('|')), text: l.slice(l.indexOf('|') + 1), weight: 4 }));
}

/** @param without texts of samples that must not be learned from, for measuring. */
export function weightsOf(language: keyof typeof LANGUAGES, without: ReadonlySet<string> = new Set()): string {
  const unspaced = 'unspaced' in LANGUAGES[language];
  const samples = samplesOf(language).filter((s) => !without.has(s.text));
  return format(learn([...examplesOf(LANGUAGES[language]), ...samples], unspaced), language);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  mkdirSync(join(messages, 'weights'), { recursive: true });
  for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
    const text = weightsOf(language);
    writeFileSync(join(messages, 'weights', `${language}.ts`), text);
    console.log(language, text.length);
  }
}
