/** Ana, a client who asks, and a user with words of their own. For tests; never part of the product. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { emptyContact, type Contact } from '../../src/core/contact.ts';
import { seenNudge } from '../../src/core/queue.ts';
import type { OwnReply } from '../../src/core/replies/own-reply.ts';
import { defaultSettings, defaultSite, type Settings } from '../../src/core/settings.ts';
import type { NudgeView } from '../../src/core/view.ts';
import type { FirstAsk } from '../../src/browser/words-protocol.ts';
import { eraseStore } from '../../src/store/backup.ts';
import { putContact } from '../../src/store/book.ts';
import { closeDatabase } from '../../src/store/database.ts';
import { seen } from '../../src/store/nudges.ts';
import { browser } from '../../src/browser/api.ts';
import { changeSettings } from '../../src/browser/settings.ts';
import { judge } from '../../src/background/judge.ts';
import { nudgeView } from '../../src/background/present/nudge.ts';

// The worker's door to the browser: English words, and storage in memory.
vi.mock('../../src/browser/api.ts', async () => {
  const { browserInMemory } = await import('../browser-in-memory.ts');
  const detectLanguage = (text: string) =>
    Promise.resolve({ isReliable: text.includes('Garten'), languages: [{ language: 'de', percentage: 99 }] });
  // The page says in which language the site shows itself.
  const scripting = { executeScript: () => Promise.resolve([{ result: 'es-ES' }]) };
  return browserInMemory('en', () => ({ i18n: { detectLanguage }, scripting }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });

export const NOW = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
export const MS = NOW.epochMilliseconds;
export const DAY = 86_400_000;
export const PROFILE = 'https://www.facebook.com/ana.ruiz';
export const ana: Contact = {
  ...emptyContact('ana', MS - 400 * DAY),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  emails: ['ana@example.org'],
  identities: [{ platform: 'facebook', profile: PROFILE, id: '77', handle: 'ana.ruiz' }],
};
export const mine: OwnReply = {
  id: 'm1',
  title: 'Cats',
  text: 'Dear {name}, this page is for my cats. You find me {contactPoint}: {link}',
  situation: 1,
  relationships: ['client'],
  rung: 1,
  language: 'en',
  formality: null,
  changedAt: 5,
};
export const settings: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  sites: { facebook: defaultSite(3) },
  contactPoints: [
    { id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' },
    { id: 'e', kind: 'email', value: 'robin@studio.example', reason: '' },
  ],
  ownReplies: [mine],
};
export const ask = (change: Partial<FirstAsk> = {}): FirstAsk => ({
  kind: 'invite',
  person: 'ana',
  name: '',
  language: null,
  formality: null,
  points: null,
  purpose: '',
  shown: [],
  ...change,
});

beforeEach(async () => {
  await eraseStore();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await changeSettings(() => settings);
  await putContact(ana);
});
afterEach(closeDatabase);

export async function cardOfAna(over: Partial<Settings> = {}): Promise<{ view: NudgeView; key: string }> {
  const approach = {
    platform: 'facebook',
    kind: 'friend_request',
    sender: { name: 'Ana Ruiz', profile: PROFILE, id: '77' },
    text: '',
    thread: null,
    at: null,
  } as const;
  const nudge = await seen(['facebook/friend_request/id:77'], (was) =>
    seenNudge(was, approach, { facts: null, old: false, appeared: true, page: 'https://www.facebook.com/', now: MS }),
  );
  const judged = await judge(nudge, { ...settings, ...over }, NOW);
  if (!judged) throw new Error('not judged');
  return { view: await nudgeView(judged, { settings: { ...settings, ...over }, level: 3, now: NOW, onPage: true }), key: nudge.key };
}
