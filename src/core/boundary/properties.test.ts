import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../approach.ts';
import { RELATIONSHIPS, type Relationship } from '../contact.ts';
import { INTENTS, SIGNALS, URGENCIES } from '../messages/types.ts';
import { OUTCOMES } from '../settings-parts.ts';
import type { MapCell } from '../settings.ts';
import { decide } from './decide.ts';
import { strictness } from './map.ts';
import { REASONS } from './reasons.ts';
import type { Policy } from './policy.ts';
import { sampleApproach, sampleContact, sampleFacts, sampleInput, sampleMatch, sampleNow } from './sample.ts';
import type { DecideInput } from './types.ts';

const relationship = fc.constantFrom(...RELATIONSHIPS);
const outcome = fc.constantFrom(...OUTCOMES);
const cell: fc.Arbitrary<MapCell> = fc.record({
  relationship,
  platform: fc.constantFrom('facebook', '*'),
  outcome,
  contactPointId: fc.constant(null),
});
const fine = fc.record({
  id: fc.constant('r'),
  when: fc.record({ relationships: fc.option(fc.array(relationship), { nil: undefined }) }),
  outcome,
  contactPointId: fc.constant(null),
});
const policyOf = (locked: MapCell[]): Policy => ({
  schemaVersion: 1,
  id: 'p',
  title: 'House rule',
  text: '',
  setBy: '',
  issuedOn: null,
  covers: { relationships: [...RELATIONSHIPS], platforms: [] },
  contactPoints: [],
  levelCap: null,
  sitesOff: [],
  locked,
});
const facts = fc.option(
  fc.record({
    intent: fc.constantFrom(...INTENTS),
    urgency: fc.constantFrom(...URGENCIES),
    signals: fc.array(fc.constantFrom(...SIGNALS), { maxLength: 2 }),
  }),
  { nil: null },
);
const busy = fc.option(fc.record({ screenShared: fc.boolean(), why: fc.constantFrom('switch' as const, 'hours' as const) }), { nil: null });

const anyInput: fc.Arbitrary<DecideInput> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    who: fc.array(relationship, { maxLength: 3 }),
    byUser: fc.boolean(),
    level: fc.constantFrom('certain' as const, 'likely' as const, 'possible' as const, 'none' as const),
    side: fc.constantFrom('personal' as const, 'work' as const, 'mixed' as const),
    map: fc.array(cell, { maxLength: 4 }),
    fine: fc.array(fine, { maxLength: 2 }),
    locked: fc.array(cell, { maxLength: 2 }),
    facts,
    busy,
    rungs: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
    read: fc.boolean(),
    firstToday: fc.boolean(),
  })
  .map((x) => {
    const plain = sampleInput();
    return {
      ...plain,
      approach: sampleApproach(x.kind, 'facebook', 'words'),
      match: x.level === 'none' ? sampleMatch(null) : sampleMatch(sampleContact(x.who, x.byUser), x.level),
      settings: { ...plain.settings, map: x.map },
      side: x.side,
      firstToday: x.firstToday,
      facts: x.facts ? sampleFacts(x.facts.intent, { urgency: x.facts.urgency, signals: x.facts.signals }) : null,
      busy: x.busy ? { until: sampleNow().add({ hours: 1 }).epochMilliseconds, task: '', ...x.busy } : null,
      history: x.rungs.map((rung, i) => ({
        at: sampleNow().subtract({ days: i + 1 }).epochMilliseconds,
        platform: 'facebook',
        what: 'friend_request',
        outcome: 'declined',
        rung,
        read: x.read,
      })),
      rules: { exceptions: [], fine: x.fine, policy: policyOf(x.locked) },
    };
  });

const freeze = <T>(value: T): T => {
  if (value && typeof value === 'object' && !(value instanceof Temporal.ZonedDateTime)) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
};

describe('whatever comes in', () => {
  it('the decision depends on its input alone and changes nothing of it', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        freeze(input);
        expect(decide(input)).toEqual(decide({ ...input }));
      }),
    );
  });
  it('every verdict has a reply to offer first, and reasons that the words know', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const v = decide(input);
        expect(v.replyKinds.length).toBeGreaterThan(0);
        for (const r of v.reasons) expect(Object.keys(r.values).toSorted()).toEqual([...REASONS[r.code]].toSorted());
        if (v.shown !== 'nothing') expect(v.reasons.length).toBeGreaterThan(0);
      }),
    );
  });
  it('R04 a certain friend or relative, set by the user, is never refused by any rule or policy', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom<Relationship>('friend', 'family'), (input, friend) => {
        const contact = sampleContact([friend, 'client'], true);
        const v = decide({
          ...input,
          match: sampleMatch(contact),
          history: [],
          facts: null,
          approach: sampleApproach('friend_request', 'facebook'),
        });
        expect(v.outcome).toBe('welcome');
        expect(v.verdict).toBe('no_nudge');
      }),
    );
  });
  it("a locked cell is never made looser by the user's own cells and rules", () => {
    fc.assert(
      fc.property(anyInput, relationship, outcome, (input, r, locked) => {
        fc.pre(r !== 'friend' && r !== 'family');
        const policy = policyOf([{ relationship: r, platform: '*', outcome: locked, contactPointId: null }]);
        const v = decide({
          ...input,
          match: sampleMatch(sampleContact([r])),
          facts: null,
          busy: null,
          rules: { exceptions: [], fine: input.rules?.fine ?? [], policy },
        });
        expect(strictness(v.outcome)).toBeGreaterThanOrEqual(strictness(locked));
      }),
    );
  });
  it('nobody is greeted, and nothing said that the book knows, before the match is certain', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        fc.pre(input.match.level === 'likely' || input.match.level === 'possible');
        const v = decide(input);
        const careful = ['leave_pending', 'no_nudge', 'warn_impostor', 'safety'];
        expect(careful).toContain(v.verdict);
      }),
    );
  });
  it('danger goes before busy hours, screens and rules', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const v = decide({ ...input, match: { ...input.match, warn: null }, facts: sampleFacts('emergency', { urgency: 'now' }) });
        expect(v).toMatchObject({ verdict: 'safety', shown: 'card', heldUntil: null });
      }),
    );
  });
  it('strangers, invites and people kept at a distance never count on the badge', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const v = decide({ ...input, facts: null });
        const stranger = input.match.contact === null;
        if (stranger || input.approach.kind.endsWith('_invite') || v.shown === 'mark') expect(v.counts).toBe(false);
      }),
    );
  });
});
