import { NOW, MS, DAY, ana, settings, ask, cardOfAna } from '../../test/scenes/own-words.ts';
import { describe, expect, it } from 'vitest';
import { type Settings } from '../core/settings.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { remember, rememberedOf } from '../store/memory.ts';
import { warmSuggestion } from './warm.ts';
import { writeFirst, wroteFirst } from './write-first.ts';

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
