/** Chromium and Firefox with the small test extension loaded, behind one face. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

/** What the cells need of a page; both drivers have it. */
export interface Driver {
  goto: (url: string) => Promise<unknown>;
  evaluate: <T, A>(fn: (arg: A) => T, arg: A) => Promise<T>;
  /** A function, never a string: pages with a strict policy refuse those. */
  waitForFunction: (fn: () => unknown) => Promise<unknown>;
  mouse: { click: (x: number, y: number) => Promise<void> };
  keyboard: {
    press: (key: string) => Promise<void>;
    type: (text: string) => Promise<void>;
    down: (key: string) => Promise<void>;
    up: (key: string) => Promise<void>;
  };
}

export interface Browser {
  page: Driver;
  close: () => Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

async function extension(name: BrowserName, content: string, dir: string): Promise<void> {
  await build({
    entryPoints: [path.join(import.meta.dirname, content)],
    bundle: true,
    format: 'iife',
    outfile: path.join(dir, 'content.js'),
    logLevel: 'warning',
  });
  const manifest = {
    // Firefox grants the hosts of a version 2 extension when it is installed for a test; the world is the same.
    manifest_version: name === 'firefox' ? 2 : 3,
    name: 'Boxes',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' }],
    ...(name === 'firefox' ? { browser_specific_settings: { gecko: { id: 'boxes@example.invalid' } } } : {}),
  };
  await writeFile(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
}

/** Starts the browser headless with a fresh profile, which is gone after `close`. @param content file of the content script. */
export async function launch(name: BrowserName, content: string): Promise<Browser> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'boxes-'));
  const clean = (): Promise<void> => rm(dir, { recursive: true, force: true, maxRetries: 5 });
  const addon = await mkdtemp(path.join(dir, 'addon-'));
  const profile = await mkdtemp(path.join(dir, 'profile-'));
  await extension(name, content, addon);
  if (name === 'chromium') {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      headless: true,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        `--load-extension=${addon}`,
        `--disable-extensions-except=${addon}`,
      ],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return { page: page as unknown as Driver, close: () => context.close().then(clean) };
  }
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
  });
  await firefox.installExtension(addon);
  return { page: (await firefox.newPage()) as unknown as Driver, close: () => firefox.close().then(clean) };
}
