/**
 * Builds dist/chromium and dist/firefox from manifest.json and src. `--demo` builds dist/demo-* instead, which also
 * reads the demo neighbourhood on loopback. The output depends on the sources alone: no dates, no paths.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { localeFiles } from './build/locales.ts';
import { notices } from './build/notices.ts';
import { managedSchemaForChrome } from './build/managed.ts';
import { MANAGED_SCHEMA, manifestFor, type Target } from './build/manifest.ts';
import { OFFERED } from '../src/platforms/metas.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');

interface Options {
  targets: Target[];
  demo: boolean;
}

const SCREENS = ['popup', 'options', 'welcome', 'privacy'] as const;

/** Builds each target; gives the folders that were written. */
export async function buildAll({ targets, demo }: Options): Promise<string[]> {
  const sites = OFFERED.map((meta) => meta.id);
  return Promise.all(
    targets.map(async (target) => {
      const out = path.join(ROOT, 'dist', demo ? `demo-${target}` : target);
      await rm(out, { recursive: true, force: true });
      await mkdir(out, { recursive: true });
      const metas = await bundle(target, out, sites, demo);
      await writeStatic(target, out, metas, demo);
      return out;
    }),
  );
}

/** The entry of a site's bundle: three lines that would be the same in every site's folder. */
const siteEntry: Plugin = {
  name: 'site-entry',
  setup(b) {
    b.onResolve({ filter: /^site:/ }, (args) => ({ path: args.path.slice('site:'.length), namespace: 'site' }));
    b.onLoad({ filter: /.*/, namespace: 'site' }, ({ path: site }) => ({
      contents: `import { startResident } from './src/content/resident.ts';\nimport { adapter } from './src/platforms/${site}/adapter.ts';\nstartResident(adapter);\n`,
      resolveDir: ROOT,
      loader: 'ts',
    }));
  },
};

async function bundle(target: Target, outdir: string, sites: string[], demo: boolean): Promise<Metafile[]> {
  const common: BuildOptions = {
    absWorkingDir: ROOT,
    bundle: true,
    outdir,
    metafile: true,
    // Firefox reviewers read the code as it ships; Chromium users load a smaller one.
    minify: target === 'chromium',
    target: ['chrome144', 'firefox140'],
    define: { __DEMO__: String(demo), __TARGET__: JSON.stringify(target) },
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    charset: 'utf8',
  };
  const runs: BuildOptions[] = [
    {
      ...common,
      format: 'iife',
      entryPoints: {
        background: 'src/background/main.ts',
        'content/card': 'src/content/card.tsx',
        'content/hands': 'src/content/hands.ts',
        'content/first': 'src/content/first.ts',
        'content/marks': 'src/content/marks.ts',
        'content/taught': 'src/content/taught.ts',
        'content/teach': 'src/content/teach.ts',
      },
    },
    {
      ...common,
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      entryPoints: Object.fromEntries([
        ...SCREENS.map((s) => [s, `src/ui/${s}/main.tsx`]),
        ['import-worker', 'src/ui/options/import-worker.ts'],
      ]),
    },
    // One bundle a site: the resident with that site's adapter and no other's.
    ...sites.map(
      (site): BuildOptions => ({
        ...common,
        format: 'iife',
        entryPoints: { [`content/${site}`]: `site:${site}` },
        plugins: [siteEntry],
      }),
    ),
  ];
  const results = await Promise.all(runs.map((run) => build(run)));
  return results.flatMap((r) => (r.metafile ? [r.metafile] : []));
}

async function writeStatic(target: Target, out: string, metas: Metafile[], demo: boolean): Promise<void> {
  const pkg = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const source = JSON.parse(await readFile(path.join(ROOT, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  await writeJson(path.join(out, 'manifest.json'), manifestFor(target, source, pkg.version, demo));
  if (target === 'chromium') await writeJson(path.join(out, MANAGED_SCHEMA), managedSchemaForChrome());
  for (const [file, content] of localeFiles()) {
    await mkdir(path.dirname(path.join(out, file)), { recursive: true });
    await writeJson(path.join(out, file), content);
  }
  for (const screen of SCREENS) await cp(path.join(ROOT, `src/ui/${screen}/page.html`), path.join(out, `${screen}.html`));
  const icons = (await readdir(path.join(ROOT, 'icons'))).filter((f) => f.endsWith('.png'));
  await mkdir(path.join(out, 'icons'), { recursive: true });
  for (const icon of icons) await cp(path.join(ROOT, 'icons', icon), path.join(out, 'icons', icon));
  await cp(path.join(ROOT, 'LICENSE'), path.join(out, 'LICENSE'));
  await writeFile(path.join(out, 'THIRD_PARTY.txt'), await notices(ROOT, metas));
}

const writeJson = (file: string, value: unknown): Promise<void> => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const only = args.find((a) => a === 'chromium' || a === 'firefox');
  const dirs = await buildAll({ targets: only ? [only] : ['chromium', 'firefox'], demo: args.includes('--demo') });
  for (const dir of dirs) console.log(`built ${path.relative(ROOT, dir)}`);
}
