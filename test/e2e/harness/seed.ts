import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'esbuild';
import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import { profilePath, type Person } from '../../../scripts/neighbourhood/world.ts';
import { emptyContact, type Contact, type Relationship } from '../../../src/core/contact.ts';
import { defaultSettings, defaultSite, type AssistLevel, type Settings } from '../../../src/core/settings.ts';
import { CACHE } from './places.ts';

export const LINKEDIN = 'https://www.linkedin.com/in/robin-hale';

/** What a user has who has lived with Doorstep for a while. */
export interface Seed {
  book?: Contact[];
  settings?: Partial<Settings>;
  /** "How much Doorstep does" on Facebook. */
  level?: AssistLevel;
  /** The site's pages were read before, so that nothing counts as already waiting. */
  readBefore?: boolean;
}

/** A person of the neighbourhood, in the book. @param more name only: `{ identities: [] }`. */
export function inBook(person: Person, relationship: Relationship, more: Partial<Contact> = {}): Contact {
  const identity = { platform: 'facebook', profile: person.vanity ? `https://www.facebook.com${profilePath(person)}` : null, id: person.id, handle: person.vanity };
  return {
    ...emptyContact(`story-${person.id}`, 0), names: [person.name], relationships: [relationship], setByUser: [relationship], identities: [identity],
    sources: [{ kind: 'by-hand', importId: null, at: 0 }], ...more,
  };
}

/** The book that stories begin with unless they say otherwise. */
export const SAMPLE_BOOK: Contact[] = [
  inBook(PEOPLE.ana, 'client', { howMet: 'order', emails: ['ana@example.org'] }),
  inBook(PEOPLE.viktor, 'vendor', { howMet: 'event' }),
  inBook(PEOPLE.maya, 'friend', { howMet: 'private' }),
  inBook(PEOPLE.jill, 'client', { howMet: 'order' }),
  inBook(PEOPLE.gareth, 'keep-distance'),
  inBook(PEOPLE.sam, 'coworker', { howMet: 'work' }),
];

const SURFACES = ['', 'friends', 'notifications', 'messages', 'profile.php', ...Object.values(PEOPLE).map((p) => p.vanity ?? '')];

/** Puts it there through an extension page. @param page any page of the extension. */
export async function plant(page: Page, { book = SAMPLE_BOOK, settings = {}, level = 3, readBefore = true }: Seed): Promise<void> {
  await page.evaluate(await readFile(path.join(CACHE, 'seed.js'), 'utf8'));
  const now = Date.now();
  const planted: Settings = {
    ...defaultSettings(now - 86_400_000), agreedAt: now - 86_400_000, welcomeDone: true, sites: { facebook: { ...defaultSite(level), messages: true } },
    contactPoints: [{ id: 'linkedin', kind: 'linkedin', value: LINKEDIN, reason: '' }], ...settings,
  };
  const read = readBefore ? SURFACES.flatMap((s) => ['requests', 'messages'].map((kind) => `baseline:facebook/${s}/${kind}`)) : [];
  await page.evaluate(
    async (contacts, keys, stored, at) => {
      const seed = (globalThis as unknown as { storySeed: { putContact: (c: unknown) => Promise<void>; writeMeta: (k: string, v: unknown) => Promise<void> } }).storySeed;
      for (const contact of contacts) await seed.putContact(contact);
      for (const key of keys) await seed.writeMeta(key, at);
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } }; runtime: { sendMessage: (m: object) => Promise<unknown> } } };
      await chrome.storage.local.set({ settings: stored });
      await chrome.runtime.sendMessage({ type: 'book-changed' });
    },
    book, read, planted as unknown as Record<string, never>, now - 3_600_000,
  );
}

/** Bundles what {@link plant} runs in the page; once before all stories. */
export async function keepSeed(): Promise<void> {
  const entry = path.join(import.meta.dirname, 'seed-page.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'warning' });
  await writeFile(path.join(CACHE, 'seed.js'), outputFiles[0]?.text ?? '');
}
