import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What the stories keep between runs; may be thrown away at any time. */
export const CACHE = path.join(ROOT, '.cache/stories');
export const FAILURES = path.join(process.env['DOORSTEP_FAILURES'] ?? CACHE, 'failures');

/** The store build, byte for byte. DOORSTEP_DIST names another one. */
export const distOf = (target: 'chromium' | 'firefox'): string =>
  process.env['DOORSTEP_DIST'] ? path.resolve(process.env['DOORSTEP_DIST']) : path.join(ROOT, 'dist', target);

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-for-testing'];
const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The browser that runs the stories. @throws if none is there. */
export function browserPath(which: 'chromium' | 'firefox'): string {
  const named = process.env[which === 'chromium' ? 'CHROMIUM' : 'FIREFOX'];
  const found = [...(named ? [named] : []), ...(which === 'chromium' ? CHROMIUMS : FIREFOXES)].find((p) => existsSync(p));
  if (!found)
    throw new Error(
      `no ${which} found; install it (apt-get install ${which === 'chromium' ? 'chromium' : 'firefox-esr'}) or set ${which.toUpperCase()}`,
    );
  return found;
}

/** An unpacked extension's id: the first 32 hex digits of the SHA-256 of its real path, 0-f written a-p. */
export function extensionId(dist: string): string {
  const hex = createHash('sha256').update(realpathSync(dist)).digest('hex').slice(0, 32);
  return hex.replace(/[0-9a-f]/g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

/** Changes whenever any file of a build does. */
export function buildMark(dist: string): string {
  const hash = createHash('sha256').update(realpathSync(dist));
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((f) => path.join(f.parentPath, f.name)).toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
