import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keptPage } from '../../../scripts/neighbourhood/bundle.ts';
import { createNeighbourhood, type Asked, type Neighbourhood } from '../../../scripts/neighbourhood/server.ts';
import { StoryBrowser } from './chromium.ts';
import { Doorstep } from './doorstep.ts';
import { CACHE, distOf, extensionId, FAILURES } from './places.ts';
import { startDisplay } from './display.ts';
import { acceptPrompt, copyProfile, grantedProfile, type Asked as AskedOf } from './profile.ts';
import { plant, type Seed } from './seed.ts';
import type { Tab } from './tab.ts';

/** A site that a story plays on: its address, and every request that reached it. */
export interface Site {
  origin: string;
  port: number;
  requestsSeen: Asked[];
  close: () => Promise<void>;
}

/** What a story has at hand. */
export interface SceneOn<S extends Site> {
  /** The site and its memory: what arrives, and what was truly sent and deleted. */
  site: S;
  browser: StoryBrowser;
  doorstep: Doorstep;
  /** Opens a page of the site in a new tab in front. */
  open: (path: string) => Promise<Tab>;
  /** Presses Allow in the browser's own prompt, and waits until that is allowed. Only with `prompts`. */
  accept: (what: AskedOf) => Promise<void>;
}
export type Scene = SceneOn<Neighbourhood>;

export interface StoryOptions {
  /** The browser's own language. */
  lang?: string;
  /** Start as somebody who has just installed it: nothing agreed, nothing allowed. */
  fresh?: boolean;
  /** The story walks a prompt of the browser's own: that needs a browser with windows, on a screen that nobody sees. */
  prompts?: true;
  /** What the browser's own prompts were answered beside Facebook: `permissions.request`'s own shape. */
  allowed?: AskedOf;
  /** Hosts that the story opens beside the site's own. */
  hosts?: readonly string[];
  /** What the user has already: by default the sample book and LinkedIn as the place for work people. */
  seed?: Seed;
  /** Milliseconds; a story is bounded like everything in it. */
  bound?: number;
}

/** One story on a neighbourhood of its own; see {@link storyOn}. */
export function story(name: string, tell: (scene: Scene) => Promise<void>, options: StoryOptions = {}): void {
  storyOn(async () => createNeighbourhood({ tls: true, port: 0, page: await keptPage(CACHE) }), name, tell, options);
}

/**
 * One story: its own browser on its own copy of the profile, its own site. Whatever a story tells, at its end
 * no request may have gone to any host but the site's own, and a failed one leaves a picture of each tab.
 */
export function storyOn<S extends Site>(
  serve: () => Promise<S>,
  name: string,
  tell: (scene: SceneOn<S>) => Promise<void>,
  options: StoryOptions = {},
): void {
  test(name, { timeout: options.bound ?? 120_000 }, async () => {
    const dist = distOf('chromium');
    const profile = options.fresh ? await copyProfile(await emptyFolder()) : await copyProfile(await grantedProfile(dist, options.allowed));
    const site = await serve();
    const display = options.prompts ? await startDisplay() : null;
    const windows = display ? { headless: false, env: { DISPLAY: display.name, WAYLAND_DISPLAY: undefined } } : {};
    const browser = await StoryBrowser.launch({
      dist,
      profile,
      port: site.port,
      ...windows,
      ...(options.lang ? { lang: options.lang } : {}),
    });
    const doorstep = new Doorstep(browser, extensionId(dist));
    try {
      if (!options.fresh) await settle(browser, doorstep, options.seed ?? {});
      const accept = async (what: AskedOf): Promise<void> => {
        if (!display) throw new Error('a story that walks a prompt says so: prompts: true');
        await acceptPrompt(doorstep, display, what);
      };
      await tell({ site, browser, doorstep, open: (at) => browser.open(site.origin + at), accept });
      expect(hostsOf(site, options.hosts ?? []), 'hosts that were asked for anything').toEqual([]);
    } catch (error) {
      await picture(name, browser);
      throw error;
    } finally {
      await browser.close();
      display?.close();
      await site.close();
      await rm(profile, { recursive: true, force: true });
    }
  });
}

/** As somebody who has been using it: it reads the site, its welcome page is closed, the book is there. */
async function settle(browser: StoryBrowser, doorstep: Doorstep, seed: Seed): Promise<void> {
  browser.closeByItself(doorstep.url('welcome.html'));
  await doorstep.reading();
  const backstage = await doorstep.backstage();
  await plant((expression) => backstage.evaluate(expression), seed);
}

/** Chromium's own errands, which no switch ends; they come to nothing here, like everything else. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

const hostsOf = (site: Site, opened: readonly string[]): string[] =>
  [...new Set(site.requestsSeen.map((r) => r.host))].filter(
    (host) => host !== new URL(site.origin).host && !opened.includes(host) && !BROWSERS_OWN.test(host),
  );

async function emptyFolder(): Promise<string> {
  const folder = path.join(CACHE, 'nobody');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** What each tab showed. A tab that is hidden or stuck gives no picture; a story must not wait for it. */
async function picture(name: string, browser: StoryBrowser): Promise<void> {
  const folder = path.join(FAILURES, name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80));
  await mkdir(folder, { recursive: true });
  const soon = <T>(work: Promise<T>): Promise<T | null> =>
    Promise.race([work.catch(() => null), new Promise<null>((resolve) => setTimeout(resolve, 2000, null))]);
  for (const [i, page] of ((await soon(browser.raw.pages())) ?? []).entries()) {
    await soon(page.bringToFront());
    const tab = await soon(browser.tab(page));
    await writeFile(path.join(folder, `${i}.txt`), `${page.url()}\n${(tab && (await soon(tab.words()))) ?? ''}\n`);
    await soon(page.screenshot({ path: path.join(folder, `${i}.png`) }));
  }
}
