import { describe, expect, it } from 'vitest';
import { paceFor, paceState, planOf, withPlan, type Pace } from './pace.ts';

const DAY = 86_400_000;
const plan: Pace = { contactId: null, relationships: ['client'], most: 3, days: 7, waitMinutes: 0 };
const now = 100 * DAY;

describe('R45 the pace that the user set', () => {
  it('lets a reply go while the limit is not reached', () => {
    expect(paceState(plan, [now - DAY, now - 2 * DAY], null, now)).toEqual({ sent: 2, most: 3, days: 7, nextAt: null, why: null });
  });
  it('tells when the oldest of the running replies has grown old', () => {
    expect(paceState(plan, [now - DAY, now - 2 * DAY, now - 5 * DAY], null, now).nextAt).toBe(now + 2 * DAY);
  });
  it('waits for the second oldest when there are more replies than planned', () => {
    expect(paceState({ ...plan, most: 1 }, [now - DAY, now - 3 * DAY], null, now).nextAt).toBe(now + 6 * DAY);
  });
  it('keeps the smallest delay after a message', () => {
    expect(paceState({ ...plan, waitMinutes: 120 }, [], now - 60 * 60_000, now).nextAt).toBe(now + 60 * 60_000);
  });
  it('has no next time when the plan is not to answer at all', () => {
    expect(paceState({ ...plan, most: 0 }, [], null, now).nextAt).toBe(Number.POSITIVE_INFINITY);
  });
  it('takes a plan for the person before one for the relationship', () => {
    const own: Pace = { ...plan, contactId: 'c1', relationships: [], most: 1 };
    expect(paceFor([plan, own], 'c1', ['client'])).toBe(own);
    expect(paceFor([plan, own], 'c2', ['client'])).toBe(plan);
    expect(paceFor([plan, own], 'c2', ['vendor'])).toBeNull();
  });
  it('says whether the limit or the wait is what holds it', () => {
    expect(paceState({ ...plan, most: 1 }, [now - DAY], null, now).why).toBe('limit');
    expect(paceState({ ...plan, waitMinutes: 120 }, [], now, now).why).toBe('wait');
  });
  it('keeps one plan a person and a relationship', () => {
    const more = withPlan([plan], { contactId: 'c1' }, { most: 1, days: 7, waitMinutes: 0 });
    const again = withPlan(more, { contactId: 'c1' }, { most: 2, days: 1, waitMinutes: 60 });
    expect(again).toHaveLength(2);
    expect(planOf(again, { contactId: 'c1' })).toMatchObject({ most: 2, days: 1, waitMinutes: 60 });
    expect(withPlan(again, { relationship: 'client' }, null).map((p) => p.contactId)).toEqual(['c1']);
  });
});
