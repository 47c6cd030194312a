import 'temporal-polyfill/global';
import { existsSync } from 'node:fs';
import type { Scorer } from './score/types.ts';

/** `npm run -s score -- KIND PATH [--rows]`: measures the product's own code on a corpus. See design.md. */

const KINDS = ['identity', 'messages', 'exports', 'calendars', 'scenarios'] as const;

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const rows = args.includes('--rows');
  const [kind = '', path = ''] = args.filter((a) => !a.startsWith('--'));
  const known = KINDS.find((k) => k === kind);
  if (!known || !path) {
    console.error(`Usage: npm run -s score -- ${KINDS.join('|')} PATH [--rows]`);
    return 2;
  }
  if (!existsSync(path)) {
    console.error(`There is no ${path}.`);
    return 2;
  }
  const scorer = (await import(`./score/${known}.ts`)) as Scorer;
  if (rows) for (const row of await scorer.rows(path)) console.log(JSON.stringify(row));
  else console.log(JSON.stringify(await scorer.score(path), null, 2));
  return 0;
}

process.exitCode = await main();
