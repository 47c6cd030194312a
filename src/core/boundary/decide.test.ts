import { describe, expect, it } from 'vitest';
import { defaultSite } from '../settings.ts';
import { decide } from './decide.ts';
import { sampleApproach, sampleContact, sampleFacts, sampleInput, sampleMatch, sampleNow } from './sample.ts';
import type { HistoryItem } from './types.ts';

const client = sampleMatch(sampleContact(['client']));
const busy = { until: sampleNow().add({ hours: 3 }).epochMilliseconds, task: 'packing orders', screenShared: false };
const ago = (days: number, rest: Partial<HistoryItem> = {}): HistoryItem => ({
  at: sampleNow().subtract({ days }).epochMilliseconds,
  platform: 'facebook',
  what: 'friend_request',
  outcome: 'declined',
  rung: 1,
  read: true,
  ...rest,
});

describe('requests', () => {
  it('R20 R34 R38 offers a client the other way in, with the deciding reason first', () => {
    const v = decide(sampleInput());
    expect(v).toMatchObject({
      verdict: 'decline_offer_alternative',
      outcome: 'redirect',
      shown: 'card',
      counts: true,
      rung: 1,
      tone: 'warm',
      relationship: 'client',
    });
    expect(v.reasons[0]).toEqual({ code: 'map-default', values: { relationship: 'client', side: 'personal', outcome: 'redirect' } });
  });
  it('R36 names office policy only where one applies', () => {
    expect(decide(sampleInput()).replyKinds).not.toContain('decline_with_office_policy');
    expect(decide(sampleInput({ policyApplies: true })).replyKinds[0]).toBe('decline_with_office_policy');
  });
  it('R04 shows nothing for a certain friend, on any site', () => {
    const v = decide(sampleInput({ match: sampleMatch(sampleContact(['friend', 'client'])) }));
    expect(v).toMatchObject({ verdict: 'no_nudge', shown: 'nothing', counts: false });
  });
  it('asks first when only the name fits, friend or not', () => {
    for (const level of ['likely', 'possible'] as const) {
      const v = decide(sampleInput({ match: sampleMatch(sampleContact(['friend']), level) }));
      expect(v).toMatchObject({ verdict: 'leave_pending', question: 'same', shown: 'card', replyKinds: ['ask_identity', 'none'] });
    }
  });
  it('gives a stranger one grey line that counts nowhere', () => {
    expect(decide(sampleInput({ match: sampleMatch(null) }))).toMatchObject({
      shown: 'line',
      counts: false,
      question: 'who',
      verdict: 'leave_pending',
    });
  });
  it('shows no strangers where the user wants no such lines', () => {
    const input = sampleInput({ match: sampleMatch(null) });
    const settings = { ...input.settings, sites: { facebook: { ...defaultSite(3), strangers: false } } };
    expect(decide({ ...input, settings }).shown).toBe('nothing');
  });
  it('R06 R49 begins with leaving it unanswered for somebody kept at a distance, and only as a mark', () => {
    const v = decide(sampleInput({ match: sampleMatch(sampleContact(['keep-distance'])) }));
    expect(v).toMatchObject({ verdict: 'leave_pending', outcome: 'quiet', shown: 'mark', counts: false, tone: 'none' });
    expect(v.replyKinds[0]).toBe('none');
  });
  it('asks about a co-worker and offers both ways', () => {
    const v = decide(sampleInput({ match: sampleMatch(sampleContact(['coworker'])) }));
    expect(v).toMatchObject({ verdict: 'leave_pending', outcome: 'ask', situation: 3 });
    expect(v.replyKinds).toEqual(['decline_with_linkedin_alternative', 'decline_plain', 'accept_with_note']);
  });
  it('R15 never sends people in care to a public network', () => {
    const v = decide(sampleInput({ match: sampleMatch(sampleContact(['patient'])), policyApplies: true }));
    expect(v.replyKinds).toEqual(['decline_with_office_policy', 'decline_plain']);
  });
  it('stays silent about people whom the user has welcomed by hand', () => {
    const match = sampleMatch({ ...sampleContact(['client']), welcomedOn: ['facebook'] });
    expect(decide(sampleInput({ match }))).toMatchObject({
      shown: 'nothing',
      reasons: [{ code: 'welcomed-before' }, { code: 'map-default' }],
    });
  });
  it('says yes in the very place that it offered before', () => {
    const v = decide(sampleInput({ approach: sampleApproach('connection_request', 'linkedin'), side: 'work', history: [ago(3)] }));
    expect(v).toMatchObject({ verdict: 'accept_ok', shown: 'card', reasons: [{ code: 'right-place' }, {}] });
  });
});

describe('asking again', () => {
  it('R52 goes from gentle to plain, firm, the last word, and then no words', () => {
    const rungs = [1, 2, 3, 4].map((rung) => decide(sampleInput({ history: [ago(4, { rung })] })).verdict);
    expect(rungs).toEqual(['decline_offer_alternative', 'firm_boundary', 'final_boundary', 'block_or_mute']);
  });
  it('stays gentle when the first answer may never have been seen', () => {
    const v = decide(sampleInput({ history: [ago(4, { read: false })] }));
    expect(v).toMatchObject({ rung: 1, reasons: [{ code: 'maybe-unseen' }, {}] });
  });
  it('forgets a no after a year, and a rung with every eight quiet weeks', () => {
    expect(decide(sampleInput({ history: [ago(370, { rung: 3 })] })).rung).toBe(1);
    expect(decide(sampleInput({ history: [ago(60, { rung: 2 })] })).rung).toBe(2);
  });
});

describe('messages', () => {
  const message = sampleApproach('message', 'facebook', 'hello');
  it('R24 shows the first message of a busy day as one line and holds the rest until then', () => {
    const chat = { approach: message, match: client, facts: sampleFacts('friendly_chat'), busy };
    expect(decide(sampleInput(chat))).toMatchObject({ verdict: 'reply_brief_later', shown: 'line', heldUntil: busy.until });
    expect(decide(sampleInput({ ...chat, firstToday: false }))).toMatchObject({ shown: 'popup', counts: false, heldUntil: busy.until });
  });
  it('makes the offer once per person and then only lists', () => {
    const chat = { approach: message, match: client, facts: sampleFacts('work_question') };
    expect(decide(sampleInput(chat))).toMatchObject({ verdict: 'redirect', shown: 'card' });
    expect(decide(sampleInput({ ...chat, history: [ago(9, { outcome: 'redirected' })] })).shown).toBe('popup');
  });
  it('never holds an emergency', () => {
    const facts = sampleFacts('emergency', { urgency: 'now' });
    expect(decide(sampleInput({ approach: message, facts, busy: { ...busy, screenShared: true } }))).toMatchObject({
      verdict: 'safety',
      shown: 'card',
    });
  });
  it('shows nothing while the screen is shared', () => {
    const facts = sampleFacts('work_question');
    expect(decide(sampleInput({ approach: message, facts, busy: { ...busy, screenShared: true } }))).toMatchObject({
      verdict: 'no_nudge',
      shown: 'popup',
    });
  });
  it('R32 answers pressing with one plain sentence, then with the last word', () => {
    const facts = sampleFacts('pushes_after_decline');
    const first = decide(sampleInput({ approach: message, facts, history: [ago(2)] }));
    expect(first).toMatchObject({ verdict: 'firm_boundary', tone: 'firm_kind', rung: 2 });
    expect(decide(sampleInput({ approach: message, facts, history: [ago(2, { rung: 3 })] }))).toMatchObject({
      verdict: 'final_boundary',
      rung: 4,
    });
  });
  it('meets a threat without a polite word', () => {
    const v = decide(sampleInput({ approach: message, facts: sampleFacts('hostile', { signals: ['threat'] }) }));
    expect(v).toMatchObject({ verdict: 'safety', tone: 'none', replyKinds: ['mute_or_block'] });
  });
});

describe('who it may not be', () => {
  it('warns about a second account and proposes no greeting (situation 19)', () => {
    const v = decide(sampleInput({ match: { ...client, level: 'possible', warn: 'second-account' } }));
    expect(v).toMatchObject({
      verdict: 'warn_impostor',
      replyKinds: ['impostor_warning', 'none'],
      reasons: [{ code: 'second-account' }, {}],
    });
  });
});

describe('invites', () => {
  it('R29 makes no card and no badge of them', () => {
    const v = decide(sampleInput({ approach: sampleApproach('page_invite', 'facebook', '') }));
    expect(v).toMatchObject({ shown: 'popup', counts: false, verdict: 'no_nudge' });
  });
  it('R27 offers a note once, at the third from a person in the book', () => {
    const invited = [1, 2].map((d) => ago(d, { what: 'page_invite', outcome: 'skipped', rung: 0 }));
    const v = decide(sampleInput({ approach: sampleApproach('page_invite'), history: invited }));
    expect(v).toMatchObject({ verdict: 'decline', shown: 'popup', reasons: [{ code: 'invited-before' }, {}] });
  });
});
