import path from 'node:path';
import { buildAll } from '../build.ts';
import { demoAct, startDemo } from '../neighbourhood/demo.ts';
import { createNeighbourhood, type Neighbourhood } from '../neighbourhood/server.ts';

export interface FoundBrowser {
  name: string;
  kind: 'chromium' | 'firefox';
  path: string;
}

/** Where the demo begins. */
export const FIRST_PAGE = '/friends/requests';
const ROOT = path.resolve(import.meta.dirname, '../..');
/** A fixed port, so that an address in the browser's history is good again tomorrow; any other if it is taken. */
const PORT = 4173;

/** The folder of the demo build for a kind of browser. */
export const demoDist = (kind: FoundBrowser['kind']): string => path.join(ROOT, 'dist', `demo-${kind}`);

/** Builds the demo and serves its neighbourhood, four people at the door already. */
export async function openNeighbourhood(port = PORT): Promise<Neighbourhood> {
  await buildAll({ targets: ['chromium', 'firefox'], demo: true });
  const site = await createNeighbourhood({ tls: false, port }).catch(() => createNeighbourhood({ tls: false, port: 0 }));
  startDemo(site.state, Date.now());
  return site;
}

/** Runs until the browser is closed. Without a browser it serves on, and says how to go by hand. */
export async function runDemo(browser: FoundBrowser | null, installHint: string): Promise<void> {
  const site = await openNeighbourhood();
  const address = site.origin + FIRST_PAGE;
  console.log(`\nThe demo neighbourhood: ${address}`);
  sayByHand(address);
  laterArrivals(site);
  if (!browser)
    return console.log(
      `\nNo browser was found here. Install one (${installHint}) and run npm start again, or go by hand.\nCtrl+C ends the neighbourhood.`,
    );
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return console.log(
      '\nThere is no screen here to open a window on. "npm start -- --smoke" walks the main job without one.\nCtrl+C ends the neighbourhood.',
    );
  }
  console.log(`\nOpening ${browser.name} with a fresh profile. Close it to end.`);
  await runBrowser(browser, address, () => void site.close().then(() => process.exit(0)));
}

function sayByHand(address: string): void {
  console.log('By hand, in a browser of your own:');
  console.log(`  Chrome, Edge, Brave: chrome://extensions, switch on Developer mode, "Load unpacked": ${demoDist('chromium')}`);
  console.log(
    `  Firefox: about:debugging#/runtime/this-firefox, "Load Temporary Add-on": ${path.join(demoDist('firefox'), 'manifest.json')}`,
  );
  console.log(`  then open ${address}`);
}

/** Somebody comes after a while, somebody else writes: the demo is not a still picture. */
function laterArrivals({ state }: Neighbourhood): void {
  setTimeout(() => demoAct(state, 'co-worker'), 45_000).unref();
  setTimeout(() => demoAct(state, 'message'), 90_000).unref();
}

async function runBrowser(browser: FoundBrowser, address: string, onClosed: () => void): Promise<void> {
  const { default: webExt } = await import('web-ext');
  const isChromium = browser.kind === 'chromium';
  const runner = await webExt.cmd.run(
    {
      sourceDir: demoDist(browser.kind),
      target: [isChromium ? 'chromium' : 'firefox-desktop'],
      ...(isChromium ? { chromiumBinary: browser.path } : { firefox: browser.path }),
      startUrl: [address],
      noInput: true,
      noReload: true,
      // A browser run by root refuses its own sandbox.
      args: isChromium && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    { shouldExitProgram: false },
  );
  runner.registerCleanup(onClosed);
}
