import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** Kilobytes of what a page carries (gzip -9) and of each whole build. */
export async function sizes(): Promise<Record<string, number>> {
  const content = path.join(DIST, 'chromium/content');
  const out: Record<string, number> = {};
  for (const file of (await readdir(content)).toSorted())
    out[`content/${file} KB gz`] = kb(gzipSync(await readFile(path.join(content, file)), { level: 9 }).length);
  for (const target of ['chromium', 'firefox']) {
    let bytes = 0;
    let packed = 0;
    for (const entry of await readdir(path.join(DIST, target), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      bytes += (await stat(file)).size;
      packed += gzipSync(await readFile(file), { level: 9 }).length;
    }
    out[`dist/${target} KB`] = kb(bytes);
    out[`dist/${target} KB gz (about the zip)`] = kb(packed);
  }
  return out;
}

const kb = (bytes: number): number => Math.round(bytes / 102.4) / 10;
