/** A Monday of planned hours, in which people write. For tests; never part of the product. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { emptyContact, type Contact, type Relationship } from '../../src/core/contact.ts';
import { usualWeek } from '../../src/core/hours/edit.ts';
import { NO_HOURS } from '../../src/core/hours/schedule.ts';
import type { Nudge } from '../../src/core/nudge.ts';
import type { PopupState } from '../../src/core/popup.ts';
import { seenNudge } from '../../src/core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../../src/core/settings.ts';
import type { NudgeView } from '../../src/core/view.ts';
import { eraseStore } from '../../src/store/backup.ts';
import { putContact } from '../../src/store/book.ts';
import { closeDatabase } from '../../src/store/database.ts';
import { nudgeByKey, seen } from '../../src/store/nudges.ts';
import { doAct } from '../../src/background/answers.ts';
import { holdNew } from '../../src/background/held.ts';
import { judge } from '../../src/background/judge.ts';
import { notifyNew } from '../../src/background/notify.ts';
import { popupState } from '../../src/background/popup.ts';
import { nudgeView } from '../../src/background/present/nudge.ts';
import { onSettingsWritten } from '../../src/background/settings-changed.ts';

export const notified: string[] = [];
export const menu: string[] = [];
vi.mock('../../src/browser/api.ts', async () => {
  const { browserInMemory } = await import('../browser-in-memory.ts');
  const nothing = (): Promise<void> => Promise.resolve();
  return browserInMemory('en-GB', (fake) => ({
    runtime: { ...fake.runtime, getURL: (path: string) => path },
    notifications: { create: (_: string, { message }: { message: string }) => Promise.resolve(notified.push(message)) },
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing },
    scripting: { getRegisteredContentScripts: () => Promise.resolve([]), registerContentScripts: nothing, executeScript: nothing },
    contextMenus: {
      removeAll: () => Promise.resolve(void menu.splice(0)),
      create: ({ title, contexts }: { title: string; contexts: string[] }) => menu.push(`${contexts.join()}: ${title}`),
    },
  }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
const { browser } = await import('../../src/browser/api.ts');
const { readSettings } = await import('../../src/browser/settings.ts');

/** A Monday in November. */
export const at = (time: string, day = '2026-11-23'): Temporal.ZonedDateTime =>
  Temporal.ZonedDateTime.from(`${day}T${time}[Europe/Berlin]`);
export const planned: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  notifications: true,
  sites: { facebook: { ...defaultSite(3), messages: true } },
  contactPoints: [{ id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' }],
  hours: { ...NO_HOURS, week: usualWeek({ from: '09:00', to: '17:00' }) },
};
let clock = at('10:00');
/** The time that it is. */
export const now = (): Temporal.ZonedDateTime => clock;

/** It is that time now, for everything that looks at a clock. */
export function its(time: Temporal.ZonedDateTime): void {
  clock = time;
  vi.setSystemTime(time.epochMilliseconds);
}
export const knows = (id: string, name: string, relationships: Relationship[] = ['client']): Promise<unknown> => {
  const profile = `https://www.facebook.com/${id}`;
  const contact: Contact = {
    ...emptyContact(id, 1),
    names: [name],
    relationships,
    setByUser: relationships,
    identities: [{ platform: 'facebook', profile, id: null, handle: id }],
  };
  return putContact(contact);
};
/** A message arrives, as the page's report would bring it. */
export async function writes(
  id: string,
  name: string,
  text: string,
  facts: { intent?: string; urgency?: 'low' | 'high' | 'now' } = {},
): Promise<Nudge> {
  const sender = { name, profile: `https://www.facebook.com/${id}`, id: null };
  const approach = { platform: 'facebook', kind: 'message' as const, sender, text, thread: id, at: null };
  const about = {
    length: text.length,
    language: 'en',
    intent: facts.intent ?? 'friendly_chat',
    urgency: facts.urgency ?? 'low',
    hash: text,
  } as const;
  const seenNow = { facts: about, old: false, appeared: true, page: 'https://www.facebook.com/messages', now: clock.epochMilliseconds };
  const nudge = await seen([`facebook/message/${id}`], (was) => ({
    ...seenNudge(was, approach, seenNow),
    key: `facebook/message/${id}`,
    contactId: id,
  }));
  await holdNew([nudge], await readSettings(), clock);
  await notifyNew([nudge], await readSettings(), clock);
  return nudge;
}
export async function view(key: string): Promise<NudgeView> {
  const nudge = await nudgeByKey(key);
  const settings = await readSettings();
  const judged = nudge ? await judge(nudge, settings, clock) : null;
  if (!judged) throw new Error('nobody there');
  return nudgeView(judged, { settings, level: 3, now: clock, onPage: true });
}
export const popup = (): Promise<PopupState> => popupState(null);
export const press = (verb: 'busy-later' | 'have-time' | 'not-now', key: string): Promise<void> =>
  doAct({ verb, key, deliveryId: null, replyId: null, arg: null, text: null, slots: {} }, { tab: null, onPage: false });
export const names = (list: { name: string }[]): string[] => list.map((p) => p.name);
export const heldNames = (state: PopupState): string[] => state.held.map((h) => `${h.view.name} ${h.until ?? ''}`);
export const settle = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/** As main.ts has it; what follows is waited for. */
let follows: Promise<void> = Promise.resolve();
/** All that follows from a change of settings is done. */
export const followed = (): Promise<void> => follows;
browser.storage.onChanged.addListener((changes, area) => {
  follows = follows.then(() => onSettingsWritten(changes, area));
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  its(at('10:00'));
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation(() => clock);
  vi.spyOn(Temporal.Now, 'timeZoneId').mockImplementation(() => clock.timeZoneId);
  await eraseStore();
  notified.length = 0;
  await settle(planned);
  await knows('jill', 'Jill Osei');
  await knows('sam', 'Sam Park');
  await knows('lee', 'Lee Brandt', ['vendor']);
  await follows;
});
afterEach(async () => {
  await follows;
  vi.restoreAllMocks();
  vi.useRealTimers();
  await closeDatabase();
});
