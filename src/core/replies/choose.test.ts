import { describe, expect, it } from 'vitest';
import { chooseReplies, otherWording, type ChooseInput } from './choose.ts';

const linkedin = { id: 'p', kind: 'linkedin', value: 'https://www.linkedin.com/in/mia', reason: '' } as const;
const ana: ChooseInput = {
  replyKinds: ['decline_with_linkedin_alternative'],
  relationship: 'client',
  rung: 1,
  language: 'en',
  formality: null,
  contactPoint: linkedin,
  userLanguage: 'en',
  policy: null,
  situation: null,
  slots: {},
  displayName: 'Ana Ruiz',
  usedWordingIds: [],
  noteLimit: null,
  personKey: 'ana',
};
const first = (change: Partial<ChooseInput>) => chooseReplies({ ...ana, ...change })[0];

describe('choosing what to say', () => {
  it('R34 declines and offers LinkedIn, by name', () => {
    const offer = first({});
    expect(offer?.text).toContain('Ana');
    expect(offer?.text).toContain('on LinkedIn: https://www.linkedin.com/in/mia');
    expect(offer).toMatchObject({ rung: 1, contactPointKind: 'linkedin', situation: 1 });
  });

  it('R35 gives the user’s own reason why LinkedIn serves them', () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (k) => first({ personKey: k, contactPoint: { ...linkedin, reason: 'My fair dates are there.' } })?.text,
    );
    expect(texts.some((t) => t?.includes('My fair dates are there.'))).toBe(true);
  });

  it('R36 speaks of a policy only where there is one', () => {
    const kinds = ['decline_with_office_policy'] as const;
    expect(first({ replyKinds: kinds })?.text).not.toMatch(/policy/iu);
    expect(first({ replyKinds: kinds, policy: { title: 'Office rules 3' } })?.text).toMatch(/policy/iu);
    expect(first({ policy: { title: 'Office rules 3' } })?.text).not.toMatch(/policy/iu);
  });

  it('R38 R48 offers nothing to somebody who is kept at a distance, but work mail', () => {
    const far = {
      relationship: 'keep-distance',
      replyKinds: ['decline_plain', 'decline_with_linkedin_alternative'],
    } as const;
    for (const o of chooseReplies({ ...ana, ...far })) expect(o.text).not.toMatch(/linkedin/iu);
    expect(first({ ...far, contactPoint: { ...linkedin, kind: 'email', value: 'shop@mia.test' } })?.text).toContain('shop@mia.test');
    expect(
      chooseReplies({
        ...ana,
        relationship: 'keep-distance',
        replyKinds: ['short_warm_deferral', 'thank_you_reply'],
      }),
    ).toEqual([]);
  });

  it('never points a patient to a network that shows who knows whom', () => {
    expect(first({ relationship: 'patient' })?.text).not.toMatch(/linkedin/iu);
  });

  it('R52 gets plainer, cites the earlier date, and gets shorter', () => {
    const soft = first({})?.text ?? '';
    const plain = first({ rung: 2, slots: { earlierDate: '4 May' } });
    const firm = first({ rung: 3 });
    const last = first({ rung: 4 });
    expect(plain?.text).toContain('4 May');
    expect([plain?.rung, firm?.rung, last?.rung]).toEqual([2, 3, 4]);
    expect(soft.length).toBeGreaterThan(plain?.text.length ?? 0);
    expect(chooseReplies({ ...ana, rung: 5 })).toEqual([]);
  });

  it('R43 tells a busy customer the task, until when, and when they hear', () => {
    const text = first({
      replyKinds: ['short_warm_deferral'],
      slots: { task: 'packing orders', until: 'five', when: 'tonight' },
    })?.text;
    expect(text).toMatch(/packing orders/u);
    expect(text).toMatch(/until five/u);
    expect(text).toMatch(/tonight/u);
    expect(first({ replyKinds: ['short_warm_deferral'], slots: { task: 'packing orders' } })?.text).not.toMatch(
      /hear from|I’ll (?:write|answer|get back)/u,
    );
  });

  it('never repeats a text to one person, thirty busy notes long', () => {
    const used: string[] = [];
    const texts = new Set<string>();
    for (let i = 0; i < 30; i += 1) {
      const offer = first({
        replyKinds: ['short_warm_deferral'],
        slots: { when: 'tonight' },
        usedWordingIds: used,
      });
      if (!offer) throw new Error(`no words left at ${i}`);
      used.push(offer.wordingId);
      texts.add(offer.text);
    }
    expect(texts.size).toBe(30);
  });

  it('gives the same answer to the same question, and not everybody the same one', () => {
    expect(first({})).toEqual(first({}));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((k) => first({ personKey: k })?.wordingId)).size).toBeGreaterThan(1);
  });

  it('keeps within the site’s limit by saying less, or says nothing', () => {
    const text = first({ noteLimit: 160 })?.text ?? '';
    expect(text.length).toBeGreaterThan(20);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(first({ noteLimit: 10 })).toBeUndefined();
  });

  it('has other words, and starts again when all were shown', () => {
    const shown: string[] = [first({})?.wordingId ?? ''];
    const seen = new Set(shown);
    for (let i = 0; i < 3; i += 1) {
      const other = otherWording(ana, 'decline_with_linkedin_alternative', shown);
      if (!other) throw new Error('no other words');
      expect(seen.has(other.wordingId)).toBe(false);
      seen.add(other.wordingId);
      shown.push(other.wordingId);
    }
    expect(otherWording(ana, 'ask_identity', ['en/who-are-you/a', 'en/who-are-you/b'])).not.toBeNull();
  });

  it('greets without a name when it isn’t sure who it is', () => {
    expect(first({ displayName: null, slots: { name: 'Ana' } })?.text).not.toContain('Ana');
  });

  it('R42 asks what somebody had in mind', () => {
    expect(first({ replyKinds: ['ask_identity'], relationship: 'acquaintance' })?.text).toMatch(/have in mind|brings you/u);
  });

  it('R46 answers a long letter in a few warm lines, one wording after the other', () => {
    const used: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const offer = first({ replyKinds: ['short_heartfelt_reply'], situation: 7, usedWordingIds: used });
      expect(offer?.text.split(/\s+/u).length).toBeLessThanOrEqual(55);
      used.push(offer?.wordingId ?? '');
    }
    expect(new Set(used).size).toBe(3);
  });

  it('R55 says no to the pitch and yes to the meeting, with its date and what it is for', () => {
    const slots = { date: 'Thursday, 10:00', purpose: 'what each of us does' };
    const text = first({ replyKinds: ['pitch_decline'], situation: 9, slots })?.text ?? '';
    expect(text).toMatch(/not buying|not something|pass on/u);
    expect(text).toContain('Thursday, 10:00');
    expect(text).toContain('what each of us does');
  });

  it('R57 takes a cancelled meeting well', () => {
    const text = first({ replyKinds: ['thank_you_reply'], situation: 32 })?.text ?? '';
    expect(text).toMatch(/Thanks for telling me|Thank you for letting me know/u);
    expect(text).not.toMatch(/made my day/u);
  });

  it('R69 names the friends whose posts are there too as the reason, in one of the wordings', () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((personKey) => first({ personKey })?.text ?? '');
    expect(texts.some((t) => t.includes('my friends’ posts'))).toBe(true);
  });
});
