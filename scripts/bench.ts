/**
 * The speed figures, as ratios measured in one run: a page with Doorstep's resident against the same page with an empty
 * content script, and matching against one read of the database. `npm run bench`; needs a build (npm run build).
 */
import { benchBook } from './bench/book.ts';
import { benchFeed } from './bench/feed.ts';
import { benchFirstCard } from './bench/first-card.ts';
import { benchMatch } from './bench/match.ts';
import { benchSites } from './bench/sites.ts';
import { sizes } from './bench/sizes.ts';
import setUp from '../test/e2e/harness/global-setup.ts';

await setUp();
const figures = {
  sizes: await sizes(),
  feed: await benchFeed(),
  sites: await benchSites(),
  firstCard: await benchFirstCard(),
  match: await benchMatch(),
  book: await benchBook(),
};
console.log(JSON.stringify(figures, null, 2));
