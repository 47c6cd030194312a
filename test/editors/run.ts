/**
 * Proves on real editors in a real browser, from a real content script, that a note goes into an empty box exactly, that
 * an occupied box stays as it is, and that undo, typing on and taking the note out work afterwards.
 *
 *     npx tsx test/editors/run.ts [chromium|firefox] [name of one box]
 *
 * chat.ts beside it proves whole steps on a whole site in the same way.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { BOXES } from './boxes/list.ts';
import { launch, type BrowserName, type Driver } from './browsers.ts';

const ONE = 'Thank you for looking me up, Ana – work contacts find me on (LinkedIn) 🙂 café';
const FOUR =
  'Thank you for looking me up, Ana.\nWork contacts find me on LinkedIn.\n\nI post project news there: https://linkedin.example/in/kim';
/** Right to left, with letters of both directions, joined emoji and a skin tone. */
const ARABIC = 'شكرًا لك يا آنا 👩‍👩‍👧‍👦\nنلتقي على LinkedIn: https://linkedin.example/in/kim 👋🏽';
const LONG = Array.from({ length: 38 }, (_, i) => `${String(i + 10)} Thank you for looking me up, Ana. All the best`)
  .join('\n')
  .slice(0, 1900);
const OWN = 'Dear Ana, about Saturday';
/** What a site puts before everything else: the person to whom a post goes. */
const NAME = '@ana@clay.example ';
const NAMED = 'behind a name';

async function serve(): Promise<{ origin: string; close: () => void }> {
  const bundle = await build({
    entryPoints: [path.join(import.meta.dirname, 'page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const html =
    '<!doctype html><meta charset="utf-8"><title>Boxes</title><style>#root{padding:80px}#box{min-height:60px;width:500px;border:1px solid}</style><div id="root"></div><script src="/page.js"></script>';
  const server = createServer((req, res) => {
    const js = req.url === '/page.js';
    res.setHeader('content-type', js ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    res.end(js ? script : html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

const modelText = (page: Driver): Promise<string> => page.evaluate(() => window.modelText(), null);

/** Waits, bounded, until the editor's own text is as wanted; gives what it was last. */
async function settle(page: Driver, wanted: (text: string) => boolean): Promise<string> {
  let text = await modelText(page);
  for (let i = 0; i < 40 && !wanted(text); i += 1) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)), null);
    text = await modelText(page);
  }
  return text;
}

/** Presses the extension's button with the mouse, so that the focus leaves the box as in life. */
async function go(page: Driver, doing: 'insert' | 'take-out', note: string, before = ''): Promise<string> {
  await page.evaluate(
    ([d, n, b]) => {
      delete document.documentElement.dataset['result'];
      Object.assign(document.documentElement.dataset, { doing: d, note: n, before: b });
    },
    [doing, note, before],
  );
  await page.mouse.click(80, 20);
  await page.waitForFunction(() => document.documentElement.dataset['result']);
  return page.evaluate(() => document.documentElement.dataset['result'] ?? '', null);
}

const lines = (s: string): string =>
  s
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean)
    .join('\n');

async function undo(page: Driver): Promise<number | null> {
  for (let n = 1; n <= 10; n += 1) {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    if (lines(await settle(page, (t) => lines(t) === '')) === '') return n;
  }
  return null;
}

/** One cell of the table: an empty string, or what went wrong. */
type Cell = (page: Driver, same: (text: string, wanted: string) => boolean) => Promise<string>;

const says = (what: string, got: unknown): string => `${what}: ${JSON.stringify(got)}`;

const inserted =
  (note: string): Cell =>
  async (page, same) => {
    const result = await go(page, 'insert', note);
    const text = await settle(page, (t) => same(t, note));
    return result === 'ok' && same(text, note) ? '' : says(result, text);
  };

const CELLS: Record<string, Cell> = {
  'one line': inserted(ONE),
  'four lines': inserted(FOUR),
  'right to left': inserted(ARABIC),
  '1,900 characters': inserted(LONG),
  'after a click in it': async (page, same) => {
    await page.mouse.click(200, 110);
    return inserted(ONE)(page, same);
  },
  'occupied stays': async (page) => {
    await page.mouse.click(200, 110);
    await page.keyboard.type(OWN);
    await settle(page, (t) => t === OWN);
    const result = await go(page, 'insert', ONE);
    const text = await modelText(page);
    return result === 'occupied' && text === OWN ? '' : says(result, text);
  },
  'typing on': async (page, same) => {
    await go(page, 'insert', ONE);
    await page.keyboard.type(' Kim');
    const text = await settle(page, (t) => same(t, `${ONE} Kim`));
    return same(text, `${ONE} Kim`) ? '' : says('typed', text);
  },
  undo: async (page, same) => {
    await go(page, 'insert', FOUR);
    const text = await settle(page, (t) => same(t, FOUR));
    if (!same(text, FOUR)) return says('inserted', text);
    return (await undo(page)) === null ? says('left', await modelText(page)) : '';
  },
  'taken out': async (page, same) => {
    await go(page, 'insert', FOUR);
    const result = await go(page, 'take-out', FOUR);
    await page.keyboard.type('Hi');
    const text = await settle(page, (t) => same(t, 'Hi'));
    return result === 'ok' && same(text, 'Hi') ? '' : says(result, text);
  },
  [NAMED]: async (page, same) => {
    await page.mouse.click(200, 110);
    await page.keyboard.type(NAME);
    await settle(page, (t) => t.trim() === NAME.trim());
    await page.keyboard.press('Home');
    const result = await go(page, 'insert', FOUR, NAME);
    const text = await settle(page, (t) => same(t, NAME + FOUR));
    if (result !== 'ok' || !same(text, NAME + FOUR)) return says(result, text);
    const out = await go(page, 'take-out', FOUR, NAME);
    const left = await settle(page, (t) => t.trim() === NAME.trim());
    return out === 'ok' && left.trim() === NAME.trim() ? '' : says(out, left);
  },
  'changed stays': async (page, same) => {
    await go(page, 'insert', ONE);
    await page.keyboard.type(' Kim');
    await settle(page, (t) => same(t, `${ONE} Kim`));
    const result = await go(page, 'take-out', ONE);
    const text = await modelText(page);
    return result === 'occupied' && same(text, `${ONE} Kim`) ? '' : says(result, text);
  },
};

async function runIn(name: BrowserName, origin: string): Promise<number> {
  const began = performance.now();
  const { page, close } = await launch(name, 'content.ts');
  let misses = 0;
  try {
    console.log(
      `${name.padEnd(16)}${Object.keys(CELLS)
        .map((c) => c.padEnd(21))
        .join('')}`,
    );
    for (const { name: editor, paragraphs, named } of BOXES.filter((b) => only === undefined || b.name === only)) {
      const same = (text: string, wanted: string): boolean => (paragraphs ? lines(text) === lines(wanted) : text === wanted);
      const row: string[] = [];
      for (const [cell, proves] of Object.entries(CELLS)) {
        if (cell === NAMED && !named) {
          row.push('-'.padEnd(21));
          continue;
        }
        await page.goto(`${origin}/?editor=${encodeURIComponent(editor)}`);
        await page.waitForFunction(
          () => document.documentElement.dataset['ready'] && (document.querySelector('#box') ?? document.documentElement.dataset['framed']),
        );
        const wrong = (await proves(page, same)) || ((await page.evaluate(() => window.falseEnters, null)) > 0 ? 'pressed Enter' : '');
        if (wrong) misses += 1;
        row.push((wrong ? 'MISS' : 'ok').padEnd(21));
        if (wrong) console.error(`  ${editor}, ${cell}: ${wrong}`);
      }
      console.log(`${editor.padEnd(16)}${row.join('')}`);
    }
  } finally {
    await close();
  }
  console.log(`${name}: ${misses} misses, ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return misses;
}

const only = process.argv.slice(2).find((a) => BOXES.some((b) => b.name === a));
const asked = process.argv.slice(2).filter((a): a is BrowserName => a === 'chromium' || a === 'firefox');
const site = await serve();
let misses = 0;
for (const name of asked.length > 0 ? asked : (['chromium', 'firefox'] as const)) misses += await runIn(name, site.origin);
site.close();
process.exitCode = misses > 0 ? 1 : 0;
