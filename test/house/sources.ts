import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Source {
  /** From the project's root, with slashes. */
  file: string;
  text: string;
  test: boolean;
}

/** Every TypeScript file below a folder of the project. */
export function sourceFiles(folder: string): Source[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !e.name.endsWith('.d.ts'))
    .map((e) => path.relative(ROOT, path.join(e.parentPath, e.name)).split(path.sep).join('/'))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8'), test: /\.test\.tsx?$/.test(file) }));
}

export interface Import {
  from: string;
  /** A file of the project, or a package's name. */
  to: string;
  typeOnly: boolean;
}

/** The imports of one file; relative ones as files of the project. */
export function importsOf({ file, text }: Source): Import[] {
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\((\s*)['"]([^'"]+)['"]/g),
  ];
  return found.map((m) => {
    const to = m[2] ?? '';
    const resolved = to.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), to)) : to;
    return { from: file, to: resolved, typeOnly: (m[1] ?? '').trim() === 'type' };
  });
}
