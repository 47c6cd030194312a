import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** The licence texts of every package that went into the bundles, found by the bundler itself. */
export async function notices(root: string, metas: Metafile[]): Promise<string> {
  const names = new Set<string>();
  for (const meta of metas) {
    for (const input of Object.keys(meta.inputs)) {
      const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (found?.[1]) names.add(found[1]);
    }
  }
  const parts = await Promise.all([...names].toSorted().map((name) => notice(root, name)));
  return `Doorstep contains these packages. Their sources are unmodified; each is named with its home and licence.\n\n${parts.join('\n')}`;
}

async function notice(root: string, name: string): Promise<string> {
  const dir = path.join(root, 'node_modules', name);
  const pkg = JSON.parse(await readFile(path.join(dir, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
    homepage?: string;
  };
  const file = (await readdir(dir)).find((f) => /^licen[cs]e/i.test(f));
  const text = file ? await readFile(path.join(dir, file), 'utf8') : `Licence: ${pkg.license ?? 'see its home'}`;
  const rule = '='.repeat(80);
  return `${rule}\n${name} ${pkg.version} (${pkg.license ?? 'see below'})\n${pkg.homepage ?? `https://www.npmjs.com/package/${name}`}\n${rule}\n${text.trim()}\n`;
}
