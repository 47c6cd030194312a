/** No room left on the machine: said in the popup until something could be stored again. */
import { sessionValue, setSessionValue } from '../browser/session.ts';

export const STORAGE_FULL = 'storage-full';

/** Passes a handler's result on and keeps in mind whether the storage was full. storage.session is memory: it has room. */
export async function noticingFull<T>(work: Promise<T>): Promise<T> {
  try {
    const result = await work;
    if ((await sessionValue(STORAGE_FULL)) === true) await setSessionValue(STORAGE_FULL, false);
    return result;
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    if (name === 'QuotaExceededError') await setSessionValue(STORAGE_FULL, true);
    throw error;
  }
}
