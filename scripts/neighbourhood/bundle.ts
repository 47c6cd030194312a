import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname;

export interface PageFiles {
  script: string;
  style: string;
  /** The script of the smaller sites; absent: they show nothing. */
  sites?: string;
}

/** Bundles the pages' scripts. @returns their texts and the style sheet's. */
export async function bundlePage(): Promise<PageFiles> {
  const [script, sites] = await Promise.all([bundled('page/main.tsx'), bundled('sites/page/main.tsx')]);
  return { script, sites, style: await readFile(path.join(HERE, 'page/style.css'), 'utf8') };
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(HERE, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Keeps a bundle for the servers that other processes start. @param dir where {@link keptPage} finds it. */
export async function keepPage(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const file = path.join(dir, 'page.json');
  await writeFile(`${file}.new`, JSON.stringify(await bundlePage()));
  await rename(`${file}.new`, file);
}

/** The kept bundle. @throws if there is none. */
export const keptPage = async (dir: string): Promise<PageFiles> =>
  JSON.parse(await readFile(path.join(dir, 'page.json'), 'utf8')) as PageFiles;
