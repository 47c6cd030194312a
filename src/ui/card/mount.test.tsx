// @vitest-environment jsdom
import { act, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { run } from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { longLetter } from '../../../test/examples/card/letters.ts';
import { busy, dreaded, strips } from '../../../test/examples/card/moments.ts';
import { again, ANA_NOTE, client, learned, sameName, stranger, where } from '../../../test/examples/card/people.ts';
import type { Act, NudgeView, PageState } from '../../core/view.ts';
import { en } from '../../locales/en.ts';
import { plainWords } from '../shared/plain-words.ts';
import { mountCard } from './mount.tsx';
import { rectAt } from './rect.ts';
import type { CardHandle, CardHooks, CardInput } from './types.ts';

const words = plainWords(en);
const NOW = Date.UTC(2026, 10, 22, 13);
let host: HTMLElement;
let card: CardHandle;
let acts: Act[];
let opened: string[];
let copied: string[];
let trusted = true;

beforeEach(() => {
  acts = [];
  opened = [];
  copied = [];
  trusted = true;
  host = document.createElement('x-card');
  document.body.append(host);
  const hooks: CardHooks = {
    act: (act) => void acts.push(act),
    open: (url) => void opened.push(url),
    copy: (text) => Promise.resolve(copied.push(text) > 0),
    words,
    trusted: () => trusted,
  };
  card = mountCard(host.attachShadow({ mode: 'open' }), hooks);
});
afterEach(() => {
  card.unmount();
  host.remove();
  vi.useRealTimers();
});

const ROW = rectAt(0, 100, { width: 380, height: 80 }) as DOMRect;
/** Until the card stands in its place. */
const drawn = (change: () => void): void => void act(change);
const show = (nudges: NudgeView[], over: Partial<PageState> = {}, input: Partial<CardInput> = {}): void =>
  drawn(() =>
    card.update({
      state: { nudges, keyOf: {}, strips: [], reading: true, cards: true, ...over },
      anchors: new Map(nudges.map((n) => [n.key, ROW])),
      obstacles: [],
      composer: null,
      viewport: { width: 1000, height: 640 },
      ...input,
    }),
  );
const inside = (): ReturnType<typeof within> => within(host.shadowRoot?.querySelector('.d-all') as HTMLElement);
const region = (name: string): HTMLElement => inside().getByRole('region', { name: `Doorstep: ${name}` });
const press = (name: string): Promise<void> => userEvent.click(inside().getByRole('button', { name }));

test('R34 one click on the first answer sends the note and opens the chat', async () => {
  show([client(words)]);
  expect(region('Ana Ruiz').textContent).toContain('Your rule: work people find you on LinkedIn.');
  await press('Decline and offer LinkedIn');
  expect(acts).toMatchObject([{ verb: 'answer', replyId: 'linkedin', text: ANA_NOTE, key: client(words).key }]);
  expect(opened).toEqual(['https://www.facebook.com/messages/t/1001']);
});

test('R46 a longer letter stands open as a draft, takes no focus, and the short answer is one press away', async () => {
  show([longLetter(words, false)]);
  expect(region('Jill Novak').textContent).toContain('A longer letter is due, if you like: the last was on 3 October.');
  const choice = inside().getByRole('combobox', { name: 'Pass on' }) as HTMLSelectElement;
  // A click in its label would go round in circles in jsdom.
  drawn(() => {
    choice.value = 'k';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await press('A warm short answer');
  await press('Write a longer one');
  expect(acts[0]?.text).toMatch(/yours\. Something I like to pass on: https:\/\/kiln\.example\/how-it-is-fired I’m thinking of you\.$/);
  expect(acts[1]).toMatchObject({ verb: 'letter', key: longLetter(words, false).key });
  show([longLetter(words, true)]);
  const draft = inside().getByRole('textbox', { name: 'Your note to Jill Novak' }) as HTMLTextAreaElement;
  expect(host.shadowRoot?.activeElement).toBe(inside().getByRole('button', { name: 'Answer briefly' }));
  draft.value = 'My own words.';
  await press('Put the letter in the chat with Jill');
  expect(acts[2]).toMatchObject({ verb: 'answer', replyId: 'longer_letter', text: 'My own words.' });
});

test('a press that is not the user’s own does nothing', async () => {
  trusted = false;
  show([client(words), stranger(words)]);
  await press('Decline and offer LinkedIn');
  await press('Decline without a word');
  await press('Who is this?');
  expect(acts).toEqual([]);
  expect(opened).toEqual([]);
});

test('the note goes as the user has changed it, and a changed note outlives folding', async () => {
  show([client(words)]);
  await press('Edit');
  const field = inside().getByRole('textbox', { name: 'Your note to Ana Ruiz' }) as HTMLTextAreaElement;
  // On a page nothing that is typed is heard: the value alone changes.
  field.value = 'Thank you, Ana. LinkedIn, please.';
  drawn(card.fold);
  drawn(card.fold);
  await press('Decline and offer LinkedIn');
  expect(acts[0]?.text).toBe('Thank you, Ana. LinkedIn, please.');
});

test('a stranger is one grey line that opens to a question, and the answer stands in the same card', async () => {
  show([stranger(words)]);
  expect(inside().queryByRole('region')).toBeNull();
  await press('Who is this?');
  await press('Client');
  expect(acts).toMatchObject([{ verb: 'who', arg: 'client' }]);
  show([learned(words)]);
  expect(region('Tomasz Wieland').textContent).toContain('Added as a client.');
  await press('Undo');
  expect(acts[1]).toMatchObject({ verb: 'undo-learn' });
});

test('R43 the busy note goes with its three choices', async () => {
  show([{ ...busy(words), shape: 'card' }]);
  await userEvent.selectOptions(inside().getByRole('combobox', { name: "When you'll write" }), 'no promise');
  await press('Put it in the chat with Jill');
  expect(acts[0]).toMatchObject({ verb: 'busy-answer', slots: { task: 'packing orders', until: 'five', when: 'none', remind: 'yes' } });
  expect(acts[0]?.text).toBe("Lovely surprise, Jill! I'm packing orders until five, so I'll close the chat now. Enjoy your afternoon.");
});

test('other words and firmness are asked for by name', async () => {
  show([client(words)]);
  await userEvent.selectOptions(inside().getByRole('combobox', { name: 'How it sounds' }), 'Firm');
  await userEvent.selectOptions(inside().getByRole('combobox', { name: 'How it sounds' }), 'Deutsch');
  expect(acts).toMatchObject([
    { verb: 'reply-tone', arg: '3' },
    { verb: 'reply-language', arg: 'de' },
  ]);
});

test('other words take the place of what was typed over the old ones', async () => {
  show([client(words)]);
  await press('Edit');
  (inside().getByRole('textbox') as HTMLTextAreaElement).value = 'Something of my own.';
  await press('More');
  await press('Other words');
  const view = client(words);
  show([{ ...view, replies: view.replies.map((r) => (r.note === null ? r : { ...r, note: 'Other words for Ana.' })) }]);
  expect(inside().getByText('Other words for Ana.')).toBeTruthy();
  await press('Decline and offer LinkedIn');
  expect(acts).toMatchObject([{ verb: 'other-words' }, { verb: 'answer', text: 'Other words for Ana.' }]);
});

test('one text is open at a time', async () => {
  show([again(words)]);
  await press('Decline and offer LinkedIn again');
  expect(inside().getByRole('button', { name: 'Write it by e-mail and decline' }).getAttribute('aria-expanded')).toBe('false');
  await press('Decline and offer LinkedIn again');
  expect(acts).toMatchObject([{ verb: 'answer', replyId: 'linkedin' }]);
});

test('the name that one dreads has no name, no words and no button on the page', () => {
  show([dreaded(words)]);
  expect(inside().queryByText(/Gareth/)).toBeNull();
  expect(inside().queryByRole('group')).toBeNull();
  expect(inside().queryByRole('button')).toBeNull();
  expect(inside().getByText('Doorstep')).toBeTruthy();
});

test('nothing is declined before it is: the countdown says so and can be stopped', async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const strip = strips(words, NOW)['deleting'] ?? null;
  show([{ ...client(words), strip }]);
  expect(region('Ana Ruiz').textContent).toContain("Deleting Ana's request in 5 s.");
  await act(async () => void (await vi.advanceTimersByTimeAsync(2000)));
  expect(region('Ana Ruiz').textContent).toContain('in 3 s.');
  expect(inside().getByRole('status').textContent).toContain('in 5 s.');
  vi.useRealTimers();
  await press('Keep the request');
  expect(acts).toMatchObject([{ verb: 'keep', deliveryId: 'd1' }]);
});

test('the strip stands alone at the message box and shows what was written', async () => {
  const strip = strips(words, NOW)['done'];
  show([], { strips: strip ? [strip] : [] }, { composer: rectAt(400, 580, { width: 500, height: 44 }) as DOMRect });
  await press('What I wrote');
  expect(inside().getByText(ANA_NOTE)).toBeTruthy();
  expect(acts).toEqual([]);
});

test('the last word folds away by itself', async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const strip = strips(words, NOW)['done'];
  show([], { strips: strip ? [{ ...strip, foldsAt: NOW + 6000 }] : [] });
  expect(inside().getByRole('region')).toBeTruthy();
  await act(async () => void (await vi.advanceTimersByTimeAsync(6100)));
  expect(inside().queryByRole('region')).toBeNull();
  vi.useRealTimers();
});

test('Escape closes what is unfolded first, then folds the card', async () => {
  show([client(words)]);
  await press('Why?');
  expect(inside().getByText('You met through an order in March.')).toBeTruthy();
  drawn(card.escape);
  await waitFor(() => expect(inside().queryByText('You met through an order in March.')).toBeNull());
  expect(region('Ana Ruiz')).toBeTruthy();
  drawn(card.escape);
  expect(inside().queryByRole('region')).toBeNull();
  expect(inside().getByRole('button', { name: 'Ana Ruiz · client · asks' })).toBeTruthy();
});

test('a card that appears takes no focus; one that the user unfolds does', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  show([client(words)]);
  expect(document.activeElement).toBe(field);
  drawn(card.fold);
  await press('Ana Ruiz · client · asks');
  expect(host.shadowRoot?.activeElement).toBe(region('Ana Ruiz'));
  field.remove();
});

test('in a tab from before the permission nothing can be typed', () => {
  show([client(words)], {}, { editable: false });
  expect(inside().queryByRole('button', { name: 'Edit' })).toBeNull();
  expect(inside().getByText('To change the text, open Doorstep from the toolbar.')).toBeTruthy();
});

test('nobody answering is said, and the button works again', async () => {
  card.unmount();
  let calls = 0;
  card = mountCard(host.shadowRoot as ShadowRoot, {
    act: () => (calls++ === 0 ? Promise.reject(new Error('gone')) : Promise.resolve()),
    open: () => {},
    copy: () => Promise.resolve(false),
    words,
    trusted: () => true,
  });
  show([client(words)]);
  await press('Decline without a word');
  await waitFor(() => expect(region('Ana Ruiz').textContent).toContain("didn't answer. Nothing was done."));
  await press('Decline without a word');
  expect(calls).toBe(2);
});

test('where people should find you is asked in place', async () => {
  show([where(words)]);
  await userEvent.selectOptions(inside().getByRole('combobox', { name: 'Kind of place' }), 'My shop page');
  (inside().getByRole('textbox') as HTMLInputElement).value = 'https://shop.example';
  await press('Use this');
  expect(acts).toMatchObject([{ verb: 'contact-point', arg: 'shop', text: 'https://shop.example' }]);
});

test('every state of the card is free of what axe knows to be wrong', async () => {
  const busyCard = { ...busy(words), shape: 'card' as const };
  for (const view of [client(words), again(words), sameName(words), where(words), learned(words), busyCard]) {
    show([view, { ...stranger(words), key: 'other' }]);
    const found = await run(host.shadowRoot?.querySelector('.d-all') as HTMLElement, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(found.violations.map((v) => `${view.name}: ${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
  }
}, 20_000);
