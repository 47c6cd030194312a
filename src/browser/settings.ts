/**
 * The settings live in storage.local under one key, typed and versioned. A value that does not parse is kept aside and
 * reported, never dropped. Writers take a Web Lock, so that worker and screens never overwrite each other.
 */
import { inForce } from '../core/boundary/in-force.ts';
import { settingsBack } from '../core/settings-back.ts';
import { defaultSettings, settingsSchema, type Settings } from '../core/settings.ts';
import type { WayBack } from '../core/take-back.ts';
import { browser } from './api.ts';
import { readManagedPolicy } from './managed.ts';

const KEY = 'settings';
const ASIDE = 'settings-kept-aside';

/** The settings as they hold now: the user's own under the office policy that is in use. @param now epoch ms, used only if there are none yet. */
export async function readSettings(now: number = Date.now()): Promise<Settings> {
  // In this order: the browser may take its time to tell of a policy, and the user's own may change meanwhile.
  const { policy } = await readManagedPolicy();
  return inForce(await readOwnSettings(now), policy);
}

/** What the user set, whatever an office has set above it; for backups and for changing it. @param now as above. */
export async function readOwnSettings(now: number = Date.now()): Promise<Settings> {
  const found = (await browser.storage.local.get(KEY))[KEY];
  if (found === undefined) return defaultSettings(now);
  // Fields that a newer version added get their defaults before the check.
  const parsed = settingsSchema.safeParse({ ...defaultSettings(now), ...(found as object) });
  if (parsed.success) return parsed.data;
  await browser.storage.local.set({ [ASIDE]: found });
  return defaultSettings(now);
}

/**
 * Reads, changes and writes the settings as one act. @param change gives the new settings; it must not wait.
 * Throws what the storage throws (full storage), with nothing changed.
 */
export function changeSettings(change: (s: Settings) => Settings, now: number = Date.now()): Promise<Settings> {
  return navigator.locks.request('doorstep-settings', async () => {
    const next = change(await readOwnSettings(now));
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/**
 * As changeSettings, with the way back: it takes out what this change did and leaves what was changed since.
 * @param change as above.
 */
export async function changeWithBack(change: (s: Settings) => Settings): Promise<WayBack> {
  let before: Settings | null = null;
  const after = await changeSettings((s) => change((before = s)));
  return async () => {
    let left = false;
    await changeSettings((now) => {
      const back = settingsBack(now, before ?? after, after);
      ({ left } = back);
      return back.value;
    });
    return left ? 'changed-since' : 'undone';
  };
}

/** True if settings that could not be read were kept aside. */
export async function keptAside(): Promise<boolean> {
  return (await browser.storage.local.get(ASIDE))[ASIDE] !== undefined;
}
