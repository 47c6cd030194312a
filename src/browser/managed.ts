/** What an administrator set for this browser (storage.managed): read anew each time, nothing of it is copied. */
import { readManaged, type ManagedReading } from '../core/boundary/managed.ts';
import { browser } from './api.ts';

/**
 * A browser that is just starting may take half a minute to load what administrators set, and answers nothing until then. So
 * long it is waited for, ms; and so long by a worker that has waited once in vain.
 */
const PATIENCE = 500;
const LESS_PATIENCE = 50;
/** Has an administrator ever set anything here? */
const SEEN = 'managed-seen';

/** The administrator's policy, and what of it could not be read. Without one there is neither. */
export async function readManagedPolicy(): Promise<ManagedReading> {
  let found: Record<string, unknown>;
  try {
    const asked = browser.storage.managed.get(null);
    // A screen stands open; only the worker starts together with the browser.
    found = await ('document' in globalThis ? asked : inTime(asked));
  } catch {
    // Firefox rejects where no administrator has set anything.
    return { policy: null, problems: [] };
  }
  if (Object.keys(found).length === 0) return { policy: null, problems: [] };
  if (!(await isSeen())) await browser.storage.local.set({ [SEEN]: true });
  return readManaged(found);
}

/** No state: a worker that comes back waits once more. */
let patience = PATIENCE;

/**
 * Whoever works under a policy waits for it, however long it takes; whoever never had one isn't kept waiting: if there is one
 * after all, the browser tells of it as of any change.
 */
async function inTime(asked: Promise<Record<string, unknown>>): Promise<Record<string, unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const found = await Promise.race([asked, late]).finally(() => clearTimeout(timer));
  patience = found === null ? LESS_PATIENCE : PATIENCE;
  if (found !== null || (await isSeen())) return asked;
  asked.catch(() => undefined);
  return {};
}

const isSeen = async (): Promise<boolean> => (await browser.storage.local.get(SEEN))[SEEN] === true;
