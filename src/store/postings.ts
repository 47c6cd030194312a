/**
 * By which keys a contact is found (core/match/keys.ts). An index of the database's own costs a write for each of a
 * contact's dozen keys, most of the time of a large import; here thousands of them share one record. What stands here may be
 * out of date or mean another key: it only says who may be meant, the matching looks at the contact itself.
 */
import type { Contact } from '../core/contact.ts';
import { keysOf } from '../core/match/keys.ts';
import { getMany, type Reading } from './batch.ts';

/** One record: hashes of keys, and on the line of the same number the contact that each leads to. Packed: it is read in one piece. */
export interface Posting {
  bucket: number;
  hashes: Uint32Array;
  ids: string;
}

/** The same while it grows, by bucket. */
export type Growing = Map<number, { hashes: number[]; ids: string[] }>;

/** What is needed of the database's store of them. */
export interface Postings extends Reading<number, Posting> {
  getAll: () => Promise<Posting[]>;
  put?: ((posting: Posting) => Promise<unknown>) | undefined;
}

/** So many people are looked at for one sender; the bound keeps one match short. */
const MOST_PEOPLE = 24;
/** Of a key that more people than this share, the others stay unread: it tells nobody apart. */
const MOST_OF_ONE_KEY = 1000;
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

/** An id is one line, whatever a file may have made of it; one with a line break in it would shift all others. */
const packed = (bucket: number, hashes: readonly number[], ids: readonly string[]): Posting => ({
  bucket,
  hashes: Uint32Array.from(hashes),
  ids: ids.map((id) => id.replaceAll('\n', ' ')).join('\n'),
});

const linesOf = (ids: string): string[] => (ids === '' ? [] : ids.split('\n'));

/** What these contacts are found by, made before a transaction is opened. @param into goes on where another call ended. */
export function postingsOf(contacts: readonly Contact[], into: Growing = new Map()): Growing {
  for (const contact of contacts) {
    for (const key of keysOf(contact)) {
      const hash = hashOf(key);
      const bucket = bucketOf(hash);
      let grown = into.get(bucket);
      if (!grown) into.set(bucket, (grown = { hashes: [], ids: [] }));
      grown.hashes.push(hash);
      grown.ids.push(contact.id);
    }
  }
  return into;
}

/** Adds what is not there yet. Issues no write after its reads have come back but the last ones. */
export async function post(store: Postings, added: Growing): Promise<void> {
  const known = await recordsOf(store, [...added.keys()]);
  for (const [bucket, { hashes, ids }] of added) {
    const old = known.get(bucket);
    const next = old ? joined(old, hashes, ids) : packed(bucket, hashes, ids);
    // A refused write ends the transaction, which says so.
    store.put?.(next).catch(() => undefined);
  }
}

function joined(old: Posting, hashes: readonly number[], ids: readonly string[]): Posting {
  const allHashes = [...old.hashes];
  const allIds = linesOf(old.ids);
  const pairs = new Set(allHashes.map((hash, at) => `${hash} ${allIds[at]}`));
  for (const [at, hash] of hashes.entries()) {
    const id = ids[at] ?? '';
    if (pairs.has(`${hash} ${id}`)) continue;
    allHashes.push(hash);
    allIds.push(id);
  }
  return packed(old.bucket, allHashes, allIds);
}

/** Takes out whatever leads to somebody who is in the book no more. @param isThere is this id still in the book? */
export async function sweep(store: Postings, isThere: (id: string) => boolean): Promise<void> {
  for (const { bucket, hashes, ids } of await store.getAll()) {
    const list = linesOf(ids);
    if (list.every(isThere)) continue;
    const kept = list.flatMap((id, at) => (isThere(id) ? [at] : []));
    const next = packed(
      bucket,
      kept.map((at) => hashes[at] ?? 0),
      kept.map((at) => list[at] ?? ''),
    );
    store.put?.(next).catch(() => undefined);
  }
}

/** Who may be meant by any of these keys, whoever shares most of the rare ones first; no more than can be looked at. */
export async function idsByKeys(store: Postings, keys: readonly string[]): Promise<string[]> {
  const hashes = new Set(keys.map(hashOf));
  const shares = new Map<string, number>();
  const records = await recordsOf(store, [...hashes].map(bucketOf));
  for (const hash of hashes) {
    const record = records.get(bucketOf(hash));
    const places = record ? placesOf(record.hashes, hash) : [];
    if (!record || places.length === 0) continue;
    const ids = linesOf(record.ids);
    for (const at of places) {
      const id = ids[at] ?? '';
      shares.set(id, (shares.get(id) ?? 0) + 1 / places.length);
    }
  }
  const found = [...shares];
  if (found.length > MOST_PEOPLE) found.sort(([, a], [, b]) => b - a);
  return found.slice(0, MOST_PEOPLE).map(([id]) => id);
}

function placesOf(hashes: Uint32Array, hash: number): number[] {
  const places: number[] = [];
  for (let at = hashes.indexOf(hash); at >= 0 && places.length < MOST_OF_ONE_KEY; at = hashes.indexOf(hash, at + 1)) places.push(at);
  return places;
}

async function recordsOf(store: Postings, buckets: readonly number[]): Promise<Map<number, Posting>> {
  const wanted = [...new Set(buckets)];
  const records = wanted.length > MANY ? await store.getAll() : await getMany(store, wanted);
  return new Map(records.flatMap((p) => (p ? [[p.bucket, p] as const] : [])));
}
