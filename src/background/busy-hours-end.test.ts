import {
  menu,
  at,
  planned,
  its,
  now,
  followed,
  writes,
  view,
  popup,
  press,
  names,
  heldNames,
  settle,
} from '../../test/scenes/busy-hours.ts';
import { expect, it } from 'vitest';
import { NO_HOURS } from '../core/hours/schedule.ts';
import { isOpenEnd } from '../core/hours/busy.ts';
import { changeNudge } from '../store/nudges.ts';
import { addPromise } from '../store/promises.ts';
import { onAlarm, planAlarms } from './alarms.ts';
import { nextLook, setBusy, toggleBusy } from './busy.ts';
import { makeMenu, onMenu } from './menu.ts';
import { readSettings } from '../browser/settings.ts';
import { browser } from '../browser/api.ts';

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
  expect(await nextLook(planned, now())).toBe(at('17:00').epochMilliseconds);
  await planAlarms(planned);
  expect((await browser.alarms.get('busy-over'))?.scheduledTime).toBe(at('17:00').epochMilliseconds);
  // Carried to another zone, the hours begin anew there; the next look notices within the hour.
  expect(await nextLook(planned, at('03:00'))).toBe(at('04:00').epochMilliseconds);
  expect(await nextLook({ ...planned, hours: NO_HOURS }, now())).toBeNull();
  const switched = { ...planned, hours: NO_HOURS, busy: { until: at('20:00').epochMilliseconds, since: 0, task: '' } };
  expect(await nextLook(switched, now())).toBe(at('20:00').epochMilliseconds);
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
  await followed();
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
  await followed();
  expect((await popup()).busy.on).toBe(false);
  expect(names((await popup()).waiting)).toContain('Sam Park');
  await toggleBusy();
  expect((await readSettings()).busy.until).toBe(now().add({ hours: 1 }).epochMilliseconds);
  await setBusy({ kind: 'off' }, null);
});

it('whoever was told "tonight" is told of at the end; what was left or put off to tomorrow is not', async () => {
  await writes('jill', 'Jill Osei', 'What are you up to today?');
  await writes('sam', 'Sam Park', 'Hello');
  await writes('lee', 'Lee Brandt', 'Hello');
  const jill = 'facebook/message/jill';
  await changeNudge(jill, (n) => ({ ...n, state: 'answered', closedAt: now().epochMilliseconds }));
  await addPromise({
    id: 'p',
    person: ['contact:jill'],
    name: 'Jill Osei',
    platform: 'facebook',
    nudgeKey: jill,
    words: 'tonight',
    madeAt: now().epochMilliseconds,
    zone: now().timeZoneId,
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
