import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { keepPage } from '../../../scripts/neighbourhood/bundle.ts';
import { CACHE, distOf, FAILURES } from './places.ts';
import { grantedProfile } from './profile.ts';
import { keepSeed } from './seed.ts';

/** Once before all stories: the site's page is bundled and the browser's prompt accepted. */
export default async function setup(): Promise<void> {
  const dist = distOf('chromium');
  if (!existsSync(path.join(dist, 'manifest.json'))) throw new Error(`no build in ${dist}; run npm run build first`);
  await rm(FAILURES, { recursive: true, force: true });
  await keepPage(CACHE);
  await keepSeed();
  await grantedProfile(dist);
}
