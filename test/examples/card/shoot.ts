/** Pictures of every state: `npx tsx test/examples/card/shoot.ts [part of a name]`. They land beside the pages. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { buildExamples } from './build.ts';
import { wordsFor } from '../example-words.ts';
import { popupExamples } from './popup-states.ts';
import { examples } from './states.ts';

interface Look {
  name: string;
  words: string;
  scheme: 'light' | 'dark';
  width: number;
  height: number;
  forced?: boolean;
}
const LOOKS: Look[] = [
  { name: 'light', words: 'en', scheme: 'light', width: 1000, height: 640 },
  { name: 'dark', words: 'en', scheme: 'dark', width: 1000, height: 640 },
  { name: 'narrow', words: 'en', scheme: 'light', width: 360, height: 640 },
  { name: 'german', words: 'de', scheme: 'light', width: 1000, height: 640 },
  { name: 'arabic', words: 'ar', scheme: 'light', width: 1000, height: 640 },
  { name: 'forced', words: 'en', scheme: 'dark', width: 1000, height: 640, forced: true },
];

const words = wordsFor('en');
const cards = examples(words, 0);
const popups = [...Object.keys(popupExamples(words, 0)), 'loading', 'no-answer'];
const only = process.argv[2] ?? '';
const looks = LOOKS.filter((l) => !process.argv[3] || l.name === process.argv[3]);
const out = await buildExamples();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

async function shoot(file: string, state: string, look: Look, then: (page: Page) => Promise<void>): Promise<void> {
  const popup = file === 'popup.html';
  const page = await browser.newPage({
    viewport: { width: popup ? 380 : look.width, height: look.height },
    colorScheme: look.scheme,
    locale: look.words,
    forcedColors: look.forced ? 'active' : 'none',
  });
  page.on('pageerror', (error) => console.error(state, look.name, error));
  await page.goto(`${pathToFileURL(path.join(out, file))}?state=${state}&words=${look.words}&scheme=${look.scheme}`);
  await then(page);
  await page.waitForTimeout(250);
  await mkdir(path.join(out, look.name), { recursive: true });
  await page.screenshot({ path: path.join(out, look.name, `${popup ? 'popup-' : ''}${state}.png`), fullPage: popup });
  await page.close();
}

for (const look of looks) {
  for (const [state, example] of Object.entries(cards)) {
    if (!state.includes(only)) continue;
    await shoot('page.html', state, look, async (page) => {
      if (example.press) await page.locator('.d-line .d-text').first().click();
    });
  }
  for (const state of popups) {
    if (`popup-${state}`.includes(only)) await shoot('popup.html', state, look, async () => {});
  }
}
await browser.close();
console.log(out);
