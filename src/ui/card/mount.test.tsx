// @vitest-environment jsdom
import { words, NOW, stage, drawn, show, inside, region, press } from '../../../test/scenes/card.ts';
import { act, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { longLetter } from '../../../test/examples/card/letters.ts';
import { busy, strips } from '../../../test/examples/card/moments.ts';
import { again, ANA_NOTE, client, learned, stranger, where } from '../../../test/examples/card/people.ts';
import { mountCard } from './mount.tsx';
import { rectAt } from './rect.ts';

test('R34 one click on the first answer sends the note and opens the chat', async () => {
  show([client(words)]);
  expect(region('Ana Ruiz').textContent).toContain('Your rule: work people find you on LinkedIn.');
  await press('Decline and offer LinkedIn');
  expect(stage.acts).toMatchObject([{ verb: 'answer', replyId: 'linkedin', text: ANA_NOTE, key: client(words).key }]);
  expect(stage.opened).toEqual(['https://www.facebook.com/messages/t/1001']);
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
  expect(stage.acts[0]?.text).toMatch(
    /yours\. Something I like to pass on: https:\/\/kiln\.example\/how-it-is-fired I’m thinking of you\.$/,
  );
  expect(stage.acts[1]).toMatchObject({ verb: 'letter', key: longLetter(words, false).key });
  show([longLetter(words, true)]);
  const draft = inside().getByRole('textbox', { name: 'Your note to Jill Novak' }) as HTMLTextAreaElement;
  expect(stage.host.shadowRoot?.activeElement).toBe(inside().getByRole('button', { name: 'Answer briefly' }));
  draft.value = 'My own words.';
  await press('Put the letter in the chat with Jill');
  expect(stage.acts[2]).toMatchObject({ verb: 'answer', replyId: 'longer_letter', text: 'My own words.' });
});

test('a press that is not the user’s own does nothing', async () => {
  stage.trusted = false;
  show([client(words), stranger(words)]);
  await press('Decline and offer LinkedIn');
  await press('Decline without a word');
  await press('Who is this?');
  expect(stage.acts).toEqual([]);
  expect(stage.opened).toEqual([]);
});

test('the note goes as the user has changed it, and a changed note outlives folding', async () => {
  show([client(words)]);
  await press('Edit');
  const field = inside().getByRole('textbox', { name: 'Your note to Ana Ruiz' }) as HTMLTextAreaElement;
  // On a page nothing that is typed is heard: the value alone changes.
  field.value = 'Thank you, Ana. LinkedIn, please.';
  drawn(stage.card.fold);
  drawn(stage.card.fold);
  await press('Decline and offer LinkedIn');
  expect(stage.acts[0]?.text).toBe('Thank you, Ana. LinkedIn, please.');
});

test('a stranger is one grey line that opens to a question, and the answer stands in the same card', async () => {
  show([stranger(words)]);
  expect(inside().queryByRole('region')).toBeNull();
  await press('Who is this?');
  await press('Client');
  expect(stage.acts).toMatchObject([{ verb: 'who', arg: 'client' }]);
  show([learned(words)]);
  expect(region('Tomasz Wieland').textContent).toContain('Added as a client.');
  await press('Undo');
  expect(stage.acts[1]).toMatchObject({ verb: 'undo-learn' });
});

test('R43 the busy note goes with its three choices', async () => {
  show([{ ...busy(words), shape: 'card' }]);
  await userEvent.selectOptions(inside().getByRole('combobox', { name: "When you'll write" }), 'no promise');
  await press('Put it in the chat with Jill');
  expect(stage.acts[0]).toMatchObject({
    verb: 'answer',
    slots: { task: 'packing orders', until: 'five', when: 'none', remind: 'yes' },
  });
  expect(stage.acts[0]?.text).toBe(
    "Lovely surprise, Jill! I'm packing orders until five, so I'll close the chat now. Enjoy your afternoon.",
  );
});

test('other words and firmness are asked for by name', async () => {
  show([client(words)]);
  await userEvent.selectOptions(inside().getByRole('combobox', { name: 'How it sounds' }), 'Firm');
  await userEvent.selectOptions(inside().getByRole('combobox', { name: 'How it sounds' }), 'Deutsch');
  expect(stage.acts).toMatchObject([
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
  expect(stage.acts).toMatchObject([{ verb: 'other-words' }, { verb: 'answer', text: 'Other words for Ana.' }]);
});

test('one text is open at a time', async () => {
  show([again(words)]);
  await press('Decline and offer LinkedIn again');
  expect(inside().getByRole('button', { name: 'Write it by e-mail and decline' }).getAttribute('aria-expanded')).toBe('false');
  await press('Decline and offer LinkedIn again');
  expect(stage.acts).toMatchObject([{ verb: 'answer', replyId: 'linkedin' }]);
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
  expect(stage.acts).toMatchObject([{ verb: 'keep', deliveryId: 'd1' }]);
});

test('the strip stands alone at the message box and shows what was written', async () => {
  const strip = strips(words, NOW)['done'];
  show([], { strips: strip ? [strip] : [] }, { composer: rectAt(400, 580, { width: 500, height: 44 }) as DOMRect });
  await press('What I wrote');
  expect(inside().getByText(ANA_NOTE)).toBeTruthy();
  expect(stage.acts).toEqual([]);
});

test('nobody answering is said, and the button works again', async () => {
  stage.card.unmount();
  let calls = 0;
  stage.card = mountCard(stage.host.shadowRoot as ShadowRoot, {
    act: () => (calls++ < 3 ? Promise.reject(new Error('gone')) : Promise.resolve()),
    open: () => {},
    copy: () => Promise.resolve(false),
    words,
    trusted: () => true,
  });
  show([client(words)]);
  await press('Decline without a word');
  await waitFor(() => expect(region('Ana Ruiz').textContent).toContain("didn't answer. Nothing was done."));
  await press('Decline without a word');
  expect(calls).toBe(4);
});

test('where people should find you is asked in place', async () => {
  show([where(words)]);
  await userEvent.selectOptions(inside().getByRole('combobox', { name: 'Kind of place' }), 'My shop page');
  (inside().getByRole('textbox') as HTMLInputElement).value = 'https://shop.example';
  await press('Use this');
  expect(stage.acts).toMatchObject([{ verb: 'contact-point', arg: 'shop', text: 'https://shop.example' }]);
});
