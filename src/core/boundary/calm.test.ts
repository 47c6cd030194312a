import { describe, expect, it } from 'vitest';
import { calmed } from './calm.ts';
import { decide } from './decide.ts';
import { sampleApproach, sampleFacts, sampleInput } from './sample.ts';

const card = decide(sampleInput());
const day = { shown: 0, most: 5, sameShown: false, muted: false };

describe('no nagging', () => {
  it('shows up to the limit of the day, the rest stands in the popup and still counts', () => {
    expect(calmed(card, { ...day, shown: 4 }).shown).toBe('card');
    expect(calmed(card, { ...day, shown: 5 })).toMatchObject({ shown: 'popup', counts: true });
  });
  it('shows one thread once a day, and nobody whom the user has silenced', () => {
    expect(calmed(card, { ...day, sameShown: true }).shown).toBe('popup');
    expect(calmed(card, { ...day, muted: true }).shown).toBe('popup');
  });
  it('never holds safety back', () => {
    const danger = decide(sampleInput({ approach: sampleApproach('message'), facts: sampleFacts('emergency', { urgency: 'now' }) }));
    expect(calmed(danger, { ...day, shown: 99, muted: true }).shown).toBe('card');
  });
});
