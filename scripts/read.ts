/**
 * Prints what Doorstep reads from a saved page: `npm run -s read -- page.html --url URL [--site facebook]`.
 * The output is JSON: {platform, health, missing, approaches: [{kind, sender, text, thread, at}]}.
 */
import 'temporal-polyfill/global';
import { readFile } from 'node:fs/promises';
import { ADAPTERS } from '../src/platforms/adapters.ts';
import type { SiteMeta } from '../src/core/site.ts';
import { metaAt, metaOf, METAS } from '../src/platforms/metas.ts';
import type { Adapter } from '../src/reading/types.ts';
import { pageFrom } from './page-from.ts';

/** What is read, in the form that outsiders may rely on. */
export function readPage(page: Document, url: URL, site: string | null): object {
  const meta = site ? metaOf(site) : (metaAt(url) ?? metaOfHost(url));
  const adapter: Adapter | undefined = ADAPTERS.find((a) => (meta ? a.meta.id === meta.id : a.recognises?.(page)));
  if (!adapter) return { platform: null, health: 'not-inbox', missing: [], approaches: [] };
  const { health, missing, sightings } = adapter.read(page, url);
  const approaches = sightings.map(({ approach: { kind, sender, text, thread, at } }) => ({ kind, sender, text, thread, at }));
  return { platform: adapter.meta.id, health, missing, approaches };
}

/** A site's other hosts (web.facebook.com, messenger.com): a saved page of theirs is read as the same site's. */
const metaOfHost = (url: URL): SiteMeta | null => METAS.find((m) => !m.marks && m.profileOf(new URL('/somebody', url).href)) ?? null;

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const valueOf = (flag: string): string | null => (args.includes(flag) ? (args[args.indexOf(flag) + 1] ?? null) : null);
  const address = valueOf('--url');
  const site = valueOf('--site');
  const file = args.find((a, i) => !a.startsWith('--') && !args[i - 1]?.startsWith('--'));
  if (!file || !address || !URL.canParse(address)) {
    console.error('usage: npm run -s read -- page.html --url URL [--site SITE]');
    process.exitCode = 2;
  } else {
    const url = new URL(address);
    console.log(JSON.stringify(readPage(pageFrom(await readFile(file, 'utf8'), url), url, site), null, 2));
  }
}
