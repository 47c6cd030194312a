/** Builds the example pages of card and popup to .cache/examples/card. */
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = path.resolve(here, '../../..');
export const OUT = path.join(root, '.cache/examples/card');

/** Gives the folder. */
export async function buildExamples(): Promise<string> {
  await mkdir(OUT, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { page: path.join(here, 'page.tsx'), popup: path.join(here, 'popup-page.tsx') },
    bundle: true,
    format: 'iife',
    outdir: OUT,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: ['chrome144'],
    logLevel: 'warning',
  });
  for (const file of ['page.html', 'popup.html']) await cp(path.join(here, file), path.join(OUT, file));
  return OUT;
}

if (process.argv[1] === import.meta.filename) console.log(await buildExamples());
