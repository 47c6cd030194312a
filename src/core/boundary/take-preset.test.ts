import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { lookUp } from './map.ts';
import { sampleContact } from './sample.ts';
import { takePreset } from './take-preset.ts';

const start = defaultSettings(0);
const facebook = { platform: 'facebook', side: 'personal' } as const;
const coworkers = (s: typeof start) => lookUp(sampleContact(['coworker']), facebook, s.map).outcome;

describe('R19 a preset', () => {
  it('is taken into the table, and another of its kind takes its place', () => {
    const apart = takePreset(start, 'style', 'separator');
    expect(coworkers(apart)).toBe('redirect');
    expect(coworkers(takePreset(apart, 'style', 'mixer'))).toBe('ask');
    expect(takePreset(apart, 'style', 'hybrid').map).toEqual([]);
    expect(takePreset(apart, 'style', null)).toEqual(start);
  });
  it('holds on personal sites, on those that are added later too, and leaves work sites alone', () => {
    const apart = takePreset(start, 'style', 'separator');
    expect(lookUp(sampleContact(['client']), { platform: 'new-site', side: 'personal' }, apart.map).outcome).toBe('redirect');
    expect(lookUp(sampleContact(['client']), { platform: 'linkedin', side: 'work' }, apart.map).outcome).toBe('welcome');
  });
  it('never takes back a cell that the user has set', () => {
    const own = { relationship: 'coworker', platform: '*personal', outcome: 'welcome', contactPointId: null } as const;
    const mine = takePreset({ ...start, map: [own] }, 'style', 'separator');
    expect(coworkers(mine)).toBe('welcome');
    expect(takePreset(mine, 'style', null).map).toEqual([own]);
  });
  it('R15 of a caring profession says that its people are not to be imported', () => {
    expect(takePreset(start, 'profession', 'therapy').looksAfter).toBe(true);
    expect(takePreset(start, 'profession', 'shop').looksAfter).toBeNull();
  });
});
