import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { PRESETS } from './presets.ts';
import { OPEN_END } from '../hours/busy.ts';
import { lookUp } from './map.ts';
import { reasonWords, type ReasonWords } from './reason-words.ts';
import { sampleContact } from './sample.ts';
import { whatWould, type Question } from './tester.ts';

/** Codes and moments as they are. */
const words: ReasonWords = {
  relation: String,
  site: String,
  side: String,
  outcome: String,
  intent: String,
  date: String,
  time: (at) => Temporal.Instant.fromEpochMilliseconds(at).toString(),
};
const nine = [{ from: '09:00', to: '17:00' }];
const question: Question = {
  contact: sampleContact(['client']),
  name: 'Ana Ruiz',
  platform: 'facebook',
  side: 'personal',
  kind: 'message',
  text: 'Hi! What are you up to today?',
  now: Temporal.ZonedDateTime.from('2026-11-24T20:00[Europe/Berlin]'),
  settings: defaultSettings(0),
  rules: { exceptions: [], fine: [], policy: null },
  history: [],
  hours: {
    busy: { until: null, since: null, task: '' },
    calendar: [],
    schedule: { means: 'reachable', zone: null, week: [nine, nine, nine, nine, nine, [], []], breaks: [], holidays: [], others: [] },
  },
};

describe('what would happen', () => {
  it('R25 if a client chats on a Tuesday at 20:00: it waits until nine', () => {
    const v = whatWould(question);
    expect(v).toMatchObject({
      verdict: 'reply_brief_later',
      shown: 'line',
      heldUntil: Temporal.ZonedDateTime.from('2026-11-25T09:00[Europe/Berlin]').epochMilliseconds,
    });
    expect(v.reasons.map((r) => r.code)).toEqual(['outside-hours', 'first-today', 'reads-like', 'map-default']);
  });
  it('R25 if it came while the user is busy until they say so, the reason names no hour', () => {
    const busy = { until: OPEN_END, since: 0, task: '' };
    const v = whatWould({ ...question, now: question.now.with({ hour: 14 }), hours: { ...question.hours, busy } });
    const reason = v.reasons.find((r) => r.code === 'busy');
    expect(reason && reasonWords(reason, 'Ana', words)).toEqual({ key: 'because_busy_open', slots: {} });
  });
  it('R25 else it says until when', () => {
    const reason = whatWould(question).reasons[0];
    expect(reason && reasonWords(reason, 'Ana', words)).toEqual({
      key: 'because_outside_hours',
      slots: { time: Temporal.ZonedDateTime.from('2026-11-25T09:00[Europe/Berlin]').toInstant().toString() },
    });
  });
  it('if the same came at 14:00: one friendly line', () => {
    expect(whatWould({ ...question, now: question.now.with({ hour: 14 }) })).toMatchObject({ verdict: 'acknowledge', shown: 'card' });
  });
  it('if a stranger asked to be friends', () => {
    expect(whatWould({ ...question, contact: null, kind: 'friend_request', text: '' })).toMatchObject({
      verdict: 'leave_pending',
      question: 'who',
    });
  });
});

describe('R19 presets', () => {
  it('keep apart, mix, or leave the middle way as it is', () => {
    const of = (id: string) =>
      lookUp(sampleContact(['coworker']), { platform: 'facebook', side: 'personal' }, PRESETS.find((p) => p.id === id)?.cells ?? [])
        .outcome;
    expect([of('separator'), of('hybrid'), of('mixer')]).toEqual(['redirect', 'ask', 'ask']);
  });
  it('name their source and day, and offer no public network to people in therapy', () => {
    for (const p of PRESETS)
      if (['medical', 'nursing', 'therapy', 'teaching', 'legal'].includes(p.id)) expect(p.source?.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(PRESETS.find((p) => p.id === 'therapy')?.never).toContain('linkedin');
  });
});
