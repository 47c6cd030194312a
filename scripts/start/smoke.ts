import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StoryBrowser } from '../../test/e2e/harness/chromium.ts';
import { walkMainJob } from '../../test/e2e/harness/main-job.ts';
import { demoDist, FIRST_PAGE, openNeighbourhood, type FoundBrowser } from './demo.ts';

/** Milliseconds after which the walk counts as failed, whatever it is doing. */
const BOUND = 120_000;

/**
 * Walks the main job in the demo without a window and says what happened, line by line.
 * @returns the exit code: 0 only if all of it happened.
 */
export async function smokeDemo(browser: FoundBrowser): Promise<number> {
  if (browser.kind === 'firefox') {
    console.error('The walk needs Chromium. "npm start -- firefox" opens the demo in Firefox.');
    return 1;
  }
  const begun = Date.now();
  const say = (line: string): void => console.log(`${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  const late = setTimeout(() => {
    say(`Not finished within ${BOUND / 1000} s.`);
    process.exit(1);
  }, BOUND);
  try {
    await walk(browser, say);
    say('All of the main job happened.');
    return 0;
  } catch (error) {
    say(`It went wrong: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    clearTimeout(late);
  }
}

async function walk(found: FoundBrowser, say: (line: string) => void): Promise<void> {
  process.env['CHROMIUM'] = found.path;
  const site = await openNeighbourhood(0);
  say(`The neighbourhood is open at ${site.origin}`);
  const profile = await mkdtemp(path.join(tmpdir(), 'doorstep-'));
  const browser = await StoryBrowser.launch({ dist: demoDist('chromium'), profile, port: site.port });
  say(`${found.name} runs with Doorstep: ${await browser.raw.version()}`);
  try {
    const list = await browser.open(site.origin + FIRST_PAGE);
    await walkMainJob({ browser, site, list, say });
  } finally {
    await browser.close();
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
