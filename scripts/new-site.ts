/**
 * Begins a new site: `npm run new:site -- NAME [host]`. Writes its folder with one page that isn't read yet, its lines in
 * the lists of sites and its row in README's table; then `npx vitest run src/platforms` says what is to be done first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf, type NewSite } from './new-site/templates.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * Writes a new site into the house at `root`. @returns the folder.
 * @throws if the name is no id, or the site is there already: nothing is written then.
 */
export function newSite(root: string, { name, host }: Pick<NewSite, 'name' | 'host'>): string {
  const id = name.toLowerCase();
  if (!/^[a-z][a-z0-9-]{0,31}$/.test(id)) throw new Error(`"${name}" is no id: letters, digits and hyphens, a letter first`);
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) throw new Error(`"${host}" is no host: as in www.garden.example`);
  const folder = path.join(root, 'src/platforms', id);
  if (existsSync(folder)) throw new Error(`${path.relative(root, folder)} is there already`);
  const lists = ['meta', 'adapter'].map((what) => listed(root, what as 'meta' | 'adapter', id));
  for (const [file, text] of Object.entries(filesOf({ id, name, host }))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  for (const { file, text } of lists) writeFileSync(file, text);
  return folder;
}

/** A list of sites with the new one in it. @throws if the list isn't written as it is known. */
function listed(root: string, what: 'meta' | 'adapter', id: string): { file: string; text: string } {
  const file = path.join(root, `src/platforms/${what}s.ts`);
  const was = readFileSync(file, 'utf8');
  const one = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const last = was.lastIndexOf(`import { ${what} as `);
  const end = was.indexOf('\n', last) + 1;
  const all = new RegExp(`(export const ${what.toUpperCase()}S: [^=]*= \\[[^\\]]*?),?\\s*\\]`);
  if (last < 0 || !all.test(was)) throw new Error(`${path.relative(root, file)} is not written as it is known`);
  const text = `${was.slice(0, end)}import { ${what} as ${one} } from './${id}/${what}.ts';\n${was.slice(end)}`.replace(
    all,
    (_, list: string) => `${list.replace(/,\s*$/, '')}, ${one}]`,
  );
  return { file, text };
}

if (process.argv[1] === import.meta.filename) {
  const [name, host = `www.${(name ?? '').toLowerCase()}.example`] = process.argv.slice(2);
  try {
    if (!name) throw new Error('usage: npm run new:site -- NAME [host]');
    const folder = newSite(ROOT, { name, host });
    execFileSync('npx', ['--no-install', 'tsx', path.join(ROOT, 'scripts/sites-table.ts')], { stdio: 'inherit' });
    console.log(`${path.relative(ROOT, folder)} is there. Next: npx vitest run src/platforms -t "pages of ${name.toLowerCase()}"`);
    console.log('Its page requests.html is not read yet: meta.ts has to say how the site links people (PROFILE).');
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
