/** Runs in an extension page: the product's own store, for a story that begins with a book that is already kept. */
import type { Contact } from '../../../src/core/contact.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { putContact } from '../../../src/store/book.ts';
import { remember } from '../../../src/store/memory.ts';
import { writeMeta } from '../../../src/store/meta.ts';
import type { LogEntry } from '../../../src/store/records.ts';

/** What is planted: as it is stored. */
export interface Planted {
  book: Contact[];
  log: LogEntry[];
  settings: Settings;
  /** Kinds of page that count as read before, and since when (epoch ms). */
  read: string[];
  readSince: number;
}

interface Storage {
  storage: { local: { set: (items: object) => Promise<void> } };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
}

async function storyPlant({ book, log, settings, read, readSince }: Planted): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage };
  const api = browser ?? chrome;
  for (const contact of book) await putContact(contact);
  for (const entry of log) await remember(entry);
  for (const surface of read) await writeMeta(surface, readSince);
  await api.storage.local.set({ settings });
  await api.runtime.sendMessage({ type: 'book-changed' });
}

Object.assign(globalThis, { storyPlant });
