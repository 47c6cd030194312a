import { describe, expect, it } from 'vitest';
import { RELATIONSHIPS } from '../contact.ts';
import type { MapCell } from '../settings.ts';
import { defaultOutcome, lookUp } from './map.ts';
import { sampleContact } from './sample.ts';

const facebook = { platform: 'facebook', side: 'personal' } as const;
const linkedin = { platform: 'linkedin', side: 'work' } as const;
const cell = (relationship: MapCell['relationship'], platform: string, outcome: MapCell['outcome']): MapCell => ({
  relationship,
  platform,
  outcome,
  contactPointId: null,
});

describe('who is welcome where', () => {
  it('R01 R34 sends clients and vendors elsewhere from a personal site and welcomes them at work', () => {
    for (const r of ['client', 'vendor'] as const) {
      expect(lookUp(sampleContact([r]), facebook, []).outcome).toBe('redirect');
      expect(lookUp(sampleContact([r]), linkedin, []).outcome).toBe('welcome');
    }
  });
  it('asks about co-workers, who are a question of taste (R19)', () => {
    expect(lookUp(sampleContact(['coworker']), facebook, []).outcome).toBe('ask');
  });
  it('R06 keeps quiet about people whom the user keeps at a distance, on every side', () => {
    for (const side of ['personal', 'mixed', 'work'] as const) expect(defaultOutcome('keep-distance', side)).toBe('quiet');
  });
  it('never simply welcomes people in care, not even at work (R15)', () => {
    for (const r of ['patient', 'student', 'parent'] as const) expect(defaultOutcome(r, 'work')).not.toBe('welcome');
  });
  it('has an answer for every relationship', () => {
    for (const r of RELATIONSHIPS) expect(defaultOutcome(r, 'mixed')).toBeTruthy();
  });
  it('takes the exact site before every site', () => {
    const map = [cell('client', '*', 'ask'), cell('client', 'facebook', 'quiet')];
    expect(lookUp(sampleContact(['client']), facebook, map)).toMatchObject({ outcome: 'quiet', reasons: [{ code: 'map-site' }] });
    expect(lookUp(sampleContact(['client']), linkedin, map)).toMatchObject({ outcome: 'ask', reasons: [{ code: 'map-any' }] });
  });
  it('R10 lets the strictest of several relationships win and says which', () => {
    const ruling = lookUp(sampleContact(['coworker', 'client']), facebook, []);
    expect(ruling).toMatchObject({ outcome: 'redirect', relationship: 'client' });
    expect(ruling.reasons.at(-1)).toEqual({ code: 'strictest-of', values: { relationship: 'client', others: 'coworker' } });
  });
  it('R04 lets friend or family win over every cell when the user set it', () => {
    const map = [cell('friend', '*', 'quiet'), cell('client', '*', 'quiet')];
    expect(lookUp(sampleContact(['client', 'friend']), facebook, map)).toMatchObject({
      outcome: 'welcome',
      reasons: [{ code: 'friend-by-user' }],
    });
  });
  it('counts a friendship that only a file claims like any other relationship', () => {
    expect(lookUp(sampleContact(['friend', 'client'], false), facebook, []).outcome).toBe('redirect');
  });
  it('asks about somebody without any relationship', () => {
    expect(lookUp(sampleContact([]), facebook, [])).toMatchObject({ outcome: 'ask', reasons: [{ code: 'no-relationship' }] });
  });
});
