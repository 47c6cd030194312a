// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Act } from '../../../core/view.ts';
import { en } from '../../../locales/en.ts';
import { plainWords } from '../../shared/plain-words.ts';
import { WordsProvider } from '../../shared/words.tsx';
import { DoingProvider, useDoing } from './doing.tsx';
import { Press } from './press.tsx';

const acts: string[] = [];
const clicks: (string | undefined)[] = [];
let answered: () => void = () => undefined;
/** So many workers end before they answer. */
let killed = 0;
const act = ({ verb, click }: Act): Promise<void> => {
  acts.push(verb);
  clicks.push(click?.id);
  if (killed-- > 0) return Promise.reject(new Error('ended in the middle'));
  return new Promise((resolve) => (answered = resolve));
};

function Two(): JSX.Element {
  return (
    <WordsProvider value={plainWords(en)}>
      <DoingProvider
        doer={{ act, open: () => undefined, copy: () => Promise.resolve(true), trusted: () => true }}
        editable
        memory={new Map()}
      >
        <Press button={{ verb: 'quiet', label: 'Decline without a word' }} />
        <Press button={{ verb: 'undo', label: 'Undo' }} />
        <Press button={{ verb: 'copy-note', label: 'Copy the note', copies: 'Dear Ana' }} />
      </DoingProvider>
    </WordsProvider>
  );
}

const Notice = (): JSX.Element => <p>{useDoing().notice}</p>;
const press = (name: string, detail = 1): boolean => fireEvent.click(screen.getByRole('button', { name }), { detail });

afterEach(() => {
  cleanup();
  acts.length = 0;
  clicks.length = 0;
  killed = 0;
});

test('a double click is one answer', () => {
  render(<Two />);
  press('Decline without a word');
  press('Decline without a word', 2);
  expect(acts).toEqual(['quiet']);
});

test('the second half of a double click does not press what has come up under the pointer', () => {
  render(<Two />);
  press('Decline without a word');
  answered();
  press('Undo', 2);
  expect(acts).toEqual(['quiet']);
});

test('Undo counts while the answer that it undoes is still on its way', () => {
  render(<Two />);
  press('Decline without a word');
  press('Undo');
  expect(acts).toEqual(['quiet', 'undo']);
});

test('a copy is no answer and holds up none', () => {
  render(<Two />);
  press('Copy the note');
  press('Undo');
  expect(acts).toEqual(['undo']);
});

test('a note that is too long for an e-mail draft is copied, and the draft opens without half of it', async () => {
  const opened: string[] = [];
  const copied: string[] = [];
  const long = 'Vielen Dank für die Anfrage. '.repeat(80);
  const doer = {
    act: () => undefined,
    open: (url: string) => void opened.push(url),
    copy: (text: string) => Promise.resolve(copied.push(text) > 0),
    trusted: () => true,
  };
  const button = { verb: 'email' as const, label: 'Send by e-mail instead', opens: 'mailto:ana@example.org?subject=x&body=old' };
  const mail = (text: string): JSX.Element => (
    <WordsProvider value={plainWords(en)}>
      <DoingProvider doer={doer} editable memory={new Map()}>
        <Press button={button} about={{ replyId: 'email', text }} />
        <Notice />
      </DoingProvider>
    </WordsProvider>
  );
  render(mail('Hello'));
  press('Send by e-mail instead');
  expect([opened, copied]).toEqual([['mailto:ana@example.org?subject=x&body=Hello'], []]);
  cleanup();
  render(mail(long));
  press('Send by e-mail instead');
  expect(await screen.findByText(/too long for the draft, so it is copied/)).toBeTruthy();
  expect([opened.at(-1), copied]).toEqual(['mailto:ana@example.org?subject=x', [long]]);
});

describe('R34 a worker that ends while it hears of a click', () => {
  test('is followed by one that is told the same click, once more and once again', async () => {
    killed = 2;
    render(<Two />);
    press('Decline without a word');
    await waitFor(() => expect(acts).toEqual(['quiet', 'quiet', 'quiet']));
    expect(new Set(clicks).size).toBe(1);
    answered();
    await new Promise((resolve) => setImmediate(resolve));
    press('Decline without a word');
    expect(new Set(clicks).size, 'another click is another').toBe(2);
  });

  test('is told no click twice that starts no answer', async () => {
    killed = 1;
    render(<Two />);
    press('Undo');
    await new Promise((resolve) => setImmediate(resolve));
    expect(acts).toEqual(['undo']);
    expect(clicks).toEqual([undefined]);
  });
});
