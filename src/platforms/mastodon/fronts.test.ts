// @vitest-environment jsdom
// R20, R21: what is pressed in Mastodon's other front ends, and when that counts as done.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pressDecline } from '../../acting/press.ts';
import { findRequest } from '../../reading/find.ts';
import { adapter } from './adapter.ts';

const WHO = { ids: [], profiles: ['https://clay.example/@ana'], name: 'Ana Ruiz', kind: 'follow_request' as const };
let pressed: string[];

/** The page of a fixture, in a window of its own; what is pressed on it is told. */
function show(name: string): URL {
  const file = path.join(import.meta.dirname, 'pages', name);
  const [, head = '', body = ''] = /<head>(.*?)<\/head>\s*<body>(.*?)<\/body>/s.exec(readFileSync(`${file}.html`, 'utf8')) ?? [];
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  pressed = [];
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => pressed.push((button.closest('li,article')?.textContent ?? '').trim().slice(0, 8)));
  return new URL((JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { url: string }).url);
}

/** Presses the decline of Ana's row. @param then what the site does at that press. */
async function decline(url: URL, then: (button: HTMLButtonElement, row: Element) => void): Promise<string> {
  const find = (): ReturnType<typeof findRequest> => findRequest(adapter, document, url, WHO);
  const now = find();
  const control = now && now !== 'several' ? now.decline : null;
  control?.addEventListener('click', () => then(control as HTMLButtonElement, control.parentElement as Element));
  const isDecline = (c: Element, name: string): boolean => adapter.isDecline?.(c, name) === true;
  const done = pressDecline({ find, isDecline, signal: new AbortController().signal });
  await vi.advanceTimersByTimeAsync(20_000);
  return done;
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('a follow request in Phanpy', () => {
  const answer = (row: Element, how: string): void => {
    const states = row.querySelector('.follow-request-states');
    if (states) states.innerHTML = `<svg class="icon ${how}"></svg>`;
  };
  it('is rejected once the site says so beside its two buttons, which stay', async () => {
    const url = show('phanpy-requests');
    const done = decline(url, (button, row) => {
      button.disabled = true;
      setTimeout(() => answer(row, 'follow-rejected'), 2000);
    });
    expect(await done).toBe('ok');
    expect(pressed).toEqual(['Ana Ruiz']);
  });
  it('whose rejection the server refuses is not said to be gone', async () => {
    const url = show('phanpy-requests');
    const done = decline(url, (button) => {
      button.disabled = true;
      setTimeout(() => (button.disabled = false), 2000);
    });
    expect(await done).toBe('failed');
    expect(pressed).toEqual(['Ana Ruiz']);
  });
  it('with words that say the opposite of its marks is not pressed', async () => {
    const url = show('phanpy-requests');
    const [, reject] = document.querySelectorAll('.follow-request-buttons button');
    if (reject) reject.textContent = 'Accept';
    expect(await decline(url, () => undefined)).toBe('not-proven');
    expect(pressed).toEqual([]);
  });
});

describe('a follow request in Elk', () => {
  it('is rejected by the button with the cross, which gives way to words', async () => {
    const url = show('elk-requests');
    const done = decline(url, (_, row) => (row.parentElement as Element).replaceChildren('Rejected'));
    expect(await done).toBe('ok');
    expect(pressed.map((row) => row.trim())).toEqual(['Ana Ruiz']);
  });
  it('is not pressed where both buttons show a check', async () => {
    const url = show('elk-requests');
    for (const icon of document.querySelectorAll('article:first-of-type button span')) {
      icon.removeAttribute('i-ri:close-fill');
      icon.setAttribute('i-ri:check-fill', '');
    }
    expect(await decline(url, () => undefined)).toBe('gone');
    expect(pressed).toEqual([]);
  });
});
