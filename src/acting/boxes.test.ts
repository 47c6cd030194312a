// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { boxText, isEmpty, squeeze, stands } from './box-text.ts';
import { insert } from './insert.ts';
import { takeOut } from './take-out.ts';

const NOTE = 'Thank you, Ana.\n\nWork contacts find me on LinkedIn 🙂';
const signal = new AbortController().signal;
const box = (html: string): HTMLElement => {
  document.body.innerHTML = `<div id="b" contenteditable="true" tabindex="0">${html}</div>`;
  return document.querySelector('#b') as HTMLElement;
};

beforeEach(() => {
  // The browsers' own command is proven in real browsers; here it does nothing.
  document.execCommand = () => false;
  // What jsdom has nothing of.
  vi.stubGlobal('DataTransfer', Transfer);
  vi.stubGlobal('ClipboardEvent', Clipboard);
});

class Transfer {
  #kept = new Map<string, string>();
  setData = (type: string, text: string): void => void this.#kept.set(type, text);
  getData = (type: string): string => this.#kept.get(type) ?? '';
}
class Clipboard extends Event {
  readonly clipboardData: Transfer | null;
  constructor(type: string, init: EventInit & { clipboardData?: Transfer }) {
    super(type, init);
    this.clipboardData = init.clipboardData ?? null;
  }
}

describe('what stands in a box', () => {
  test('is read through the paragraphs, breaks and placeholders of editors', () => {
    expect(boxText(box('<p>One</p><p>two<br>three</p>'))).toBe('One\ntwo\nthree');
    expect(isEmpty(box('<p><br></p>'))).toBe(true);
    expect(isEmpty(box('<span data-slate-placeholder="true">Aa</span><span>\uFEFF</span>'))).toBe(true);
    expect(isEmpty(box('<p><img alt="👍"></p>'))).toBe(false);
  });
  test('is the note even if the editor draws its emoji and lines in its own way', () => {
    expect(stands(box('<p>Thank you, Ana.</p><p><br></p><p>Work contacts find me on LinkedIn <img alt="🙂"></p>'), NOTE)).toBe(true);
    expect(stands(box(`<p>${NOTE}</p><p>${NOTE}</p>`), NOTE)).toBe(false);
    expect(stands(box('<p>Thank you, Ana. Work contacts find me on LinkedOut</p>'), NOTE)).toBe(false);
  });
  test('keeps what a person wrote', () => {
    expect(squeeze('A, b!')).not.toBe(squeeze('A b'));
    expect(squeeze('“Hi” 👍🏽 🇩🇪 1️⃣')).toBe(squeeze('"Hi" 1'));
  });
});

describe('a box that holds somebody’s text', () => {
  test('is left alone', async () => {
    const b = box('<p>Dear Ana, about Sat</p>');
    expect(await insert({ box: b, text: NOTE, isRight: () => true, signal })).toBe('occupied');
    expect(boxText(b)).toBe('Dear Ana, about Sat');
    expect(await takeOut(b, NOTE, signal)).toBe('occupied');
    expect(boxText(b)).toBe('Dear Ana, about Sat');
  });
});

describe('a text field', () => {
  const field = (): HTMLTextAreaElement => {
    document.body.innerHTML = '<textarea></textarea>';
    return document.querySelector('textarea') as HTMLTextAreaElement;
  };
  test('takes the note through its own setter where the browser’s command fails, and tells the page', async () => {
    const f = field();
    const heard: string[] = [];
    f.addEventListener('input', () => heard.push(f.value));
    expect(await insert({ box: f, text: NOTE, isRight: () => true, signal })).toBe('ok');
    expect(heard).toEqual([NOTE]);
  });
  test('of another conversation than the proven one stays empty', async () => {
    const f = field();
    expect(await insert({ box: f, text: NOTE, isRight: () => false, signal })).toBe('failed');
    expect(f.value).toBe('');
  });
});

describe('a field that the site has filled in, to stay', () => {
  const BEFORE = '@ana@clay.example ';
  const filled = (text: string): HTMLTextAreaElement => {
    document.body.innerHTML = '<textarea></textarea>';
    const f = document.querySelector('textarea') as HTMLTextAreaElement;
    f.value = text;
    return f;
  };
  test('takes the note behind that', async () => {
    const f = filled(BEFORE);
    expect(await insert({ box: f, text: NOTE, before: BEFORE, isRight: () => true, signal })).toBe('ok');
    expect(f.value).toBe(BEFORE + NOTE);
  });
  test.each([`${BEFORE}Hi`, '@tom@clay.example ', '', 'Hi', BEFORE.trim()])('and holds %j is left as it is', async (text) => {
    const f = filled(text);
    expect(await insert({ box: f, text: NOTE, before: BEFORE, isRight: () => true, signal })).toBe('occupied');
    expect(f.value).toBe(text);
  });
  test('gives up only what came behind it', async () => {
    expect(await takeOut(filled(BEFORE), NOTE, signal, BEFORE)).toBe('gone');
    const changed = filled(`${BEFORE}${NOTE} and more`);
    expect(await takeOut(changed, NOTE, signal, BEFORE)).toBe('occupied');
    expect(changed.value).toBe(`${BEFORE}${NOTE} and more`);
  });
});

test('an empty box has nothing to take out', async () => {
  expect(await takeOut(box('<p><br></p>'), NOTE, signal)).toBe('gone');
});

describe('an editor that the site has filled in, to stay', () => {
  const BEFORE = '@ana@clay.example ';
  /** It takes a paste behind its caret, as editors with a model of their own do. @param eats it drops the space before that. */
  const editor = (html: string, eats = false): HTMLElement => {
    const b = box(html);
    b.addEventListener('paste', (event) => {
      event.preventDefault();
      const { anchorNode, anchorOffset } = document.getSelection() as Selection;
      const text = anchorNode as Text;
      const head = text.data.slice(0, anchorOffset);
      text.data =
        (eats ? head.trimEnd() : head) +
        ((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '') +
        text.data.slice(anchorOffset);
    });
    return b;
  };

  test('takes the note behind that, wherever its caret stood', async () => {
    const b = editor(`<p>${BEFORE}</p>`);
    document.getSelection()?.collapse(b.querySelector('p')?.firstChild ?? b, 0);
    expect(await insert({ box: b, text: 'Hello', before: BEFORE, isRight: () => true, signal })).toBe('ok');
    expect(boxText(b)).toBe(`${BEFORE}Hello`);
  });
  test('and runs the name into the next word has not taken it', async () => {
    const b = editor(`<p>${BEFORE}</p>`, true);
    expect(await insert({ box: b, text: 'Hello', before: BEFORE, isRight: () => true, signal })).toBe('failed');
  });
  test.each([`${BEFORE}Hi`, '@tom@clay.example ', ''])('and holds %j is left as it is', async (text) => {
    const b = editor(`<p>${text}</p>`);
    expect(await insert({ box: b, text: 'Hello', before: BEFORE, isRight: () => true, signal })).toBe('occupied');
    expect(boxText(b)).toBe(text);
  });
  test('gives back only what was put there', async () => {
    const b = box(`<p>${BEFORE}Hello</p><p>there</p>`);
    const cut: string[] = [];
    b.addEventListener('beforeinput', (event) => {
      const selection = document.getSelection() as Selection;
      cut.push(selection.toString().replace(/\s+/gu, ' '));
      event.preventDefault();
      selection.deleteFromDocument();
    });
    expect(await takeOut(b, 'Hello\nthere', signal, BEFORE)).toBe('ok');
    expect(cut.join().replaceAll(' ', '')).toBe('Hellothere');
    expect(boxText(b).trim()).toBe(BEFORE.trim());
    expect(await takeOut(b, 'Hello', signal, BEFORE)).toBe('gone');
  });
});
