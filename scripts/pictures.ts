/**
 * Takes README's pictures from the product itself: the store build in a real browser on the neighbourhood.
 * `npm run docs:pictures`, after a build. `-- de dark` takes them in German and dark into .cache instead, to look at.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { StoryBrowser } from '../test/e2e/harness/chromium.ts';
import { Doorstep } from '../test/e2e/harness/doorstep.ts';
import setUp from '../test/e2e/harness/global-setup.ts';
import { CACHE, distOf, extensionId, ROOT } from '../test/e2e/harness/places.ts';
import { copyProfile, grantedProfile } from '../test/e2e/harness/profile.ts';
import { plant } from '../test/e2e/harness/seed.ts';
import type { Tab } from '../test/e2e/harness/tab.ts';
import { keptPage } from './neighbourhood/bundle.ts';
import { PEOPLE, sampleNeighbourhood } from './neighbourhood/people.ts';
import { createNeighbourhood } from './neighbourhood/server.ts';

const args = process.argv.slice(2);
const lang = args.find((a) => a.length === 2) ?? 'en';
const dark = args.includes('dark');
const out = args.length === 0 ? path.join(ROOT, 'docs/pictures') : path.join(ROOT, '.cache/pictures', args.join('-'));

/** Opens what is to be seen, and takes a picture once it stands still. */
async function shoot(tab: Tab, name: string, size: { width: number; height: number }): Promise<void> {
  await tab.page.setViewport(size);
  const still = { name: 'prefers-reduced-motion', value: 'reduce' };
  await tab.page.emulateMediaFeatures([still, ...(dark ? [{ name: 'prefers-color-scheme', value: 'dark' }] : [])]);
  await tab.show();
  await tab.page.screenshot({ path: path.join(out, `${name}.png`) as `${string}.png` });
  console.log(`took ${name}`);
}

await setUp();
await mkdir(out, { recursive: true });
const dist = distOf('chromium');
const profile = await copyProfile(await grantedProfile(dist));
const site = await createNeighbourhood({ tls: true, port: 0, page: await keptPage(CACHE) });
const browser = await StoryBrowser.launch({ dist, profile, port: site.port, ...(lang === 'en' ? {} : { lang }) });
try {
  const doorstep = new Doorstep(browser, extensionId(dist));
  await doorstep.reading();
  const backstage = await doorstep.backstage();
  await plant((expression) => backstage.evaluate(expression), {});
  site.state.reset(sampleNeighbourhood(Date.now()));
  for (const person of [PEOPLE.gareth, PEOPLE.sam, PEOPLE.viktor, PEOPLE.tom, PEOPLE.ana]) site.state.arrives(person);
  const list = await browser.open(`${site.origin}/friends/requests`);
  await list.find('region', /Ana Ruiz/, { bound: 15_000 });
  await shoot(list, 'card', { width: 1180, height: 760 });

  const popup = await doorstep.popup(list);
  await popup.find('button', /Ana Ruiz/);
  await shoot(popup, 'popup', { width: 380, height: 560 });
  const options = await doorstep.page('options.html#book');
  await options.until(async () => ((await options.words()).includes('Viktor Lindqvist') ? true : null));
  await shoot(options, 'options', { width: 980, height: 620 });
  const welcome = await doorstep.page('welcome.html');
  await welcome.find('heading');
  await shoot(welcome, 'welcome', { width: 860, height: 680 });

  if (lang === 'en') {
    await list.show();
    await list.click('button', 'Decline and offer LinkedIn');
    const chat = await browser.waitForTab(/\/messages\//);
    await chat.find('region', /Doorstep/, { bound: 15_000 });
    await chat.until(async () => ((await chat.words()).includes('1 of 2') ? true : null));
    await shoot(chat, 'note', { width: 1000, height: 640 });
  }
} finally {
  await browser.close();
  await site.close();
  await rm(profile, { recursive: true, force: true });
}
