/** Kinds of people for whom a plain "client or not" would be wrong. */
import { describe, expect, it } from 'vitest';
import type { Relationship } from '../contact.ts';
import { decide } from './decide.ts';
import { sampleApproach, sampleContact, sampleFacts, sampleInput, sampleMatch, sampleNow } from './sample.ts';
import type { DecideInput, HistoryItem, Verdict } from './types.ts';

const asks = (relationships: Relationship[], more: Partial<DecideInput> = {}): Verdict =>
  decide(sampleInput({ match: sampleMatch(sampleContact(relationships)), ...more }));
const ago = (days: number, rest: Partial<HistoryItem>): HistoryItem => ({
  at: sampleNow().subtract({ days }).epochMilliseconds,
  platform: 'facebook',
  what: 'friend_request',
  outcome: 'declined',
  rung: 1,
  read: true,
  ...rest,
});

describe('kinds of people', () => {
  it('R05 somebody nice to stay in touch with gets a warm no with another way in, not the silence of a distance', () => {
    expect(asks(['keep-warm'])).toMatchObject({ verdict: 'decline_offer_alternative', tone: 'warm', shown: 'card', rung: 1 });
    expect(asks(['keep-distance'])).toMatchObject({ tone: 'none', counts: false });
    expect(asks(['keep-warm']).replyKinds).not.toContain('mute_or_block');
  });

  it('R09 a fellow professional is met more openly than a client', () => {
    expect(asks(['client']).verdict).toBe('decline_offer_alternative');
    const fellow = asks(['fellow']);
    expect(fellow).toMatchObject({ verdict: 'leave_pending', tone: 'warm' });
    expect(fellow.replyKinds).toContain('accept_with_note');
    expect(asks(['fellow'], { side: 'mixed' }).verdict).toBe('no_nudge');
    expect(asks(['client'], { side: 'mixed' }).verdict).not.toBe('no_nudge');
  });

  it('R11 of a friendship that ended in work on good terms, work is what counts', () => {
    expect(asks(['cordial-work'])).toMatchObject({ verdict: 'decline_offer_alternative', relationship: 'cordial-work', tone: 'warm' });
    expect(asks(['cordial-work'], { side: 'work' }).verdict).toBe('no_nudge');
  });

  it('R14 a vendor of long ago is told where to stay in touch, and is welcome there', () => {
    const longAgo = [ago(700, { outcome: 'declined_with_linkedin' })];
    expect(asks(['vendor'], { history: longAgo })).toMatchObject({
      verdict: 'decline_offer_alternative',
      situation: 2,
      rung: 1,
      tone: 'warm',
    });
    expect(asks(['vendor']).replyKinds[0]).toBe('decline_with_linkedin_alternative');
    expect(asks(['vendor'], { side: 'work', approach: sampleApproach('connection_request', 'linkedin') }).verdict).toBe('no_nudge');
  });

  it('R16 loud words for a small thing are told once what the line is for, and then not shown', () => {
    const loud = {
      match: sampleMatch(sampleContact(['coworker'])),
      approach: sampleApproach('message', 'facebook', 'EMERGENCY!!! call me now. Where is the stapler?'),
      facts: sampleFacts('chat', { signals: ['false-alarm'] }),
      busy: { until: sampleNow().add({ hours: 3 }).epochMilliseconds, task: '', screenShared: false },
    };
    const first = decide(sampleInput(loud));
    expect(first).toMatchObject({ situation: 16, rung: 1 });
    expect(first.reasons[0]?.code).toBe('false-alarm');
    const again = decide(sampleInput({ ...loud, history: [ago(1, { what: 'fake_emergency', outcome: 'told', platform: 'facebook' })] }));
    expect(again).toMatchObject({ verdict: 'no_nudge', shown: 'popup', counts: false });
  });

  it('R17 whoever has let it rest for long gets a second chance: firmness comes only after repeats', () => {
    const read = { outcome: 'declined', rung: 2, read: true };
    expect(asks(['prospect'], { history: [ago(5, read)] }).rung).toBeGreaterThan(asks(['prospect'], { history: [ago(360, read)] }).rung);
    expect(asks(['prospect']).rung).toBe(1);
  });
});

it("R14 a friend's own party is between friends; a seminar that a work contact writes about by hand may have a no", () => {
  const party = { kind: 'event_invite', text: 'Birthday drinks on Saturday!' } as const;
  const asked = (contact: ReturnType<typeof sampleContact>): string =>
    decide(sampleInput({ approach: { ...sampleInput({}).approach, ...party }, match: sampleMatch(contact) })).verdict;
  expect(asked(sampleContact(['friend']))).toBe('no_nudge');
  expect(asked(sampleContact(['client']))).toBe('decline');
});
