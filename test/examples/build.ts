/** Builds the page of all states to .cache/examples; open state.html there in any browser. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const EXAMPLES = path.join(ROOT, '.cache/examples');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Doorstep: every state</title>
    <link rel="stylesheet" href="page.css" />
  </head>
  <body>
    <div id="root"></div>
    <script src="page.js"></script>
  </body>
</html>
`;

/** Gives the address of the page. */
export async function buildExamples(): Promise<string> {
  await mkdir(EXAMPLES, { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, 'page.tsx')],
    bundle: true,
    // A page opened from a file may not load modules.
    format: 'iife',
    outdir: EXAMPLES,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: ['chrome144', 'firefox140'],
    logLevel: 'warning',
  });
  const file = path.join(EXAMPLES, 'state.html');
  await writeFile(file, PAGE);
  return `file://${file}`;
}

if (process.argv[1] === import.meta.filename) console.log(await buildExamples());
