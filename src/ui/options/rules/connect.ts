/** The rules' line to settings and book. */
import { changeSettings, changeWithBack, readSettings } from '../../../browser/settings.ts';
import { whatWould } from '../../../core/boundary/tester.ts';
import { takePreset } from '../../../core/boundary/take-preset.ts';
import { shownName } from '../../../core/contact.ts';
import { personKeys } from '../../../core/person.ts';
import { metaOf } from '../../../platforms/metas.ts';
import { contactById } from '../../../store/book.ts';
import { calendarBusy } from '../../../store/calendars.ts';
import { findInBook } from '../../../store/find.ts';
import { rememberedOf } from '../../../store/memory.ts';
import type { RulesVerbs, Trial } from './verbs.ts';

export const rulesVerbs: RulesVerbs = {
  takePreset: (kind, id) => changeWithBack((s) => takePreset(s, kind, id)),
  setSide: async (siteId, side) => {
    await changeSettings((s) => ({ ...s, sides: { ...s.sides, [siteId]: side } }));
  },
  changeExceptions: (change) => changeWithBack((s) => ({ ...s, rules: { ...s.rules, exceptions: change(s.rules.exceptions) } })),
  changeFine: (change) => changeWithBack((s) => ({ ...s, rules: { ...s.rules, fine: change(s.rules.fine) } })),
  changeCalm: async (change) => {
    await changeSettings((s) => ({ ...s, calm: change(s.calm) }));
  },
  names: async (ids) => {
    const found = await Promise.all(ids.map((id) => contactById(id)));
    return Object.fromEntries(found.flatMap((c) => (c ? [[c.id, shownName(c)]] : [])));
  },
  tryOut,
  newId: () => crypto.randomUUID(),
};

async function tryOut(trial: Trial): ReturnType<RulesVerbs['tryOut']> {
  const settings = await readSettings();
  const name = trial.name.trim();
  const found = await findInBook({ name, profile: null, id: null, platform: trial.platform }, Date.now());
  const contact = found.level === 'none' ? null : found.contact;
  const log = contact ? await rememberedOf(personKeys(trial.platform, { name, profile: null, id: null }, contact)) : [];
  const now = nextTime(trial);
  const window = { start: now.epochMilliseconds, end: now.add({ days: 30 }).epochMilliseconds };
  const calendar = await calendarBusy(settings.calendars, window, now.timeZoneId);
  const verdict = whatWould({
    contact,
    name: contact ? shownName(contact) : name,
    platform: trial.platform,
    side: settings.sides[trial.platform] ?? metaOf(trial.platform)?.side ?? 'personal',
    kind: trial.kind,
    text: trial.text,
    now,
    settings,
    rules: settings.rules,
    hours: { busy: settings.busy, schedule: settings.hours, calendar },
    history: log.map((e) => ({ at: e.at, platform: e.platform, what: e.kind, outcome: e.outcome, rung: e.rung, read: e.read })),
  });
  return { verdict, person: contact ? shownName(contact) : null };
}

/** The next such weekday at that time, in the system's zone. */
function nextTime({ weekday, time }: Trial): Temporal.ZonedDateTime {
  const now = Temporal.Now.zonedDateTimeISO();
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return now.add({ days: (weekday - now.dayOfWeek + 7) % 7 }).with({ hour, minute, second: 0, millisecond: 0 });
}
