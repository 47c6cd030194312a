/** Ana, a client, whom the book knows on four sites: which way does an answer take? For tests; never part of the product. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Kind } from '../../src/core/approach.ts';
import { emptyContact, type Contact } from '../../src/core/contact.ts';
import { defaultSettings, defaultSite, type AssistLevel, type Settings } from '../../src/core/settings.ts';
import { seenNudge } from '../../src/core/queue.ts';
import type { Nudge } from '../../src/core/nudge.ts';
import type { Act, NudgeView } from '../../src/core/view.ts';
import { changeSettings } from '../../src/browser/settings.ts';
import { eraseStore } from '../../src/store/backup.ts';
import { closeDatabase } from '../../src/store/database.ts';
import { seen } from '../../src/store/nudges.ts';
import { judge } from '../../src/background/judge.ts';
import { nudgeView } from '../../src/background/present/nudge.ts';
import { startAnswer } from '../../src/background/start-answer.ts';

// The worker's door to the browser: English words, storage in memory, every site allowed.
vi.mock('../../src/browser/api.ts', async () => {
  const { browserInMemory } = await import('../browser-in-memory.ts');
  // Every tab is there; a page hears what it is told and answers nothing.
  return browserInMemory('en', (fake) => ({
    tabs: Object.assign(fake.tabs, { sendMessage: async () => undefined, update: async (id: number) => ({ id }) }),
    scripting: { executeScript: async () => [] },
  }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() }, language: 'en', languages: ['en'] });

export const NOW = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
export const MS = NOW.epochMilliseconds;
export const settingsAt = (level: AssistLevel): Settings => ({
  ...defaultSettings(0),
  agreedAt: 0,
  sites: Object.fromEntries(['facebook', 'instagram', 'linkedin', 'x'].map((id) => [id, { ...defaultSite(level), messages: true }])),
  contactPoints: [{ id: 's', kind: 'shop', value: 'https://shop.example/robin', reason: '' }],
});
export const IG = 'https://www.instagram.com/ana.pots';
export const ana: Contact = {
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  emails: ['ana@example.org'],
  identities: [
    { platform: 'facebook', profile: 'https://www.facebook.com/ana.ruiz', id: '77', handle: 'ana.ruiz' },
    { platform: 'instagram', profile: IG, id: null, handle: 'ana.pots' },
    { platform: 'linkedin', profile: 'https://www.linkedin.com/in/ana-ruiz', id: null, handle: 'ana-ruiz' },
    { platform: 'x', profile: 'https://x.com/ana_pots', id: null, handle: 'ana_pots' },
  ],
};
export const noMail = { ...ana, emails: [] };

/** What the user has set in this test. */
export const world = { settings: settingsAt(3) };
beforeEach(async () => {
  await eraseStore();
  world.settings = settingsAt(3);
  await changeSettings(() => world.settings);
});
afterEach(closeDatabase);

export const comes = (platform: string, kind: Kind, sender: Partial<Nudge['sender']>, thread: string | null = null): Promise<Nudge> => {
  const approach = { platform, kind, sender: { name: 'Ana Ruiz', profile: null, id: null, ...sender }, text: '', thread, at: null };
  return seen([`${platform}/${kind}/${thread ?? sender.profile ?? ''}`], (was) =>
    seenNudge(was, approach, { facts: null, old: false, appeared: true, page: `https://www.${platform}.com/`, now: MS }),
  );
};
export const onX = (): Promise<Nudge> => comes('x', 'follow_request', { profile: 'https://x.com/ana_pots' });
export const onLinkedIn = (): Promise<Nudge> =>
  comes('linkedin', 'connection_request', { profile: 'https://www.linkedin.com/in/ana-ruiz' });
export const wroteOnFacebook = (): Promise<Nudge> => comes('facebook', 'message', { id: '77' }, '77');

export const view = async (nudge: Nudge, onPage = true): Promise<NudgeView> => {
  const judged = await judge(nudge, world.settings, NOW);
  if (!judged) throw new Error('the site is not known');
  return nudgeView(judged, { settings: world.settings, level: world.settings.sites[nudge.platform]?.level ?? 1, now: NOW, onPage });
};
export const first = async (nudge: Nudge, onPage = true): Promise<NonNullable<NudgeView['replies'][0]>['button']> => {
  const reply = (await view(nudge, onPage)).replies[0];
  if (!reply) throw new Error('no answer is offered');
  return reply.button;
};
export const press = async (nudge: Nudge, verb: Act['verb']): Promise<void> => {
  const reply = (await view(nudge)).replies[0];
  const act = { verb, key: nudge.key, deliveryId: null, replyId: reply?.id ?? null, arg: null, text: null, slots: {} };
  await startAnswer(act, nudge.key, { tab: null, onPage: false }, MS);
};
