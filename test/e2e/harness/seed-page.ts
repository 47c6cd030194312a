/** Runs in an extension page: the product's own store, for a story that begins with a book that is already kept. */
import { putContact } from '../../../src/store/book.ts';
import { writeMeta } from '../../../src/store/meta.ts';

Object.assign(globalThis, { storySeed: { putContact, writeMeta } });
