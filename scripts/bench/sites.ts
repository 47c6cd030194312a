/**
 * Each site's resident against an empty content script, in one run, on one page: a heavy feed at the address of that
 * site's own feed, and at its inbox. A stub answers for the worker, so that only the page's own part is measured.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { OFFERED } from '../../src/platforms/metas.ts';
import { StoryBrowser } from '../../test/e2e/harness/chromium.ts';
import { CACHE, distOf } from '../../test/e2e/harness/places.ts';
import { certificate } from '../neighbourhood/certificate.ts';
import { HEAVY_PAGE } from './heavy-page.ts';

/** Where each site has what asks. Those that are nothing but chats have no other page. */
const INBOX: Readonly<Record<string, string>> = {
  facebook: '/friends/requests',
  instagram: '/direct/inbox/',
  linkedin: '/mynetwork/invitation-manager/',
  x: '/follower_requests',
  mastodon: '/follow_requests',
  xmpp: '/',
  bluesky: '/messages/inbox',
  buddypress: '/members/robin/friends/requests/',
  discord: '/channels/@me',
  etsy: '/messages/881',
  gmail: '/mail/u/0/',
  reddit: '/chat',
  telegram: '/k/',
  whatsapp: '/',
};

/** The address of a site's feed, where that isn't its first page: a channel of many. Those that are chats alone have none. */
const FEED: Readonly<Record<string, string>> = {
  discord: '/channels/770000000000000001/770000000000000002',
  gmail: '/mail/u/0/',
  telegram: '/k/',
};

const ANSWERS = `chrome.runtime.onMessage.addListener((message, from, answer) => {
  answer({ nudges: [], keyOf: {}, strips: [], reading: true, cards: true });
});
`;

interface Figures {
  /** Script time for 1,000 mutation records of a feed where the site has its own, ms. */
  feed: number;
  /** The same at the address of its inbox, where much is read: the worst that a resident can meet. */
  inbox: number;
  /** Script time of 20 navigations inside the page, ms. */
  navigations: number;
  /** From the navigation's start to the load event on a warm browser, ms. */
  load: number;
  /** Heap of the page with all its scripts, MB. */
  heap: number;
  /** Script time while nothing happens, ms a second. */
  idle: number;
}

/** What each site's resident costs beyond an empty content script; all figures of the empty one first. */
export async function benchSites(): Promise<Record<string, Figures>> {
  const server = createServer(await certificate(CACHE), (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(HEAVY_PAGE);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  try {
    const empty = await measured(server, null, 'https://www.facebook.com', '/', '/friends/requests');
    const figures: Record<string, Figures> = { 'empty content script': empty };
    for (const { id, matches } of OFFERED) {
      const { origin } = new URL((matches[0] ?? '').replace('*', ''));
      const inbox = INBOX[id] ?? '/';
      figures[`${id}, beyond that`] = beyond(await measured(server, id, origin, FEED[id] ?? '/', inbox), empty);
    }
    return figures;
  } finally {
    server.close();
  }
}

function beyond(these: Figures, empty: Figures): Figures {
  const left = Object.entries(empty).map(([key, value]) => [key, round(these[key as keyof Figures] - value)]);
  return Object.fromEntries(left) as unknown as Figures;
}

const round = (n: number): number => Math.round(n * 100) / 100;

async function measured(server: Server, site: string | null, origin: string, home: string, inbox: string): Promise<Figures> {
  const { port } = server.address() as AddressInfo;
  const dist = await extensionWith(site, origin);
  const profile = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const browser = await StoryBrowser.launch({ dist, profile, port });
  try {
    await (await browser.open(origin + home)).page.close();
    const { page } = await browser.open(origin + home);
    const there = await figuresOf(page);
    await page.goto(origin + inbox);
    return { ...there, inbox: await feedOf(page) };
  } finally {
    await browser.close();
    for (const folder of [dist, profile]) await rm(folder, { recursive: true, force: true });
  }
}

/** An extension of one content script: a site's own from the build, or one of no lines. */
async function extensionWith(site: string | null, origin: string): Promise<string> {
  const dist = await mkdtemp(path.join(tmpdir(), 'resident-'));
  const manifest = {
    manifest_version: 3,
    name: 'Resident',
    version: '1',
    background: { service_worker: 'stub.js' },
    content_scripts: [{ matches: [`${origin}/*`], js: ['resident.js'], run_at: 'document_start' }],
  };
  await writeFile(path.join(dist, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(dist, 'stub.js'), ANSWERS);
  if (site === null) await writeFile(path.join(dist, 'resident.js'), ';\n');
  else await cp(path.join(distOf('chromium'), `content/${site}.js`), path.join(dist, 'resident.js'));
  return dist;
}

interface Bench {
  /** Puts in and takes out posts; gives the number of mutation records. */
  feed: (posts: number) => Promise<number>;
  /** Goes from page to page without loading one. */
  navigate: (times: number) => Promise<void>;
  idle: (ms: number) => Promise<void>;
}
declare const bench: Bench;

const scriptMs = async (page: Page): Promise<number> => ((await page.metrics()).ScriptDuration ?? 0) * 1000;

async function spent<T>(page: Page, work: () => Promise<T>): Promise<[number, T]> {
  const before = await scriptMs(page);
  const result = await work();
  return [(await scriptMs(page)) - before, result];
}

async function feedOf(page: Page): Promise<number> {
  await page.waitForSelector('#posts[data-ready]');
  await page.evaluate(() => bench.feed(100));
  const [ms, records] = await spent(page, () => page.evaluate(() => bench.feed(1000)));
  return round((ms * 1000) / records);
}

async function figuresOf(page: Page): Promise<Omit<Figures, 'inbox'>> {
  const feed = await feedOf(page);
  const [navigations] = await spent(page, () => page.evaluate(() => bench.navigate(20)));
  // What the last change has asked for is done first.
  await page.evaluate(() => bench.idle(1000));
  const [idle] = await spent(page, () => page.evaluate(() => bench.idle(2000)));
  const load = await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const heap = ((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6;
  return { feed, navigations: round(navigations), load: round(load), heap: round(heap), idle: round(idle / 2) };
}
