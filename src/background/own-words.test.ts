import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
import { seenNudge } from '../core/queue.ts';
import type { OwnReply } from '../core/replies/own-reply.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import type { NudgeView } from '../core/view.ts';
import type { FirstAsk } from '../browser/words-protocol.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { remember, rememberedOf } from '../store/memory.ts';
import { seen } from '../store/nudges.ts';
import { browser } from '../browser/api.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import { checkNote, dismissMark } from './check-note.ts';
import { judge } from './judge.ts';
import { ownPreview } from './own-preview.ts';
import { findPeople } from './people.ts';
import { choose } from './present/choice.ts';
import { METAS } from '../platforms/metas.ts';
import { neverFirst } from './never-first.ts';
import { nudgeView } from './present/nudge.ts';
import { notePageLanguage } from './page-language.ts';
import { textFacts } from './text-facts.ts';
import { warmSuggestion } from './warm.ts';
import { writeFirst, wroteFirst } from './write-first.ts';

// The worker's door to the browser: English words, and storage in memory.
vi.mock('../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  const detectLanguage = (text: string) =>
    Promise.resolve({ isReliable: text.includes('Garten'), languages: [{ language: 'de', percentage: 99 }] });
  // The page says in which language the site shows itself.
  const scripting = { executeScript: () => Promise.resolve([{ result: 'es-ES' }]) };
  return browserInMemory('en', () => ({ i18n: { detectLanguage }, scripting }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });

const NOW = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
const MS = NOW.epochMilliseconds;
const DAY = 86_400_000;
const PROFILE = 'https://www.facebook.com/ana.ruiz';
const ana: Contact = {
  ...emptyContact('ana', MS - 400 * DAY),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  emails: ['ana@example.org'],
  identities: [{ platform: 'facebook', profile: PROFILE, id: '77', handle: 'ana.ruiz' }],
};
const mine: OwnReply = {
  id: 'm1',
  title: 'Cats',
  text: 'Dear {name}, this page is for my cats. You find me {contactPoint}: {link}',
  situation: 1,
  relationships: ['client'],
  rung: 1,
  language: 'en',
  formality: null,
  changedAt: 5,
};
const settings: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  sites: { facebook: defaultSite(3) },
  contactPoints: [
    { id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' },
    { id: 'e', kind: 'email', value: 'robin@studio.example', reason: '' },
  ],
  ownReplies: [mine],
};
const ask = (change: Partial<FirstAsk> = {}): FirstAsk => ({
  kind: 'invite',
  person: 'ana',
  name: '',
  language: null,
  formality: null,
  points: null,
  purpose: '',
  shown: [],
  ...change,
});

beforeEach(async () => {
  await eraseStore();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await changeSettings(() => settings);
  await putContact(ana);
});
afterEach(closeDatabase);

async function cardOfAna(over: Partial<Settings> = {}): Promise<{ view: NudgeView; key: string }> {
  const approach = {
    platform: 'facebook',
    kind: 'friend_request',
    sender: { name: 'Ana Ruiz', profile: PROFILE, id: '77' },
    text: '',
    thread: null,
    at: null,
  } as const;
  const nudge = await seen(['facebook/friend_request/id:77'], (was) =>
    seenNudge(was, approach, { facts: null, old: false, appeared: true, page: 'https://www.facebook.com/', now: MS }),
  );
  const judged = await judge(nudge, { ...settings, ...over }, NOW);
  if (!judged) throw new Error('not judged');
  return { view: await nudgeView(judged, { settings: { ...settings, ...over }, level: 3, now: NOW, onPage: true }), key: nudge.key };
}

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

describe('what the user writes first', () => {
  it('R39 R60 names the chosen ways, and is remembered so that the same words never go there twice', async () => {
    const first = await writeFirst(ask());
    expect(first).toMatchObject({ name: 'Ana Ruiz', email: 'ana@example.org', hint: null, ways: [{ id: 'l' }, { id: 'e' }] });
    expect(first.text).toMatch(/robin-hale or by e-mail: robin@studio\.example/u);
    expect((await writeFirst(ask({ points: ['e'] }))).text).not.toContain('linkedin');
    await wroteFirst(ask(), first.text ?? '', first.wordingId, 'copied');
    await wroteFirst(ask(), first.text ?? '', first.wordingId, 'email');
    expect(await rememberedOf(['contact:ana'])).toHaveLength(1);
    const again = await writeFirst(ask());
    expect(again.text).not.toBe(first.text);
    expect(again.hint).toMatch(/^You invited Ana on/u);
  });

  it('R39 R62 goes by e-mail with a subject in the note’s own language, or with what the user says it is about', async () => {
    expect((await writeFirst(ask())).subject).toBe('An invitation, if you like');
    expect((await writeFirst(ask({ language: 'de' }))).subject).toBe('Eine Einladung, ganz ohne Eile');
    expect((await writeFirst(ask({ kind: 'follow-up', purpose: ' the blue bowls ' }))).subject).toBe('the blue bowls');
  });

  it('is no answer: whoever was invited and asks later hears the gentle words of a first time', async () => {
    const before = (await cardOfAna()).view;
    await wroteFirst(ask(), 'Hello Ana.', 'en/invite/a', 'email');
    const { view } = await cardOfAna();
    expect(view.history).toBe(before.history);
    expect(view.replies[0]?.note).toBe(before.replies[0]?.note);
    expect(view.tone).toBe(before.tone);
  });

  it('R62 comes back to something once, and R60 leaves a no alone', async () => {
    await wroteFirst(ask({ kind: 'follow-up' }), 'x', 'en/follow-up/a', 'email');
    expect(await writeFirst(ask({ kind: 'follow-up' }))).toMatchObject({ text: null, hint: expect.stringMatching(/Once is enough/u) });
    await wroteFirst(ask({ kind: 'took-a-no' }), 'x', null, 'email');
    expect(await writeFirst(ask())).toMatchObject({ text: null, hint: expect.stringMatching(/said no to an invitation/u) });
  });

  it('shows patients no network', async () => {
    await putContact({ ...ana, relationships: ['patient'] });
    expect((await writeFirst(ask())).ways.map((w) => w.id)).toEqual(['e']);
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

describe('R03 never asking first', () => {
  const facebook = METAS.find((m) => m.id === 'facebook');
  const on = (url = PROFILE, name = 'Ana Ruiz') => (facebook ? neverFirst(facebook, url, name) : null);
  it('says one line on the page of somebody met through work, and only with the switch', async () => {
    expect(await on()).toBeNull();
    await changeSettings((s) => ({ ...s, neverAsksFirst: true }));
    expect(await on()).toMatchObject({ line: "You don't ask work people first." });
    expect(await on('https://www.facebook.com/somebody.else', 'Somebody Else')).toBeNull();
    expect(await on('https://www.facebook.com/friends/requests')).toBeNull();
    await changeSettings((s) => ({ ...s, pausedPages: [PROFILE] }));
    expect(await on()).toBeNull();
    await changeSettings((s) => ({ ...s, pausedPages: [], sites: { facebook: { ...defaultSite(3), cards: false } } }));
    expect(await on()).toBeNull();
  });

  it('says nothing of friends, nor of anybody whom a page must not show', async () => {
    await changeSettings((s) => ({ ...s, neverAsksFirst: true }));
    for (const r of ['friend', 'family', 'keep-distance', 'acquaintance'] as const) {
      await putContact({ ...ana, relationships: ['client', r] });
      expect(await on(), r).toBeNull();
    }
  });
});

describe('R13 staying warm', () => {
  const wanting = (warm: Settings['warm']): Settings => ({ ...settings, warm });
  it('suggests nobody until it is wanted, then one at a time', async () => {
    expect(await warmSuggestion(settings, NOW)).toBeNull();
    const shown = await warmSuggestion(wanting({ remind: true, lookBack: false }), NOW);
    expect(shown).toMatchObject({ person: 'ana', text: "It's been a while since you and Ana were in touch." });
    expect(await warmSuggestion(wanting({ remind: true, lookBack: false }), NOW.add({ days: 1 }))).toEqual(shown);
    await wroteFirst(ask(), 'Hello.', null, 'email');
    expect(await warmSuggestion(wanting({ remind: true, lookBack: false }), NOW.add({ days: 8 }))).toBeNull();
  });

  it('looks back at somebody who got no words', async () => {
    await remember({
      person: ['contact:ana'],
      name: 'Ana Ruiz',
      platform: 'facebook',
      kind: 'friend_request',
      at: MS - 3 * DAY,
      outcome: 'left_unanswered',
      rung: 0,
      text: null,
      wordingId: null,
      read: false,
      deliveryId: null,
    });
    expect((await warmSuggestion(wanting({ remind: true, lookBack: true }), NOW))?.text).toBe(
      'On May 1 Ana asked and got no words. A short line would keep a way open.',
    );
    await putContact({ ...ana, relationships: ['keep-distance'] });
    await eraseStore();
    expect(await warmSuggestion(wanting({ remind: true, lookBack: true }), NOW)).toBeNull();
  });
});
