/**
 * The speed figures, as ratios measured in one run: a page with Doorstep's resident against the same page with an empty
 * content script, and matching against one read of the database. `npm run bench`, or `npm run bench -- match sites` for
 * some parts; needs a build (npm run build). Each part is printed when it is done.
 */
import { benchBook } from './bench/book.ts';
import { benchFeed } from './bench/feed.ts';
import { benchFirstCard } from './bench/first-card.ts';
import { benchMatch } from './bench/match.ts';
import { benchSites } from './bench/sites.ts';
import { sizes } from './bench/sizes.ts';
import setUp from '../test/e2e/harness/global-setup.ts';

const PARTS: Record<string, () => Promise<unknown>> = {
  sizes,
  match: benchMatch,
  firstCard: benchFirstCard,
  feed: benchFeed,
  sites: benchSites,
  book: benchBook,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);

await setUp();
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(JSON.stringify({ [name]: await measure() }, null, 2));
}
