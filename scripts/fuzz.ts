/**
 * Tries changed page fixtures: `npm run fuzz [how many] [first seed]`. Exits with 1 if anything is wrong, or if so little
 * was read that nothing is proven by it.
 */
import 'temporal-polyfill/global';
import path from 'node:path';
import { added, NOTHING, tryOne } from './fuzz/check.ts';
import { pagesOf } from './fuzz/pages.ts';

const SHOWN = 40;
const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
const pages = pagesOf(path.resolve(import.meta.dirname, '..'));
let wrong = 0;
let sum = NOTHING;
for (let seed = first; seed < first + count; seed++) {
  const result = await tryOne(pages, seed);
  sum = added(sum, result);
  if (result.wrongs.length === 0) continue;
  wrong++;
  if (wrong <= SHOWN) console.log(`seed ${seed}, ${result.page}: ${result.wrongs.join('; ')}`);
}
console.log(
  [
    `${count} changed pages of ${pages.all.length}, from seed ${first}: ${sum.read} people and messages read, ${sum.declinable} with a button that declines`,
    `${sum.presses} presses for ${sum.declined} requests declined, ${sum.suggestions} times with a suggestion among them`,
    `${sum.boxes} boxes proven, ${sum.strangers} times beside somebody else's`,
    `${wrong} wrong`,
  ].join('; '),
);
process.exitCode = wrong > 0 || sum.read < count / 5 ? 1 : 0;
