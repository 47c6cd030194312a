import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { StoryBrowser } from '../../test/e2e/harness/chromium.ts';
import { Doorstep } from '../../test/e2e/harness/doorstep.ts';
import { distOf, extensionId, CACHE } from '../../test/e2e/harness/places.ts';
import { copyProfile, grantedProfile } from '../../test/e2e/harness/profile.ts';
import { keptPage } from '../neighbourhood/bundle.ts';
import { createNeighbourhood } from '../neighbourhood/server.ts';

const RUNS = 5;

interface Times {
  scriptMs: number;
  taskMs: number;
}

/** A feed that puts in and takes out 2,000 posts: script and task time with the resident against an empty content script. */
export async function benchFeed(): Promise<Record<string, number>> {
  const doorstep = await measure(distOf('chromium'), true);
  const empty = await withEmptyExtension((dist) => measure(dist, false));
  const mid = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  const script = [mid(doorstep.map((t) => t.scriptMs)), mid(empty.map((t) => t.scriptMs))] as const;
  const task = [mid(doorstep.map((t) => t.taskMs)), mid(empty.map((t) => t.taskMs))] as const;
  const round = (n: number): number => Math.round(n * 100) / 100;
  return {
    'runs each': RUNS,
    'script ms, Doorstep': round(script[0]),
    'script ms, empty content script': round(script[1]),
    'script ratio': round(script[0] / script[1]),
    'task ratio': round(task[0] / task[1]),
  };
}

async function measure(dist: string, granted: boolean): Promise<Times[]> {
  const profile = granted ? await copyProfile(await grantedProfile(dist)) : await mkdtemp(path.join(tmpdir(), 'bench-'));
  const site = await createNeighbourhood({ tls: true, port: 0, page: await keptPage(CACHE) });
  const browser = await StoryBrowser.launch({ dist, profile, port: site.port });
  try {
    if (granted) await new Doorstep(browser, extensionId(dist)).reading();
    const times: Times[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const tab = await browser.open(`${site.origin}/`);
      times.push(await oneRun(tab.page));
      await tab.page.close();
    }
    return times;
  } finally {
    await browser.close();
    await site.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function oneRun(page: Page): Promise<Times> {
  await page.waitForSelector('#posts');
  const before = await page.metrics();
  await page.evaluate(() =>
    (globalThis as unknown as { neighbourhood: { bench: (n: number) => Promise<unknown> } }).neighbourhood.bench(2000),
  );
  const after = await page.metrics();
  const ms = (key: 'ScriptDuration' | 'TaskDuration'): number => ((after[key] ?? 0) - (before[key] ?? 0)) * 1000;
  return { scriptMs: ms('ScriptDuration'), taskMs: ms('TaskDuration') };
}

/** The same kind of extension with a content script of no lines. */
async function withEmptyExtension<T>(use: (dist: string) => Promise<T>): Promise<T> {
  const dist = await mkdtemp(path.join(tmpdir(), 'empty-'));
  await mkdir(dist, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['https://www.facebook.com/*'], js: ['empty.js'], run_at: 'document_start' }],
  };
  await writeFile(path.join(dist, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(dist, 'empty.js'), ';\n');
  try {
    return await use(dist);
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
}
