/** What an administrator set for this browser (storage.managed): read anew each time, nothing of it is copied. */
import { readManaged, type ManagedReading } from '../core/boundary/managed.ts';
import { browser } from './api.ts';

/**
 * How long a worker that knows of no policy waits for one, ms. A browser that is just starting may take half a minute to load
 * what administrators set, and answers nothing until then.
 */
const PATIENCE = 50;
/** Has an administrator ever set anything here? */
const SEEN = 'managed-seen';

/** The administrator's policy, and what of it could not be read. Without one there is neither. */
export async function readManagedPolicy(): Promise<ManagedReading> {
  let found: Record<string, unknown>;
  try {
    // A screen stands open; only the worker starts together with the browser.
    found = await ('document' in globalThis ? ask() : inTime());
  } catch {
    // Firefox rejects where no administrator has set anything.
    return { policy: null, problems: [] };
  }
  if (Object.keys(found).length === 0) return { policy: null, problems: [] };
  if (!(await isSeen())) await browser.storage.local.set({ [SEEN]: true });
  return readManaged(found);
}

const ask = (): Promise<Record<string, unknown>> => browser.storage.managed.get(null);

/** The browser owes an answer for which nobody waits any more. No state: a worker that comes back waits once more. */
let owed = false;

/**
 * Whoever works under a policy waits for it, however long it takes; whoever never had one isn't kept waiting: if there is one
 * after all, the browser tells of it as of any change.
 */
async function inTime(): Promise<Record<string, unknown>> {
  if (owed && !(await isSeen())) return {};
  const asked = ask();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  const found = await Promise.race([asked, late]).finally(() => clearTimeout(timer));
  if (found !== null || (await isSeen())) return asked;
  owed = true;
  void asked.catch(() => undefined).then(() => (owed = false));
  return {};
}

const isSeen = async (): Promise<boolean> => (await browser.storage.local.get(SEEN))[SEEN] === true;
