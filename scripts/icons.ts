/** Draws icons/icon.svg at the sizes that browsers ask for, through Chromium: `npx tsx scripts/icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
const ICONS = path.resolve(import.meta.dirname, '../icons');

const svg = await readFile(path.join(ICONS, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(path.join(ICONS, `${size}.png`), await page.screenshot({ omitBackground: true }));
  console.log(`icons/${size}.png`);
}
await browser.close();
