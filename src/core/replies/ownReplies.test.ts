import { describe, expect, it } from 'vitest';
import { REPLY_KINDS } from '../boundary/types.ts';
import { chooseReplies, type ChooseInput } from './choose.ts';
import { KIND_PLANS } from './kinds.ts';
import { recipesIn } from './library/all.ts';
import { lintOwn, placesFor } from './own-places.ts';
import { MOST_OWN } from './own-reply.ts';
import { OWN_SITUATIONS, rungsOf, SITUATION } from './situations.ts';
import type { OwnReply } from './own-reply.ts';
import { exportOwn, importOwn, ownRecipes, putOwn, removeOwn } from './ownReplies.ts';
import { renderNote } from './render.ts';

const own = (id: string, text: string, change: Partial<OwnReply> = {}): OwnReply => ({
  id,
  title: id,
  text,
  situation: 1,
  relationships: [],
  rung: 1,
  language: 'en',
  formality: null,
  changedAt: 5,
  ...change,
});
const say = (text: string, slots = {}) => {
  const wording = ownRecipes([own('x', text)], 'en')[0]?.wordings[0];
  if (!wording) throw new Error('no wording');
  return renderNote(wording, slots, { language: 'en' });
};

describe('the user’s own replies', () => {
  it('are added, changed in place, moved and removed', () => {
    const list = putOwn(putOwn([], own('a', 'One.')), own('b', 'Two.'));
    expect(putOwn(list, own('a', 'One, changed.')).map((r) => r.text)).toEqual(['One, changed.', 'Two.']);
    expect(removeOwn(list, 'a').map((r) => r.id)).toEqual(['b']);
  });

  it('go out as a file and come back, each text once', () => {
    const list = [own('a', 'One.'), own('b', 'Two.')];
    const file = exportOwn(list);
    expect(importOwn([], file, () => 'n')).toMatchObject({ list, added: 2, known: 0, unreadable: 0 });
    expect(importOwn([own('a', 'Mine.'), own('c', 'Two.')], file, () => 'n')).toMatchObject({
      added: 1,
      known: 1,
    });
    expect(importOwn([own('a', 'Mine.')], file, () => 'n')?.list.map((r) => r.id)).toEqual(['a', 'n', 'b']);
  });

  it('changes nothing when a file is none, and counts entries that are no reply', () => {
    for (const file of ['', '{}', 'Name,Mail\nAna,a@b.test', '[1,2]']) expect(importOwn([own('a', 'One.')], file, () => 'n')).toBeNull();
    const odd = JSON.stringify({
      kind: 'doorstep-replies',
      version: 1,
      replies: [1, { id: 'x' }, own('z', 'Fine.')],
    });
    expect(importOwn([], odd, () => 'n')).toMatchObject({ added: 1, unreadable: 2 });
  });

  it('let the name fall away, keep brackets, and say what is left over', () => {
    expect(say('Hi {name}, my [private] page stays small.', { name: 'Ana' }).text).toBe('Hi Ana, my [private] page stays small.');
    expect(say('Hi {name}, my page stays small.').text).toBe('Hi, my page stays small.');
    expect(say('See {link} and {nonsense}.', { link: 'https://x.test' }).leftover).toEqual(['nonsense']);
    expect(say('A lone { is kept.').text).toBe('A lone { is kept.');
  });

  it('stand before the library’s own, once', () => {
    const input = {
      replyKinds: ['decline_with_linkedin_alternative'],
      relationship: 'client',
      rung: 1,
      language: 'en',
      formality: null,
      contactPoint: null,
      userLanguage: 'en',
      policy: null,
      situation: null,
      slots: {},
      displayName: 'Ana Ruiz',
      usedWordingIds: [] as string[],
      noteLimit: null,
      personKey: 'ana',
      ownReplies: [own('mine', 'Dear {name}, this page is for my cats.')],
    } as const;
    const [mine] = chooseReplies(input);
    expect(mine?.text).toBe('Dear Ana, this page is for my cats.');
    expect(chooseReplies({ ...input, usedWordingIds: [mine?.wordingId ?? ''] })[0]?.wordingId).toMatch(/^en\//u);
  });

  const input: ChooseInput = {
    replyKinds: [],
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
  /** Situations that nobody asks in: the user writes first. */
  const FIRST: readonly string[] = ['inviteSomeone', 'followUp'];
  const ASKS = { clientAsks: 'client', vendorAsks: 'vendor', coworkerAsks: 'coworker', rankAsks: 'boss', careAsks: 'patient' } as const;

  it('are offered first in every situation and firmness that one can choose for them', () => {
    const missed: string[] = [];
    for (const name of OWN_SITUATIONS.filter((n) => !FIRST.includes(n))) {
      for (const rung of rungsOf(SITUATION[name])) {
        const mine = own('mine', 'My own words.', { situation: SITUATION[name], rung });
        const offered = REPLY_KINDS.filter((kind) => KIND_PLANS[kind]).flatMap((kind) =>
          chooseReplies({
            ...input,
            replyKinds: [kind],
            rung,
            relationship: (ASKS as Record<string, ChooseInput['relationship']>)[name] ?? null,
            situation: SITUATION[name],
            ownReplies: [mine],
          }),
        );
        if (!offered.some((o) => o.text === 'My own words.')) missed.push(`${name} ${rung}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('can have every firmness that the library has', () => {
    const wrong = recipesIn('en').filter((r) => !rungsOf(r.situation).includes(r.rung));
    expect(wrong.map((r) => r.id)).toEqual([]);
  });

  it('are for those whom they name, in their language and form of address', () => {
    const mine = own('mine', 'Nur für dich.', { language: 'de', formality: 'informal', relationships: ['client'] });
    const say = (change: Partial<ChooseInput>) =>
      chooseReplies({ ...input, replyKinds: ['decline_plain'], relationship: 'client', language: 'de', ownReplies: [mine], ...change })[0]
        ?.text;
    expect(say({ formality: 'informal' })).toBe('Nur für dich.');
    expect(say({ formality: 'formal' })).not.toBe('Nur für dich.');
    expect(say({ formality: 'informal', relationship: 'vendor' })).not.toBe('Nur für dich.');
    expect(say({ formality: 'informal', language: 'en' })).not.toBe('Nur für dich.');
  });

  it('offer a way in on their button only if they name one', () => {
    const point = { id: 'l', kind: 'linkedin', value: 'https://linkedin.com/in/mia', reason: '' } as const;
    const offered = (text: string) =>
      chooseReplies({
        ...input,
        replyKinds: ['decline_with_linkedin_alternative'],
        relationship: 'client',
        contactPoint: point,
        ownReplies: [own('mine', text)],
      })[0];
    expect(offered('Find me {contactPoint}: {link}')).toMatchObject({
      text: 'Find me on LinkedIn: https://linkedin.com/in/mia.',
      contactPointKind: 'linkedin',
    });
    expect(offered('Not here, please.')).toMatchObject({ text: 'Not here, please.', contactPointKind: null });
  });

  it('are checked like any text, with their places filled; only a place that nobody can fill blocks', () => {
    const check = (text: string, situation: number = SITUATION.clientAsks) =>
      lintOwn(text, situation, { language: 'en', rung: 1, policyApplies: false }).map((m) => [m.code, text.slice(m.at, m.at + m.length)]);
    expect(check('Hello {name}, you find me {contactPoint}: {link}')).toEqual([]);
    expect(check('Hello {name}, sorry, not here.')).toEqual([['apology', 'sorry']]);
    expect(check('I’m busy {task} until {until}.', SITUATION.chatWhileBusy)).toEqual([]);
    expect(check('I’m busy {task} until {until}.')).toContainEqual(['leftover', '{task}']);
    expect(placesFor(SITUATION.asksAgain)).toContain('earlierDate');
  });

  it('from a file are bounded: no more than there is room for, none that is never offered, and markup stays text', () => {
    const many = Array.from({ length: MOST_OWN + 50 }, (_, i) => own(`r${i}`, `Text ${i}.`));
    expect(importOwn([], exportOwn(many), () => 'n')).toMatchObject({ added: MOST_OWN, tooMany: 50 });
    const odd = [
      own('a', `<img src=x>\u202Eabc ${'x'.repeat(9000)}`, { title: 't'.repeat(900) }),
      own('b', 'Never.', { situation: 99 }),
      own('c', 'Too firm.', { rung: 4 }),
    ];
    const read = importOwn([], exportOwn(odd), () => 'n');
    expect(read).toMatchObject({ added: 2, unreadable: 1 });
    expect(read?.list[0]?.text).toMatch(/^<img src=x>abc x+…$/u);
    expect(read?.list[0]?.title.length).toBeLessThanOrEqual(80);
    expect(read?.list[1]?.rung).toBe(1);
  });
});
