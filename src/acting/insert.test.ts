// @vitest-environment jsdom
// R29: the note goes into the box whole and once, or what went wrong is said; never half of it in silence.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { insert, type Insert } from './insert.ts';

const NOTE = 'Thank you for looking me up, Ana.\nWork contacts find me on LinkedIn.';
const LONG = `${'Thank you for looking me up, Ana. '.repeat(56)}Bye`.slice(0, 1900);
const HARD = 'شكرًا لك يا آنا 👩‍👩‍👧‍👦🏳️‍🌈\nنلتقي على LinkedIn 👋🏽';
const { signal } = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.execCommand = () => false;
  vi.stubGlobal(
    'DataTransfer',
    class {
      #text = '';
      setData(_kind: string, text: string): void {
        this.#text = text;
      }
      getData(): string {
        return this.#text;
      }
    },
  );
  vi.stubGlobal(
    'ClipboardEvent',
    class extends Event {
      clipboardData: DataTransfer | null;
      constructor(type: string, init: ClipboardEventInit) {
        super(type, init);
        this.clipboardData = init.clipboardData ?? null;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A field of a form. */
function field(more = ''): HTMLTextAreaElement {
  document.body.innerHTML = `<textarea ${more}></textarea>`;
  return document.querySelector('textarea') as HTMLTextAreaElement;
}

/** An editor that takes a paste. @param draws what it makes of the text. */
function editor(draws: (box: HTMLElement, text: string) => void): HTMLElement {
  document.body.innerHTML = '<div contenteditable="true" tabindex="0"></div>';
  const box = document.querySelector('div') as HTMLElement;
  box.addEventListener('paste', (e) => {
    e.preventDefault();
    draws(box, (e as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
  });
  return box;
}
const paragraphs = (box: HTMLElement, text: string): void =>
  box.replaceChildren(...text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })));

async function put(box: HTMLElement, text = NOTE, more: Partial<Insert> = {}): Promise<string> {
  const done = insert({ box, text, isRight: () => true, signal, ...more });
  await vi.advanceTimersByTimeAsync(5000);
  return done;
}

describe('a field', () => {
  test.each([
    ['1,900 characters', LONG],
    ['right-to-left text and joined emoji', HARD],
  ])('takes %s to the letter', async (_, text) => {
    const box = field();
    expect(await put(box, text)).toBe('ok');
    expect(box.value).toBe(text);
  });

  test('that is too short for the note gets none of it', async () => {
    const box = field('maxlength="40"');
    expect(await put(box)).toBe('failed');
    expect(box.value).toBe('');
  });

  test('that a framework cuts short is not called done', async () => {
    const box = field();
    box.addEventListener('input', () => (box.value = box.value.slice(0, 40)));
    expect(await put(box)).toBe('failed');
  });
});

describe('an editor', () => {
  test.each([
    ['four lines', NOTE],
    ['1,900 characters', LONG],
    ['right-to-left text and joined emoji', HARD],
  ])('takes %s', async (_, text) => {
    const box = editor(paragraphs);
    expect(await put(box, text)).toBe('ok');
    expect([...box.children].map((p) => p.textContent).join('\n')).toBe(text);
  });

  test('that draws late is waited for, and asked once', async () => {
    let pastes = 0;
    const box = editor((b, text) => {
      pastes += 1;
      paragraphs(b, text.slice(0, 10));
      setTimeout(() => paragraphs(b, text), 300);
    });
    expect(await put(box)).toBe('ok');
    expect(pastes).toBe(1);
  });

  test('with a limit of its own that keeps half of the note is not called done', async () => {
    expect(await put(editor((b, text) => paragraphs(b, text.slice(0, 40))))).toBe('failed');
  });

  test('that is taken away and put back while it gets the focus has got nothing', async () => {
    const box = editor(paragraphs);
    box.addEventListener('focus', () => {
      const fresh = box.cloneNode(true) as HTMLElement;
      box.replaceWith(fresh);
    });
    expect(await put(box)).toBe('failed');
    expect(document.body.textContent).toBe('');
  });

  test('that is another conversation’s by now gets nothing, in the second way neither', async () => {
    let asked = 0;
    const typed: string[] = [];
    document.execCommand = (command: string, _ui?: boolean, value?: string) => typed.push(`${command} ${value ?? ''}`) > 0;
    document.body.innerHTML = '<div contenteditable="true" tabindex="0"></div>';
    const box = document.querySelector('div') as HTMLElement;
    // Right before the paste it was the right one still, which this editor doesn't take.
    expect(await put(box, NOTE, { isRight: () => (asked += 1) === 1 })).toBe('failed');
    expect(asked).toBeGreaterThan(1);
    expect(typed).toEqual([]);
  });

  test('whose conversation changes while the note goes in is not called done', async () => {
    let here = true;
    const box = editor((b, text) => {
      paragraphs(b, text);
      here = false;
    });
    expect(await put(box, NOTE, { isRight: () => here })).toBe('failed');
  });

  test('into which somebody types in that moment is left alone', async () => {
    const box = editor(paragraphs);
    box.addEventListener('focus', () => setTimeout(() => (box.textContent = 'Dear'), 50));
    expect(await put(box)).toBe('occupied');
    expect(box.textContent).toBe('Dear');
  });
});
