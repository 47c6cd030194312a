/** Many requests of one transaction at once. A promise for each would take as long as the requests themselves. */
import { unwrap, type IDBPObjectStore } from 'idb';

/** A store that can be read by its key. */
export interface Reading<K extends IDBValidKey, V> {
  get: (key: K) => Promise<V | undefined>;
}

/** Requests come back in their order: with the last one all are there. Throws what the last one threw; a refused one before it ends the transaction. */
export const lastOf = (requests: readonly IDBRequest[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const last = requests.at(-1);
    if (!last) return resolve();
    last.addEventListener('success', () => resolve());
    last.addEventListener('error', () => reject(last.error ?? new Error('not stored')));
    return undefined;
  });

/** What stands under these keys, in their order; undefined where there is nothing. */
export async function getMany<K extends IDBValidKey, V>(store: Reading<K, V>, keys: readonly K[]): Promise<(V | undefined)[]> {
  const bare = unwrap(store as unknown as IDBPObjectStore);
  const requests = keys.map((key) => bare.get(key) as IDBRequest<V | undefined>);
  await lastOf(requests);
  return requests.map((request) => request.result);
}
