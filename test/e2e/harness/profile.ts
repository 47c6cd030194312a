import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createNeighbourhood } from '../../../scripts/neighbourhood/server.ts';
import { keptPage } from '../../../scripts/neighbourhood/bundle.ts';
import { StoryBrowser } from './chromium.ts';
import { startDisplay, type Display } from './display.ts';
import { Doorstep, FACEBOOK } from './doorstep.ts';
import { buildMark, CACHE, extensionId } from './places.ts';
import { must } from './until.ts';
import type { Tab } from './tab.ts';

/** The names of what the welcome page has for a newcomer to press, in the order of its steps. */
export const AGREE = 'Agree';
export const ASK = 'Ask to read Facebook';
const ONWARD = /^(Continue|Skip for now|Finish)$/;

/** Locks, which a copy must not have, and caches, which it need not have; the worker's own script cache it must. */
const LEFT_OUT =
  /^(Singleton.*|Cache|Code Cache|GPUCache|Dawn.*Cache|Gr.*Cache|GraphiteDawnCache|ShaderCache|component_crx_cache|extensions_crx_cache|Crashpad|BrowserMetrics.*|Crash Reports)$/;

/** Milliseconds. */
const KEPT_FOR = 6 * 3_600_000;

/** Copies a profile that no browser uses at the moment. */
export async function copyProfile(from: string): Promise<string> {
  const to = await mkdtemp(path.join(tmpdir(), 'story-'));
  await cp(from, to, { recursive: true, filter: (source) => !LEFT_OUT.test(path.basename(source)) });
  return to;
}

/** What the browser is asked for, as `permissions.request` takes it. */
export interface Asked {
  origins?: string[];
  permissions?: string[];
}

/**
 * The profile of a user who has agreed and has accepted the browser's own prompt for Facebook; made once a build.
 * @param more what else was asked for, in one more prompt, and accepted.
 * @returns its folder. @throws if the prompt can't be walked: then no story can tell the truth.
 */
export async function grantedProfile(dist: string, more: Asked | null = null): Promise<string> {
  const mark = more ? `-${createHash('sha256').update(JSON.stringify(more)).digest('hex').slice(0, 8)}` : '';
  const folder = path.join(CACHE, `profile-${buildMark(dist)}${mark}`);
  if (existsSync(path.join(folder, 'ready'))) return folder;
  await forgetOldOnes();
  // Two files of stories may ask for the same one at once: each walks in a place of its own, and the first to end counts.
  const making = `${folder}-${process.pid}`;
  await mkdir(making, { recursive: true });
  const display = await startDisplay();
  try {
    await walkPrompt(dist, making, display, more);
    await writeFile(path.join(making, 'ready'), '');
    if (!existsSync(path.join(folder, 'ready'))) {
      await rm(folder, { recursive: true, force: true });
      await rename(making, folder).catch(() => undefined);
    }
  } finally {
    display.close();
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

async function walkPrompt(dist: string, profile: string, display: Display, more: Asked | null): Promise<void> {
  const site = await createNeighbourhood({ tls: true, port: 0, page: await keptPage(CACHE) });
  const env = { DISPLAY: display.name, WAYLAND_DISPLAY: undefined };
  const browser = await StoryBrowser.launch({ dist, profile, port: site.port, headless: false, env });
  try {
    const doorstep = new Doorstep(browser, extensionId(dist));
    const welcome = await doorstep.page('welcome.html');
    await agree(welcome);
    await doorstep.backstage();
    await welcome.show();
    await welcome.click('button', ASK);
    await acceptPrompt(doorstep, display, FACEBOOK);
    await doorstep.reading();
    if (more) {
      const answered = doorstep.askBrowser(more);
      await acceptPrompt(doorstep, display, more);
      await answered;
      await welcome.show();
    }
    await finish(welcome);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function agree(welcome: Tab): Promise<void> {
  const first = await welcome.until(async () =>
    (await welcome.has('button', ASK)) ? 'ask' : (await welcome.has('button', AGREE)) ? 'agree' : null,
  );
  if (first === 'agree') await welcome.click('button', AGREE);
}

/** Walks the rest of the welcome page, so that it is done with. */
async function finish(welcome: Tab): Promise<void> {
  for (let steps = 0; steps < 4 && (await welcome.has('button', ONWARD)); steps += 1) {
    const before = await welcome.words();
    await welcome.click('button', ONWARD);
    await welcome.until(async () => ((await welcome.words()) === before ? null : true));
  }
}

/** Accepts the browser's own prompt. Its window opens a moment after the click; until it has the focus, keys go nowhere. */
export async function acceptPrompt(doorstep: Doorstep, display: Display, what: Asked): Promise<void> {
  let presses = 0;
  await must(
    "the browser's own permission prompt to be accepted (Tab, Return under Xvfb)",
    async () => {
      if (await doorstep.allowed(what)) return true;
      presses += 1;
      await new Promise((resolve) => setTimeout(resolve, 700 + presses * 300));
      await display.keys('Tab', 'Return');
      return null;
    },
    40_000,
  );
}

/** Another build's stories may be running from theirs at this moment, so only those of an earlier day's work go. */
async function forgetOldOnes(): Promise<void> {
  if (!existsSync(CACHE)) return;
  for (const name of await readdir(CACHE)) {
    const folder = path.join(CACHE, name);
    const old = name.startsWith('profile-') && (await stat(folder)).mtimeMs < Date.now() - KEPT_FOR;
    if (old) await rm(folder, { recursive: true, force: true });
  }
}
