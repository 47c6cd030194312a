import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyContact, type Contact, type Relationship } from '../core/contact.ts';
import { usualWeek } from '../core/hours/edit.ts';
import { NO_HOURS } from '../core/hours/schedule.ts';
import { isOpenEnd } from '../core/hours/busy.ts';
import { pack } from '../core/hours/calendar/stored.ts';
import type { Nudge } from '../core/nudge.ts';
import type { PopupState } from '../core/popup.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import type { NudgeView } from '../core/view.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { keepCalendarTimes } from '../store/calendars.ts';
import { closeDatabase } from '../store/database.ts';
import { changeNudge, nudgeByKey, seen } from '../store/nudges.ts';
import { addPromise } from '../store/promises.ts';
import { onAlarm, planAlarms } from './alarms.ts';
import { doAct } from './answers.ts';
import { nextLook, setBusy, toggleBusy } from './busy.ts';
import { holdNew } from './held.ts';
import { judge } from './judge.ts';
import { makeMenu, onMenu } from './menu.ts';
import { notifyNew } from './notify.ts';
import { popupState } from './popup.ts';
import { nudgeView } from './present/nudge.ts';
import { onSettingsWritten } from './settings-changed.ts';

const notified: string[] = [];
const menu: string[] = [];
vi.mock('../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
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
const { browser } = await import('../browser/api.ts');
const { readSettings } = await import('../browser/settings.ts');

/** A Monday in November. */
const at = (time: string, day = '2026-11-23'): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${day}T${time}[Europe/Berlin]`);
const planned: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  notifications: true,
  sites: { facebook: { ...defaultSite(3), messages: true } },
  contactPoints: [{ id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' }],
  hours: { ...NO_HOURS, week: usualWeek({ from: '09:00', to: '17:00' }) },
};
let clock = at('10:00');

/** It is that time now, for everything that looks at a clock. */
function its(time: Temporal.ZonedDateTime): void {
  clock = time;
  vi.setSystemTime(time.epochMilliseconds);
}
const knows = (id: string, name: string, relationships: Relationship[] = ['client']): Promise<unknown> => {
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
async function writes(
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
async function view(key: string): Promise<NudgeView> {
  const nudge = await nudgeByKey(key);
  const settings = await readSettings();
  const judged = nudge ? await judge(nudge, settings, clock) : null;
  if (!judged) throw new Error('nobody there');
  return nudgeView(judged, { settings, level: 3, now: clock, onPage: true });
}
const popup = (): Promise<PopupState> => popupState(null);
const press = (verb: 'busy-later' | 'have-time' | 'not-now', key: string): Promise<void> =>
  doAct({ verb, key, deliveryId: null, replyId: null, arg: null, text: null, slots: {} }, { tab: null, onPage: false });
const names = (list: { name: string }[]): string[] => list.map((p) => p.name);
const heldNames = (state: PopupState): string[] => state.held.map((h) => `${h.view.name} ${h.until ?? ''}`);
const settle = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/** As main.ts has it; what follows is waited for. */
let follows: Promise<void> = Promise.resolve();
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

it('R24 R25 in the weekly hours the first message of the day is one silent line, the rest wait, and the end is told once', async () => {
  const jill = await writes('jill', 'Jill Osei', 'What are you up to today?');
  expect(await view(jill.key)).toMatchObject({
    shape: 'line',
    line: "Jill wrote. You're busy until 17:00.",
    lineButtons: [{ label: 'Answer in one line' }, { verb: 'busy-later', label: 'At 17:00' }],
  });
  await writes('jill', 'Jill Osei', 'Are you there?');
  expect((await view(jill.key)).shape, 'the second message of the day').toBe('popup');
  await writes('sam', 'Sam Park', 'How was your weekend?');
  await press('busy-later', 'facebook/message/sam');
  expect(heldNames(await popup())).toEqual(['Jill Osei 17:00', 'Sam Park 17:00']);
  expect(names((await popup()).waiting)).toEqual([]);
  expect(notified, 'nothing sounds').toEqual([]);

  its(at('17:00'));
  await onAlarm('busy-over');
  const after = await popup();
  expect(names(after.whileBusy)).toEqual(['Jill Osei', 'Sam Park']);
  expect(names(after.waiting).toSorted()).toEqual(['Jill Osei', 'Sam Park']);
  expect(after.held).toEqual([]);
  its(at('17:05'));
  await onAlarm('busy-over');
  expect(notified, 'one word, without a name').toEqual(['While you were busy, some people wrote. Open to see.']);
  expect((await view(jill.key)).shape).toBe('card');
});

it('R24 what truly is urgent comes through', async () => {
  const jill = await writes('jill', 'Jill Osei', 'The kiln is on fire', { intent: 'emergency', urgency: 'now' });
  expect((await view(jill.key)).shape).toBe('card');
  its(at('17:00'));
  await onAlarm('busy-over');
  expect((await popup()).whileBusy, 'it did not wait').toEqual([]);
});

it('a machine that slept over the end tells of it when it wakes, also into the next busy hours', async () => {
  await writes('jill', 'Jill Osei', 'What are you up to today?');
  its(at('19:30'));
  await onAlarm('busy-over');
  expect(names((await popup()).whileBusy)).toEqual(['Jill Osei']);

  await settle(planned);
  its(at('16:00', '2026-11-24'));
  await writes('sam', 'Sam Park', 'Hello again');
  its(at('09:30', '2026-11-25'));
  await onAlarm('busy-over');
  expect(names((await popup()).whileBusy), 'busy again: nothing is told yet').toEqual([]);
  its(at('17:00', '2026-11-25'));
  await onAlarm('busy-over');
  expect(names((await popup()).whileBusy)).toEqual(['Sam Park']);
});

it('the alarm stands at the next edge, within the hour where hours are planned, and nowhere where none are', async () => {
  its(at('16:40'));
  expect(await nextLook(planned, clock)).toBe(at('17:00').epochMilliseconds);
  await planAlarms(planned);
  expect((await browser.alarms.get('busy-over'))?.scheduledTime).toBe(at('17:00').epochMilliseconds);
  // Carried to another zone, the hours begin anew there; the next look notices within the hour.
  expect(await nextLook(planned, at('03:00'))).toBe(at('04:00').epochMilliseconds);
  expect(await nextLook({ ...planned, hours: NO_HOURS }, clock)).toBeNull();
  const switched = { ...planned, hours: NO_HOURS, busy: { until: at('20:00').epochMilliseconds, since: 0, task: '' } };
  expect(await nextLook(switched, clock)).toBe(at('20:00').epochMilliseconds);
});

it('"I have time now" closes it for that chat today, and for no other', async () => {
  const jill = await writes('jill', 'Jill Osei', 'What are you up to today?');
  const sam = await writes('sam', 'Sam Park', 'How was your weekend?');
  expect((await view(jill.key)).replies.map((r) => r.button.label)).toContain('I have time now');
  await press('have-time', jill.key);
  expect((await view(jill.key)).shape).toBe('card');
  await writes('jill', 'Jill Osei', 'And tomorrow?');
  expect((await view(jill.key)).shape).toBe('card');
  expect((await view(sam.key)).shape).toBe('line');
  its(at('10:00', '2026-11-24'));
  await writes('jill', 'Jill Osei', 'Good morning');
  expect((await view(jill.key)).shape, 'the next day is another').toBe('line');
});

it('nobody is told that the user is away who was answered in the last ten minutes', async () => {
  const jill = await writes('jill', 'Jill Osei', 'What are you up to today?');
  const ids = async (): Promise<string[]> => (await view(jill.key)).replies.map((r) => r.id);
  expect(await ids()).toContain('short_warm_deferral');
  await changeNudge(jill.key, (n) => ({ ...n, repliedAt: at('09:55').epochMilliseconds }));
  expect(await ids()).not.toContain('short_warm_deferral');
  expect((await view(jill.key)).shape, 'and no line stands beside the running chat').toBe('popup');
  its(at('10:06'));
  expect(await ids()).toContain('short_warm_deferral');
});

it('some people have hours of their own', async () => {
  await settle({
    ...planned,
    hours: { ...planned.hours, others: [{ relationships: ['vendor'], week: usualWeek({ from: '14:00', to: '15:00' }) }] },
  });
  const lee = await writes('lee', 'Lee Brandt', 'How are you today?');
  expect((await view(lee.key)).shape).toBe('card');
  its(at('14:10'));
  await writes('lee', 'Lee Brandt', 'Are you well?');
  await writes('jill', 'Jill Osei', 'Hello');
  its(at('15:00'));
  await onAlarm('busy-over');
  expect(names((await popup()).whileBusy), 'the others go on waiting').toEqual(['Lee Brandt']);
});

it('cards fold while a calendar says that others see the screen, and its title is nowhere', async () => {
  const talk = {
    start: at('10:00').epochMilliseconds,
    end: at('11:30').epochMilliseconds,
    why: 'calendar',
    screenShared: true,
    allDay: false,
  } as const;
  await keepCalendarTimes('c', pack([talk]));
  const info = {
    id: 'c',
    name: 'Studio',
    file: 'studio.ics',
    importedAt: 0,
    until: at('10:00', '2027-11-23').epochMilliseconds,
    zone: 'Europe/Berlin',
    times: 1,
    shared: 1,
  };
  await settle({ ...planned, hours: NO_HOURS, calendars: [{ ...info, fold: 'title' }] });
  const jill = await writes('jill', 'Jill Osei', 'What are you up to today?');
  expect((await view(jill.key)).shape).toBe('popup');
  expect((await popup()).busy).toMatchObject({ on: true, by: 'calendar', shared: true, until: '11:30' });
  await settle({ ...planned, hours: NO_HOURS, calendars: [{ ...info, fold: 'never' }] });
  expect((await view(jill.key)).shape).toBe('line');
});

it('R33 the next free time stands in the notes: in the busy note, and never an evening that is none', async () => {
  const jill = await writes('jill', 'Jill Osei', 'What are you up to today?');
  const choice = async (slot: string): Promise<string | undefined> => {
    const found = (await view(jill.key)).replies.flatMap((r) => r.choices).find((c) => c.slot === slot);
    return slot === 'until' ? found?.options[0]?.label : found?.value;
  };
  expect([await choice('until'), await choice('when')]).toEqual(['5:00 PM', 'tonight']);
  // Three weeks at the sea, from Monday on.
  await settle({ ...planned, hours: { ...NO_HOURS, holidays: [{ from: '2026-11-23', to: '2026-12-11', name: 'Sea' }] } });
  expect([await choice('until'), await choice('when')]).toEqual(['December 12', 'none']);
});

it('the switch ends planned hours, too, lasts until the user says, and stands in the menu of the toolbar button', async () => {
  await makeMenu();
  expect(menu).toEqual([
    'action: Busy for 30 minutes',
    'action: Busy for 1 hour',
    'action: Busy until tomorrow',
    'action: Busy until I say',
    'action: I have time now',
  ]);
  await writes('jill', 'Jill Osei', 'What are you up to today?');
  await onMenu('busy-off');
  await follows;
  expect((await popup()).busy).toMatchObject({ on: false, next: 'Tuesday 09:00' });
  expect(names((await popup()).whileBusy)).toEqual(['Jill Osei']);
  await onMenu('busy-open');
  expect(isOpenEnd((await readSettings()).busy.until ?? 0)).toBe(true);
  expect((await popup()).busy).toMatchObject({ on: true, until: null, by: 'switch' });
  await writes('sam', 'Sam Park', 'How was your weekend?');
  expect(await view('facebook/message/sam')).toMatchObject({
    line: "Sam wrote. You're busy.",
    lineButtons: [{}, { label: 'When I have time' }],
  });
  await press('busy-later', 'facebook/message/sam');
  expect(heldNames(await popup())).toEqual(['Sam Park ']);
  await toggleBusy();
  await follows;
  expect((await popup()).busy.on).toBe(false);
  expect(names((await popup()).waiting)).toContain('Sam Park');
  await toggleBusy();
  expect((await readSettings()).busy.until).toBe(clock.add({ hours: 1 }).epochMilliseconds);
  await setBusy({ kind: 'off' }, null);
});

it('whoever was told "tonight" is told of at the end; what was left or put off to tomorrow is not', async () => {
  await writes('jill', 'Jill Osei', 'What are you up to today?');
  await writes('sam', 'Sam Park', 'Hello');
  await writes('lee', 'Lee Brandt', 'Hello');
  const jill = 'facebook/message/jill';
  await changeNudge(jill, (n) => ({ ...n, state: 'answered', closedAt: clock.epochMilliseconds }));
  await addPromise({
    id: 'p',
    person: ['contact:jill'],
    name: 'Jill Osei',
    platform: 'facebook',
    nudgeKey: jill,
    words: 'tonight',
    madeAt: clock.epochMilliseconds,
    zone: clock.timeZoneId,
    due: at('19:00').epochMilliseconds,
    remind: true,
    remindedAt: null,
    state: 'open',
    closedAt: null,
  });
  await press('not-now', 'facebook/message/sam');
  await changeNudge('facebook/message/lee', (n) => ({ ...n, state: 'left' }));
  its(at('17:00'));
  await onAlarm('busy-over');
  expect((await popup()).whileBusy).toEqual([{ key: jill, name: 'Jill Osei', said: 'tonight', waits: false }]);
});
