// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../reading/types.ts';
import { watchHands } from './by-hand.ts';
import type { Rows } from './rows.ts';

let stop: AbortController;
let heard: string[];

type Heard = (event: { isTrusted: boolean; composedPath: () => Element[] }) => void;
let listeners: Heard[];

beforeEach(() => {
  listeners = [];
  // No test can make a trusted event: the listener itself is told of one.
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((type: string, heard: unknown, options: unknown) => {
    const { signal } = options as { signal: AbortSignal };
    if (type === 'click') listeners.push((event) => void (signal.aborted || (heard as Heard)(event)));
  });
  stop = new AbortController();
  heard = [];
  document.body.innerHTML = '<li><button id="yes">Accept</button><button id="no"><i>Remove</i></button></li>';
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

const rows = (): Rows => {
  const block = document.querySelector('li');
  const sender = { name: 'Ana Ruiz', profile: null, id: 'ana' };
  const approach = { platform: 'xmpp', kind: 'friend_request' as const, sender, text: '', thread: null, at: null };
  const sighting = block && {
    approach,
    block,
    accept: document.querySelector('#yes'),
    decline: document.querySelector('#no'),
    link: null,
    aliases: [],
  };
  return new Map<string, Sighting>(sighting ? [['ana', sighting]] : []);
};
const watch = (asksAgain: boolean): ((now: Rows) => void) =>
  watchHands(rows, (key, how) => void heard.push(`${key} ${how}`), stop.signal, asksAgain);
/** A press by a person; what scripts dispatch is not trusted and not heard. */
function press(selector: string): void {
  const target = document.querySelector(selector);
  for (const listener of listeners) listener({ isTrusted: true, composedPath: () => (target ? [target, ...parents(target)] : []) });
}
const parents = (el: Element): Element[] => (el.parentElement ? [el.parentElement, ...parents(el.parentElement)] : []);

describe("the user's own press of the site's control", () => {
  it('is told with whose it was', () => {
    watch(false);
    press('i');
    press('#yes');
    expect(heard).toEqual(['ana declined', 'ana accepted']);
  });

  it('counts, where the site asks once more, when the request has gone', () => {
    const look = watch(true);
    press('i');
    look(rows());
    expect(heard).toEqual([]);
    document.body.replaceChildren();
    look(rows());
    look(rows());
    expect(heard).toEqual(['ana declined']);
  });

  it('is nobody’s where no person pressed, and where the watch has ended', () => {
    watch(false);
    for (const listener of listeners) listener({ isTrusted: false, composedPath: () => [document.querySelector('#no') as Element] });
    stop.abort();
    press('#no');
    expect(heard).toEqual([]);
  });
});
