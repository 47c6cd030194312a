/** What an administrator set for this browser (storage.managed): read anew each time, nothing of it is copied. */
import { readManaged, type ManagedReading } from '../core/boundary/managed.ts';
import { browser } from './api.ts';

/** The administrator's policy, and what of it could not be read. Without one there is neither. */
export async function readManagedPolicy(): Promise<ManagedReading> {
  let found: Record<string, unknown>;
  try {
    found = await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no administrator has set anything.
    return { policy: null, problems: [] };
  }
  return Object.keys(found).length === 0 ? { policy: null, problems: [] } : readManaged(found);
}
