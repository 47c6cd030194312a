import { notified, at, planned, its, writes, view, popup, press, names, heldNames, settle } from '../../test/scenes/busy-hours.ts';
import { expect, it } from 'vitest';
import { usualWeek } from '../core/hours/edit.ts';
import { NO_HOURS } from '../core/hours/schedule.ts';
import { pack } from '../core/hours/calendar/stored.ts';
import { keepCalendarTimes } from '../store/calendars.ts';
import { changeNudge } from '../store/nudges.ts';
import { onAlarm } from './alarms.ts';

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
