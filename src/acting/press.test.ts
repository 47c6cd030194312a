// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sighting } from '../reading/types.ts';
import { pressDecline, type FindRequest } from './press.ts';

let presses: string[];
let signal: AbortSignal;
let visibility: DocumentVisibilityState;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  presses = [];
  signal = new AbortController().signal;
  visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  document.body.innerHTML = '<div id="card"><a href="/ana">Ana Ruiz</a><button>Confirm</button><button>Delete</button></div>';
  document.body.onclick = (e) => presses.push((e.target as Element).textContent ?? '');
});
afterEach(() => vi.useRealTimers());

const find: FindRequest = () => {
  const block = document.querySelector('#card');
  if (!block) return null;
  const [accept = null, decline = null] = block.querySelectorAll('button');
  const approach = {
    platform: 'facebook',
    kind: 'friend_request' as const,
    sender: { name: 'Ana Ruiz', profile: null, id: '1001' },
    text: '',
    thread: null,
    at: null,
  };
  const link = block.querySelector('a');
  if (link && link.getAttribute('href') !== '/ana') return null;
  return { approach, block, accept, decline, link, aliases: [] } satisfies Sighting;
};
const isDecline = (c: Element): boolean => c.textContent === 'Delete';
const onPress = (does: () => void): void => document.querySelectorAll('button')[1]?.addEventListener('click', does);

async function press(more: Partial<Parameters<typeof pressDecline>[0]> = {}): Promise<string> {
  const result = pressDecline({ find, isDecline, signal, ...more });
  await vi.advanceTimersByTimeAsync(20_000);
  return result;
}

describe('the site’s own decline', () => {
  test('is pressed once, and seen to work when the controls are gone', async () => {
    onPress(() => document.querySelectorAll('button').forEach((b) => b.remove()));
    expect(await press()).toBe('ok');
    expect(presses).toEqual(['Delete']);
  });
  test('is seen to work when its button says something else now', async () => {
    onPress(() => {
      const [, b] = document.querySelectorAll('button');
      document.querySelector('#card')?.removeAttribute('id');
      if (b) b.textContent = 'Add friend';
    });
    expect(await press()).toBe('ok');
  });
  test('is seen to work when its row, buttons and all, is given to somebody else', async () => {
    onPress(() => document.querySelector('#card a')?.setAttribute('href', '/tom'));
    expect(await press()).toBe('ok');
    expect(presses).toEqual(['Delete']);
  });
  test('that does nothing is pressed once and reported as failed', async () => {
    expect(await press()).toBe('failed');
    expect(presses).toEqual(['Delete']);
  });
  test('whose card is only drawn anew has not worked', async () => {
    onPress(() => {
      const card = document.querySelector('#card');
      if (card) card.outerHTML = '<div id="card"><button>Confirm</button><button>Delete</button></div>';
    });
    expect(await press()).toBe('failed');
    expect(presses).toEqual(['Delete']);
  });
});

/** The decline stands in another control now. */
function putInto(label: string): void {
  const outer = document.createElement('div');
  outer.setAttribute('role', 'button');
  outer.setAttribute('aria-label', label);
  const [, no] = document.querySelectorAll('button');
  no?.replaceWith(outer);
  if (no) outer.append(no);
}

describe('nothing is pressed', () => {
  test('in a tab that is not seen', async () => {
    visibility = 'hidden';
    expect(await press()).toBe('hidden');
    expect(presses).toEqual([]);
  });
  test('where the request doesn’t stand', async () => {
    document.body.replaceChildren();
    expect(await press()).toBe('gone');
  });
  test.each<[string, () => void]>([
    ['the label isn’t a word for declining', () => document.querySelectorAll('button')[1]?.replaceChildren('Confirm')],
    ['the control is switched off', () => document.querySelectorAll('button')[1]?.setAttribute('aria-disabled', 'true')],
    ['the control is disabled', () => document.querySelectorAll('button')[1]?.setAttribute('disabled', '')],
    ['it stands in a control that asks, which a press would reach too', () => putInto('Add friend')],
    ['it stands in one that says yes to somebody else', () => putInto("Accept Bo's invitation")],
    [
      'a row has come to stand in it',
      () => document.querySelectorAll('button')[1]?.insertAdjacentHTML('beforeend', '<a href="/bo" aria-label="Bo"></a>'),
    ],
    ['one of its names says yes to somebody', () => document.querySelectorAll('button')[1]?.setAttribute('aria-label', 'Confirm Bo')],
    ['there is no such control', () => document.querySelectorAll('button')[1]?.remove()],
  ])('where %s', async (_, change) => {
    change();
    expect(await press()).toBe('not-proven');
    expect(presses).toEqual([]);
  });
  test('where it can’t be told which request it is', async () => {
    expect(await press({ find: () => 'several' })).toBe('not-proven');
    expect(presses).toEqual([]);
  });
});
