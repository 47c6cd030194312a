/**
 * By which keys a contact is found (core/match/keys.ts). An index of the database's own costs a write for each of a
 * contact's dozen keys, most of the time of a large import; here thousands of them share one record. What stands here may be
 * out of date or mean another key: it only says who may be meant, the matching looks at the contact itself.
 */
import type { Contact } from '../core/contact.ts';
import { keysOf } from '../core/match/keys.ts';

/** One record: hashes of keys, and the contact that each leads to. */
export interface Posting {
  bucket: number;
  hashes: number[];
  ids: string[];
}

/** What is needed of the database's store of them. */
export interface Postings {
  get: (bucket: number) => Promise<Posting | undefined>;
  getAll: () => Promise<Posting[]>;
  put?: ((posting: Posting) => Promise<unknown>) | undefined;
}

/** A key as common as this tells nobody apart; the bound keeps one match short. */
const MOST_OF_ONE_KEY = 100;
/** Above so many records it is quicker to read them all. */
const MANY = 256;

/** FNV-1a, 32 bits, its bits mixed so that the first ones spread. */
function hashOf(key: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85_eb_ca_6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
/** 4096 records at most. */
const bucketOf = (hash: number): number => hash >>> 20;

/** What these contacts are found by, made before a transaction is opened. */
export function postingsOf(contacts: readonly Contact[]): Posting[] {
  const made = new Map<number, Posting>();
  for (const contact of contacts) {
    for (const key of keysOf(contact)) {
      const hash = hashOf(key);
      const bucket = bucketOf(hash);
      const posting = made.get(bucket) ?? { bucket, hashes: [], ids: [] };
      posting.hashes.push(hash);
      posting.ids.push(contact.id);
      made.set(bucket, posting);
    }
  }
  return [...made.values()];
}

/** Adds what is not there yet. Issues no write after its reads have come back but the last ones. */
export async function post(store: Postings, added: readonly Posting[]): Promise<void> {
  const known = await recordsOf(
    store,
    added.map((p) => p.bucket),
  );
  for (const posting of added) {
    const old = known.get(posting.bucket);
    const pairs = new Set(old?.hashes.map((hash, at) => `${hash} ${old.ids[at]}`));
    const next: Posting = old ?? { bucket: posting.bucket, hashes: [], ids: [] };
    for (const [at, hash] of posting.hashes.entries()) {
      const id = posting.ids[at] ?? '';
      if (pairs.has(`${hash} ${id}`)) continue;
      next.hashes.push(hash);
      next.ids.push(id);
    }
    // A refused write ends the transaction, which says so.
    store.put?.(next).catch(() => undefined);
  }
}

/** Takes out whatever leads to somebody who is in the book no more. @param isThere is this id still in the book? */
export async function sweep(store: Postings, isThere: (id: string) => boolean): Promise<void> {
  for (const { bucket, hashes, ids } of await store.getAll()) {
    if (ids.every(isThere)) continue;
    const kept = { bucket, hashes: hashes.filter((_, at) => isThere(ids[at] ?? '')), ids: ids.filter(isThere) };
    store.put?.(kept).catch(() => undefined);
  }
}

/** Who may be meant by any of these keys. */
export async function idsByKeys(store: Postings, keys: readonly string[]): Promise<string[]> {
  const hashes = new Set(keys.map(hashOf));
  const found = new Set<string>();
  const records = await recordsOf(store, [...hashes].map(bucketOf));
  for (const hash of hashes) {
    const { hashes: list = [], ids = [] } = records.get(bucketOf(hash)) ?? {};
    let left = MOST_OF_ONE_KEY;
    for (let at = list.indexOf(hash); at >= 0 && left > 0; at = list.indexOf(hash, at + 1), left -= 1) found.add(ids[at] ?? '');
  }
  return [...found];
}

async function recordsOf(store: Postings, buckets: readonly number[]): Promise<Map<number, Posting>> {
  const wanted = [...new Set(buckets)];
  const records = wanted.length > MANY ? await store.getAll() : await Promise.all(wanted.map((bucket) => store.get(bucket)));
  return new Map(records.flatMap((p) => (p ? [[p.bucket, p] as const] : [])));
}
