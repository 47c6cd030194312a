import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { StoryBrowser } from '../../test/e2e/harness/chromium.ts';
import { distOf, extensionId } from '../../test/e2e/harness/places.ts';
import type { BenchPage, ImportTimes } from './match-page.ts';
import type { MatchTimes } from './match-worker.ts';
import { connections, senders } from './people.ts';

const PEOPLE = 30_000;
const MATCHES = 1500;

/** A book of 30,000: how fast it is imported, and one match against it as a ratio to one read of the database. */
export async function benchMatch(): Promise<Record<string, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const dist = path.join(folder, 'dist');
  await cp(distOf('chromium'), dist, { recursive: true });
  const here = { bundle: true, minify: true, target: 'chrome144', logLevel: 'warning' } as const;
  await build({
    ...here,
    entryPoints: [path.join(import.meta.dirname, 'match-worker.ts')],
    outfile: path.join(dist, 'bench-match.js'),
    format: 'esm',
  });
  const inPage = await build({ ...here, entryPoints: [path.join(import.meta.dirname, 'match-page.ts')], write: false, format: 'iife' });
  const browser = await StoryBrowser.launch({ dist, profile: path.join(folder, 'profile'), port: 9 });
  try {
    const options = await browser.open(`chrome-extension://${extensionId(dist)}/options.html`);
    await options.find('main');
    // The welcome page may have opened over it: of a hidden page the browser tells no long tasks.
    await options.show();
    const { page } = options;
    await page.evaluate(inPage.outputFiles[0]?.text ?? '');
    const csv = connections(PEOPLE);
    const imported = await page.evaluate((text) => (globalThis as unknown as { benchPage: BenchPage }).benchPage.importAll(text), csv);
    const again = await page.evaluate((text) => (globalThis as unknown as { benchPage: BenchPage }).benchPage.importAll(text), csv);
    const times = await page.evaluate(
      (list) => (globalThis as unknown as { benchPage: BenchPage }).benchPage.match(list),
      senders(MATCHES, PEOPLE),
    );
    return figures(imported, again, times);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function figures(imported: ImportTimes, again: ImportTimes, t: MatchTimes): Record<string, number> {
  const read = at(t.reads, 0.5);
  return {
    people: imported.fresh,
    'import: read and plan, ms': round(imported.readMs),
    'import: store, ms': round(imported.storeMs),
    'import: rows/s': Math.round((1000 * imported.fresh) / (imported.readMs + imported.storeMs)),
    'import again: read and plan, ms': round(again.readMs),
    "import: the page's longest task, ms (0: none above 50)": round(Math.max(imported.longestTaskMs, again.longestTaskMs)),
    'one read, median ms': round(read),
    'one read, p99 ms': round(at(t.reads, 0.99)),
    'match: senders of whom the book knows something': t.found,
    'match: median ms': round(at(t.matches, 0.5)),
    'match: p99 ms': round(at(t.matches, 0.99)),
    'match: median, reads': round(at(t.matches, 0.5) / read),
    'match: p99, reads': round(at(t.matches, 0.99) / read),
    // On a busy machine the slowest reads wait for the processor as the slowest matches do.
    'match: p99, reads that are as slow': round(at(t.matches, 0.99) / at(t.reads, 0.99)),
    'match: first in a cold worker, ms from its handler': round(t.cold),
    'match: first in a cold worker, ms from its start': round(t.coldFromStart),
    'match: first in a cold worker, reads': round(t.cold / read),
  };
}

const round = (n: number): number => Math.round(n * 100) / 100;
const at = (list: readonly number[], share: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;
