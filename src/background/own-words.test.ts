import { NOW, MS, ana, mine, settings, cardOfAna } from '../../test/scenes/own-words.ts';
import { describe, expect, it } from 'vitest';
import { seenNudge } from '../core/queue.ts';
import { type Settings } from '../core/settings.ts';
import { putContact } from '../store/book.ts';
import { seen } from '../store/nudges.ts';
import { readSettings } from '../browser/settings.ts';
import { checkNote, dismissMark } from './check-note.ts';
import { judge } from './judge.ts';
import { ownPreview } from './own-preview.ts';
import { findPeople } from './people.ts';
import { choose } from './present/choice.ts';
import { nudgeView } from './present/nudge.ts';
import { notePageLanguage } from './page-language.ts';
import { textFacts } from './text-facts.ts';

describe('words of the user’s own', () => {
  it('R34 R38 stand first on the card, with the way in they name on the button', async () => {
    const { view } = await cardOfAna();
    expect(view.replies[0]?.note).toBe(
      'Dear Ana, this page is for my cats. You find me on LinkedIn: https://www.linkedin.com/in/robin-hale.',
    );
    expect(view.replies[0]?.button.label).toBe('Decline and offer LinkedIn');
    const others = await cardOfAna({ ownReplies: [{ ...mine, text: 'Not here, please.' }] });
    expect(others.view.replies[0]).toMatchObject({ note: 'Not here, please.', button: { label: 'Decline with a note' } });
  });

  it('read as they will, for somebody of the book', async () => {
    expect(await ownPreview(mine, 'ana')).toMatchObject({ name: 'Ana', missing: [], text: expect.stringContaining('Dear Ana, this') });
    const busy = { ...mine, language: 'es', situation: 6, text: 'Trabajo hasta {until}.' } as const;
    expect((await ownPreview(busy, null)).text).toBe('Trabajo hasta las 17:00.');
    const policy = await ownPreview({ ...mine, text: 'Call me {workMail}, {me}.' }, null);
    expect(policy.missing).toEqual(['workMail', 'me']);
  });

  it('are found people for by a part of the name, never those one keeps at a distance', async () => {
    await putContact({ ...ana, id: 'g', names: ['Gareth Ruiz'], relationships: ['keep-distance'], identities: [] });
    expect(await findPeople('rui')).toEqual([{ id: 'ana', name: 'Ana Ruiz', detail: 'client' }]);
    expect(await findPeople('  ')).toEqual([]);
  });
});

describe('the language of a note', () => {
  const said = async (over: Partial<Settings> = {}) => (await cardOfAna({ ownReplies: [], ...over })).view.replies[0];
  it('is the user’s for a bare request, then the page’s, then whatever the book says', async () => {
    expect((await said())?.noteLang).toBe('en');
    await notePageLanguage('facebook', 1);
    expect((await said())?.noteLang).toBe('es');
    await putContact({ ...ana, language: 'de', formality: 'informal' });
    const du = await said();
    expect(du?.noteLang).toBe('de');
    await putContact({ ...ana, language: 'de', formality: 'formal' });
    expect((await said())?.note).not.toBe(du?.note);
  });

  it('is the message’s own where the browser is sure of it, and switched on the card', async () => {
    expect((await textFacts('Der Garten ist so schön geworden, danke dir sehr!')).language).toBe('de');
    expect((await textFacts('Garten')).language).not.toBe('es');
    const { key } = await cardOfAna();
    await choose(key, { language: 'fr' });
    expect((await said())?.noteLang).toBe('fr');
  });
});

describe('the wording check on a card', () => {
  it('gives one mark with its mend, is silent after two dismissals, and then still blocks what can’t be sent', async () => {
    const { key, view } = await cardOfAna();
    const id = view.replies[0]?.id ?? '';
    const text = 'Sorry, but that is rude of you.';
    expect(await checkNote(key, id, 'Thank you, I keep this page for family.')).toBeNull();
    expect(await checkNote(key, id, text)).toMatchObject({ words: 'rude', blocks: false });
    await dismissMark();
    expect(await checkNote(key, id, 'Sorry, but no.')).toMatchObject({ instead: '', mended: 'No.' });
    await dismissMark();
    expect(await checkNote(key, id, text)).toBeNull();
    expect(await checkNote(key, id, 'See {link}.')).toMatchObject({ words: '{link}', blocks: true });
    expect((await readSettings()).marksDismissed).toBe(2);
  });
});

describe('a second account with a known name', () => {
  it('R54 is never written to: the question is copied for the one whom the user knows', async () => {
    const sender = { name: 'Ana Ruiz', profile: 'https://www.facebook.com/ana.ruiz.two', id: '99' };
    const approach = { platform: 'facebook', kind: 'friend_request', sender, text: '', thread: null, at: null } as const;
    const nudge = await seen(['facebook/friend_request/id:99'], (was) => ({
      ...seenNudge(was, approach, { facts: null, old: false, appeared: true, page: 'https://www.facebook.com/', now: MS }),
      unsure: true,
    }));
    const judged = await judge(nudge, settings, NOW);
    const view = judged && (await nudgeView(judged, { settings, level: 3, now: NOW, onPage: true }));
    const asking = view?.replies.filter((r) => r.id === 'impostor_warning') ?? [];
    expect(asking).toHaveLength(1);
    expect(asking[0]?.button).toMatchObject({ verb: 'copy-note', copies: asking[0]?.note });
    expect(asking[0]?.button.opens).toBeUndefined();
    expect(view?.replies.some((r) => r.button.verb === 'answer')).toBe(false);
  });
});
