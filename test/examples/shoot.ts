/**
 * Takes a picture of every state: light, dark, narrow, German, Arabic. `npx tsx test/examples/shoot.ts [part
 * of a state's name] [look]`; pictures go to .cache/examples/pictures. Fails if a page is wider than its window, or if axe finds
 * something wrong with it, the contrast of its colours included.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { buildExamples, EXAMPLES } from './build.ts';

const LOOKS = {
  light: { width: 1100, scheme: 'light', lang: 'en' },
  dark: { width: 1100, scheme: 'dark', lang: 'en' },
  narrow: { width: 360, scheme: 'light', lang: 'en' },
  german: { width: 600, scheme: 'light', lang: 'de' },
  arabic: { width: 1100, scheme: 'dark', lang: 'ar' },
} as const;

const [part = '', only = ''] = process.argv.slice(2);
const address = await buildExamples();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const problems: string[] = [];

for (const [look, { width, scheme, lang }] of Object.entries(LOOKS)) {
  if (only !== '' && look !== only) continue;
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    locale: lang,
    reducedMotion: 'reduce',
  });
  page.on('pageerror', (error) => problems.push(`${look}: ${error.message}`));
  await page.goto(address);
  const names = await page.locator('main li').evaluateAll((items) => items.map((i) => (i.textContent ?? '').split(':')[0] ?? ''));
  for (const name of names.filter((n) => n.includes(part))) await shoot(page, name, look, lang);
  await page.close();
}
await browser.close();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

async function shoot(page: Page, name: string, look: string, lang: string): Promise<void> {
  await page.goto(`${address}?state=${name}&lang=${lang}`);
  await page.locator('body[data-ready]').waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) problems.push(`${name} ${look}: ${wide} px too wide`);
  if (look !== 'narrow' && look !== 'german') await judge(page, `${name} ${look}`);
  const file = path.join(EXAMPLES, 'pictures', look, `${name.replaceAll('/', '-')}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true });
}

/** What axe has to say, one line each. */
async function judge(page: Page, where: string): Promise<void> {
  await page.addScriptTag({ path: path.join(EXAMPLES, '../../node_modules/axe-core/axe.min.js') });
  const found = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  for (const v of found.violations)
    problems.push(
      `${where}: ${v.id} (${v.help}) at ${v.nodes
        .map((n) => n.target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
    );
}
