// @vitest-environment jsdom
import { words, show, press } from '../../../test/scenes/popup.tsx';
import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { client } from '../../../test/examples/card/people.ts';
import { emptyData, firstView } from '../../../test/examples/card/popup-states.ts';

test('something from elsewhere is pasted and gets the same answers', async () => {
  const pasted: unknown[] = [];
  const said = show(emptyData, { paste: (what) => Promise.resolve(pasted.push(what)).then(() => client(words)) });
  await press('Got something elsewhere? Paste it');
  await press('Show answers');
  expect(screen.getByText('A name is needed to look in your book.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Ana Ruiz');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Where' }), 'LinkedIn');
  await press('Show answers');
  await screen.findByRole('region', { name: 'Doorstep: Ana Ruiz' });
  expect(pasted).toEqual([{ name: 'Ana Ruiz', text: '', platform: 'linkedin', profile: '' }]);
  expect(said.place).toMatchObject({ view: 'paste', pasted: { name: 'Ana Ruiz' } });
});

test('R39 R61 somebody is invited kindly: one person, the ways in, the text as one likes, and it is remembered', async () => {
  const said = show(emptyData);
  await press('Invite someone kindly');
  await userEvent.type(screen.getByRole('textbox', { name: 'To whom' }), 'Ana');
  await userEvent.click(await screen.findByRole('button', { name: /^Ana Ruiz/ }));
  expect(said.place.first).toMatchObject({ person: 'ana', name: 'Ana Ruiz' });
  const note = await screen.findByRole('textbox', { name: 'Your note to Ana Ruiz' });
  expect((note as HTMLTextAreaElement).value).toMatch(/LinkedIn.*nothing changes between us\.$/);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Work e-mail' }));
  expect(said.place.first.points).toEqual(['l']);
  await userEvent.type(note, ' Warmly, Mia');
  await press('Copy it');
  await screen.findByText(/^Copied\./);
  expect(said.calls).toMatchObject([['wroteFirst', { person: 'ana' }, expect.stringMatching(/Warmly, Mia$/), 'en/invite/a', 'copied']]);
  await press('Open an e-mail draft');
  expect(said.calls.at(1)).toEqual([
    'open',
    expect.stringMatching(/^mailto:ana@example\.org\?subject=An%20invitation%2C%20if%20you%20like&body=Hello%20Ana/),
  ]);
});

test('where nothing is left to say, it says why and offers nothing to copy', async () => {
  show(emptyData, { writeFirst: () => Promise.resolve({ ...firstView, text: null, hint: 'You came back to it once.' }) });
  await press('Invite someone kindly');
  await screen.findByText('You came back to it once.');
  expect(screen.queryByRole('button', { name: 'Copy it' })).toBeNull();
});

test('the wording check looks at a changed note after a pause, mends it in one click, and is put away in one', async () => {
  const looked: string[] = [];
  let kept = 0;
  const mark = { words: 'Sorry', reason: 'You did nothing wrong.', instead: '', blocks: false };
  const look = (_key: string, _reply: string, text: string) => {
    looked.push(text);
    return Promise.resolve(text.startsWith('Sorry') ? { ...mark, mended: text.replace('Sorry, ', '') } : null);
  };
  show({ ...emptyData, waiting: [client(words)] }, { check: { look, keep: () => void (kept += 1) } });
  await press('Edit');
  const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note to Ana Ruiz' });
  await userEvent.clear(note);
  await userEvent.type(note, 'Sorry, not here.');
  await press('Done');
  await screen.findByText('A thought on “Sorry”', {}, { timeout: 4000 });
  expect(looked.at(-1)).toBe('Sorry, not here.');
  await press('Leave it out');
  await waitFor(() => expect(screen.queryByText('A thought on “Sorry”')).toBeNull());
  expect(screen.getByText('not here.')).toBeTruthy();
  await press('Edit');
  await userEvent.type(screen.getByRole('textbox', { name: 'Your note to Ana Ruiz' }), '{Home}Sorry, ');
  await press('Done');
  await press('Decline and offer LinkedIn');
  await screen.findByText('A thought on “Sorry”', {}, { timeout: 4000 });
  await press('Keep it as it is');
  expect(kept).toBe(1);
  expect(screen.queryByText('A thought on “Sorry”')).toBeNull();
}, 20_000);

test('a place in braces that nobody filled in goes nowhere, and says so', async () => {
  const said = show({ ...emptyData, waiting: [client(words)] });
  await press('Edit');
  await userEvent.type(screen.getByRole('textbox', { name: 'Your note to Ana Ruiz' }), ' {{link}');
  await press('Decline and offer LinkedIn');
  expect(said.calls).toEqual([]);
  expect(screen.getByText(/A place in braces is still empty/)).toBeTruthy();
});

test('R51 strong words are asked about once, at the press; the calm ones of the same firmness stand ready', async () => {
  const one = { ...client(words), heat: 'leave me alone' };
  const said = show({ ...emptyData, waiting: [one] });
  const answer = one.replies[0]?.button.label ?? '';
  const typed = async (): Promise<void> => {
    await press('Edit');
    await userEvent.clear(screen.getByRole('textbox', { name: /^Your note/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Your note/ }), 'Leave me alone.');
  };
  await typed();
  await press(answer);
  expect(said.calls).toEqual([]);
  expect(screen.getByRole('alert').textContent).toContain('These are strong words.');
  await press('Use the calm words');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('region', { name: `Doorstep: ${one.name}` }).textContent).toContain(one.replies[0]?.note);

  await typed();
  await press(answer);
  await press('Keep mine');
  expect(said.calls).toEqual([]);
  await press(answer);
  expect(said.calls[0]).toMatchObject(['act', { verb: 'answer', text: 'Leave me alone.' }]);
});
