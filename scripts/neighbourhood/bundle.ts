import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname;

export interface PageFiles {
  script: string;
  style: string;
}

/** Bundles the page's script. @returns its text and the style sheet's. */
export async function bundlePage(): Promise<PageFiles> {
  const result = await build({
    entryPoints: [path.join(HERE, 'page/main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return { script: result.outputFiles[0]?.text ?? '', style: await readFile(path.join(HERE, 'page/style.css'), 'utf8') };
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
