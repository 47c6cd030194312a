import { describe, expect, it } from 'vitest';
import { KINDS } from '../approach.ts';
import { RELATIONSHIPS } from '../contact.ts';
import { defaultSettings, defaultSite, type Settings } from '../settings.ts';
import { decide } from './decide.ts';
import { inForce } from './in-force.ts';
import { readManaged } from './managed.ts';
import { policyApplies, policyFile, readPolicy, type Policy } from './policy.ts';
import { NO_RULES } from './rules.ts';
import { sampleApproach, sampleContact, sampleFacts, sampleInput, sampleMatch } from './sample.ts';

const WHO = RELATIONSHIPS.filter((r) => r !== 'friend' && r !== 'family' && r !== 'keep-distance');
const POLICY: Policy = {
  schemaVersion: 1,
  id: 'p',
  title: 'Personal accounts',
  text: 'The same for everybody.',
  setBy: 'Pine Street Dental',
  issuedOn: '2026-11-22',
  covers: { relationships: WHO, platforms: [] },
  contactPoints: [{ id: 'desk', kind: 'practice', value: '+1 555 0100', reason: '' }],
  levelCap: 2,
  sitesOff: ['x'],
  locked: WHO.map((relationship) => ({ relationship, platform: '*personal', outcome: 'redirect', contactPointId: 'desk' })),
};

/** Somebody's own settings with the file taken in, as the options do it. */
const withFile = (own: Settings, text: string): Settings =>
  inForce({ ...own, policyFrom: 'file', rules: { ...own.rules, policy: readPolicy(text) } }, null);

/** A hundred different cases on a personal site: who, what and what it says. */
const cases = Array.from({ length: 100 }, (_, i) => ({
  who: WHO[i % WHO.length] ?? 'client',
  kind: KINDS[i % KINDS.length] ?? 'friend_request',
  intent: ['friendly_chat', 'work_question', 'sales_pitch', 'thanks', 'meeting_reminder', 'unsure'][i % 6] ?? 'unsure',
}));

function proposed(settings: Settings, { who, kind, intent }: (typeof cases)[number]) {
  const contact = sampleContact([who]);
  const v = decide(
    sampleInput({
      settings,
      rules: settings.rules,
      approach: sampleApproach(kind, 'facebook', 'words'),
      match: sampleMatch(contact),
      facts: sampleFacts(intent),
      policyApplies: policyApplies(settings.rules.policy, contact, { platform: 'facebook', side: 'personal' }),
    }),
  );
  return {
    verdict: v.verdict,
    outcome: v.outcome,
    kinds: v.replyKinds,
    point: v.contactPointId,
    shown: v.shown,
    deciding: v.reasons.map((r) => r.code),
  };
}

describe('R37 one policy file in a small team', () => {
  const file = policyFile(POLICY);
  const first = withFile({ ...defaultSettings(0), map: [] }, file);
  const second = withFile(
    {
      ...defaultSettings(1),
      map: WHO.map((relationship) => ({ relationship, platform: '*', outcome: 'welcome', contactPointId: null })),
      contactPoints: [{ id: 'own', kind: 'linkedin', value: 'https://www.linkedin.com/in/somebody', reason: '' }],
    },
    file,
  );
  it('comes back from the file as it was written, and says in it that nothing goes back', () => {
    expect(readPolicy(file)).toEqual(POLICY);
    expect(file).toContain('Nothing goes back to whoever made it.');
  });
  it('gives two people with different tables the same proposals in a hundred cases', () => {
    const of = (s: Settings) => cases.map((c) => ({ ...proposed(s, c), deciding: undefined }));
    expect(of(second)).toEqual(of(first));
    expect(new Set(of(first).map((p) => p.verdict)).size).toBeGreaterThan(3);
    expect(of(first).filter((p) => p.point === 'desk').length).toBeGreaterThan(80);
  });
  it('without the file they would not be the same', () => {
    const without = (s: Settings): Settings => ({ ...s, rules: NO_RULES });
    expect(cases.map((c) => proposed(without(second), c).verdict)).not.toEqual(cases.map((c) => proposed(without(first), c).verdict));
  });
  it('never stands in the way of a friend', () => {
    const friend = sampleContact(['patient', 'friend']);
    const v = decide(sampleInput({ settings: first, rules: first.rules, match: sampleMatch(friend) }));
    expect(v.verdict).toBe('no_nudge');
  });
  it('R36 is cited to whom it covers alone', () => {
    const place = { platform: 'facebook', side: 'personal' } as const;
    expect(policyApplies(POLICY, sampleContact(['patient']), place)).toBe(true);
    expect(policyApplies(POLICY, sampleContact(['friend']), place)).toBe(false);
    expect(policyApplies(POLICY, sampleContact(['patient']), { platform: 'linkedin', side: 'work' })).toBe(false);
    expect(policyApplies({ ...POLICY, title: '' }, sampleContact(['patient']), place)).toBe(false);
  });
  it.each([
    ['another file', '{"doorstep":"backup"}'],
    ['no JSON', 'hello'],
    ['far too much', `{"a":"${'x'.repeat(300_000)}"}`],
    ['a policy with a wrong outcome', file.replaceAll('"redirect"', '"shout"')],
  ])('is nothing when it is %s', (_what, text) => {
    expect(readPolicy(text)).toBeNull();
  });
  it('is read without signs that nobody can see', () => {
    expect(readPolicy(policyFile({ ...POLICY, title: 'Our\u202E rule\u0007' }))?.title).toBe('Our rule');
  });
});

describe('R36 what a policy caps', () => {
  const site = { ...defaultSite(3), messages: true };
  const own: Settings = { ...defaultSettings(0), sites: { facebook: { ...site, level: 4 }, x: site } };
  it('is how far a click goes and which sites are read, never more than the user allows', () => {
    const held = inForce(own, POLICY);
    expect(held.sites['facebook']).toMatchObject({ level: 2, requests: true, messages: true });
    expect(held.sites['x']).toMatchObject({ requests: false, messages: false });
    expect(inForce({ ...own, sites: { facebook: { ...site, level: 1 } } }, POLICY).sites['facebook']?.level).toBe(1);
  });
  it("an administrator's goes before one from a file", () => {
    const mine = { ...own, rules: { ...NO_RULES, policy: { ...POLICY, title: 'Mine' } } };
    expect(inForce(mine, POLICY).rules.policy?.title).toBe('Personal accounts');
    expect(inForce(mine, null).rules.policy?.title).toBe('Mine');
  });
});

describe('R36 what an administrator sets', () => {
  it('is nothing where nothing is set', () => {
    expect(readManaged(undefined)).toEqual({ policy: null, problems: [] });
  });
  it('holds in the parts that are right; the others are named', () => {
    const { policy, problems } = readManaged({
      title: 'Rule',
      levelCap: 9,
      colour: 'red',
      covers: { relationships: ['patient'] },
      locked: [
        { relationship: 'patient', platform: '*personal', outcome: 'redirect' },
        { relationship: 'patient', platform: 'facebook', outcome: 'shout' },
      ],
      contactPoints: [
        { kind: 'practice', value: '+1 555 0100' },
        { kind: 'pigeon', value: 'roof' },
      ],
    });
    expect(problems).toEqual([
      { part: 'levelCap', known: true, entry: null, field: null },
      { part: 'colour', known: false, entry: null, field: null },
      { part: 'locked', known: true, entry: 2, field: 'outcome' },
      { part: 'contactPoints', known: true, entry: 2, field: 'kind' },
    ]);
    expect(policy).toMatchObject({ title: 'Rule', levelCap: null, covers: { relationships: ['patient'] } });
    expect(policy?.locked).toHaveLength(1);
    expect(policy?.contactPoints).toEqual([{ id: 'managed-0', kind: 'practice', value: '+1 555 0100', reason: '' }]);
  });
  it('holds in its other parts where a list stands for a text, or a text for a list', () => {
    const { policy, problems } = readManaged({ setBy: 'Desk', title: [], locked: 'all', covers: { relationships: ['cat'] } });
    expect(policy).toMatchObject({ setBy: 'Desk', title: '', locked: [] });
    expect(problems.map((p) => [p.part, p.entry, p.field])).toEqual([
      ['title', null, null],
      ['locked', null, null],
      ['covers', null, 'relationships'],
    ]);
  });
  it.each([['a text'], [[1, 2]], [7]])('is left out as a whole when it is %j', (value) => {
    expect(readManaged(value)).toEqual({ policy: null, problems: [{ part: null, known: false, entry: null, field: null }] });
  });
});
