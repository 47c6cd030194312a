import { describe, expect, it } from 'vitest';
import type { ReplyKind } from '../boundary/types.ts';
import { RELATIONSHIPS } from '../contact.ts';
import { CONTACT_POINT_KINDS } from '../settings-parts.ts';
import { chooseReplies, mayOffer, type ChooseInput } from './choose.ts';
import { SITUATION } from './situations.ts';
import { NOTE_LANGUAGES } from './types.ts';

const DECLINES: readonly ReplyKind[] = ['decline_with_office_policy', 'decline_with_linkedin_alternative', 'decline_plain', 'firm_no'];
const VALUE = 'https://way.example/in';
const input: ChooseInput = {
  replyKinds: DECLINES,
  relationship: null,
  rung: 1,
  language: 'en',
  formality: null,
  contactPoint: null,
  userLanguage: 'en',
  policy: null,
  situation: null,
  slots: {},
  displayName: 'Ana Ruiz',
  usedWordingIds: [],
  noteLimit: null,
  personKey: 'ana',
};

/** Everything that can be chosen for one answer. */
function* choices(): Generator<ChooseInput> {
  for (const relationship of [null, ...RELATIONSHIPS.filter((r) => r !== 'keep-distance' && r !== 'friend' && r !== 'family')])
    for (const kind of CONTACT_POINT_KINDS.filter((k) => mayOffer(relationship, k)))
      for (const language of NOTE_LANGUAGES)
        for (const formality of ['formal', 'informal'] as const)
          for (const rung of [1, 2, 3])
            for (const asked of [{}, { situation: SITUATION.asksAgain, slots: { earlierDate: '4.5.' } }])
              for (const policy of [null, { title: 'House rules' }])
                yield {
                  ...input,
                  ...asked,
                  relationship,
                  language,
                  formality,
                  rung,
                  policy,
                  contactPoint: { id: 'p', kind, value: VALUE, reason: '' },
                };
}

describe('R13 R38 every no leaves one way open', () => {
  it('whoever it is, wherever they are sent, however firmly, in every language', () => {
    const closed = new Set<string>();
    let seen = 0;
    for (const choice of choices()) {
      for (const offer of chooseReplies(choice)) {
        seen += 1;
        if (!offer.text.includes(VALUE)) closed.add(`${offer.replyKind} ${offer.wordingId} ${choice.contactPoint?.kind}: ${offer.text}`);
        if (offer.contactPointKind !== choice.contactPoint?.kind) closed.add(`${offer.wordingId} doesn't know that it offers a way`);
      }
    }
    expect([...closed].slice(0, 20)).toEqual([]);
    expect(seen).toBeGreaterThan(20_000);
  }, 60_000);

  it('but to somebody one keeps at a distance none but work mail, and that only where there is one', () => {
    for (const kind of CONTACT_POINT_KINDS)
      for (const language of NOTE_LANGUAGES)
        for (const offer of chooseReplies({
          ...input,
          relationship: 'keep-distance',
          language,
          contactPoint: { id: 'p', kind, value: VALUE, reason: '' },
        }))
          expect(offer.text.includes(VALUE) && kind !== 'email', offer.text).toBe(false);
  });

  it('a second no of one card is the shorter one', () => {
    const both = chooseReplies({
      ...input,
      relationship: 'client',
      replyKinds: ['decline_with_linkedin_alternative', 'decline_plain'],
      contactPoint: { id: 'p', kind: 'linkedin', value: VALUE, reason: '' },
    });
    expect(both).toHaveLength(2);
    expect(both[1]?.text.length).toBeLessThan(both[0]?.text.length ?? 0);
  });
});
