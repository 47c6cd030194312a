import { describe, expect, it } from 'vitest';
import { chooseReplies } from './choose.ts';
import { exportOwn, importOwn, moveOwn, ownRecipes, putOwn, removeOwn, type OwnReply } from './ownReplies.ts';
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
    expect(moveOwn(list, 'b', 0).map((r) => r.id)).toEqual(['b', 'a']);
    expect(moveOwn(list, 'nobody', 0)).toEqual(list);
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
});
