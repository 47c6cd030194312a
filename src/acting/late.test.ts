// @vitest-environment jsdom
// R29: an order is good for a moment. A laptop that slept, a page that was put away and comes back: nothing is done then.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Step } from '../core/delivery/types.ts';
import type { Adapter, Sighting, ThreadReading } from '../reading/types.ts';
import { Steps, type Order, type Report } from './steps.ts';

const NOTE = 'Thank you for looking me up, Ana.';
const T = 1_800_000_000_000;
let stop: AbortController;
let steps: Steps;
let layer: HTMLElement;
let presses: string[];
/** No test can make a trusted event: the page is told which of its clicks a person made. */
let byPerson: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: T, toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'Date'] });
  document.execCommand = () => false;
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = '<textarea></textarea><button id="send">Send</button>';
  layer = document.createElement('div');
  presses = [];
  byPerson = false;
  document.body.onclick = (e) => presses.push((e.target as Element).textContent ?? '');
  stop = new AbortController();
  const page = { adapter, way: () => ({ firstUrl: location.href, movedByUser: 0 }), layer: () => layer, isOwn: () => byPerson };
  steps = new Steps(page, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const requestComes = (): void =>
  document.body.insertAdjacentHTML('beforeend', '<section id="request"><button>Confirm</button><button>Delete</button></section>');
const field = (): HTMLTextAreaElement => document.querySelector('textarea') as HTMLTextAreaElement;
const button = (name: string): HTMLElement => [...document.querySelectorAll('button')].find((b) => b.textContent === name) as HTMLElement;

let thread: string | null = '1001';
const adapter = {
  read: () => ({ health: 'ok', missing: [], viewer: null, sightings: sightings() }),
  readThread: (): ThreadReading | null =>
    thread === null
      ? null
      : {
          thread,
          headerName: 'Ana Ruiz',
          people: [{ name: 'Ana Ruiz', profile: null, id: thread }],
          group: false,
          composer: field(),
          composers: 1,
          composerText: field().value,
          send: document.querySelector<HTMLElement>('#send'),
          rows: [],
        },
} as unknown as Adapter;

function sightings(): Sighting[] {
  const block = document.querySelector('#request');
  if (!block) return [];
  const [accept = null, decline = null] = block.querySelectorAll('button');
  const sender = { name: 'Ana Ruiz', profile: null, id: '1001' };
  const approach = { platform: 'facebook', kind: 'friend_request' as const, sender, text: '', thread: null, at: null };
  return [{ approach, block, accept, decline, link: null, aliases: [] }];
}

const who = { name: 'Ana Ruiz', ids: ['1001'], profiles: [], opened: null, kind: 'friend_request' as const };
const begin = (step: Step): Promise<Report | null> =>
  steps.carryOut({ deliveryId: 'd1', step, attempt: 1, note: NOTE, who, until: T + 20_000 } satisfies Order);
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
/** Hours go by in which no timer runs. */
const sleeps = (): void => void vi.setSystemTime(Date.now() + 3 * 3_600_000);

describe('R29 a laptop that slept in the middle of an order', () => {
  test('presses no Delete when it wakes', async () => {
    const declined = begin('decline');
    await pass(1000);
    sleeps();
    requestComes();
    await pass(1000);
    expect((await declined)?.result).toBe('hidden');
    expect(presses).toEqual([]);
  });

  test('puts no note into the box', async () => {
    thread = null;
    const placed = begin('place');
    await pass(1000);
    sleeps();
    thread = '1001';
    document.body.append('');
    field().setAttribute('title', 'drawn');
    await pass(5000);
    expect((await placed)?.result).toBe('hidden');
    expect(field().value).toBe('');
  });

  test('presses no Send', async () => {
    field().value = NOTE;
    const send = document.querySelector('#send') as HTMLButtonElement;
    send.disabled = true;
    const sent = begin('send');
    await pass(500);
    sleeps();
    send.disabled = false;
    await pass(3000);
    expect((await sent)?.result).toBe('hidden');
    expect(presses).toEqual([]);
  });
});

test('R34 Send is not pressed over words that ran into each other', async () => {
  const note = NOTE + '\nSee you at work 👋🏽';
  const send = (): Promise<Report | null> => steps.carryOut({ deliveryId: 'd1', step: 'send', attempt: 1, note, who, until: T + 20_000 });
  field().value = note.replace('\n', '');
  const glued = send();
  await pass(3000);
  expect((await glued)?.result).toBe('occupied');
  field().value = note.replace('\n', '\n\n');
  const whole = send();
  await pass(3000);
  expect((await whole)?.result).toBe('ok');
  expect(presses).toEqual(['Send']);
});

describe('a page that is left in the middle of an order', () => {
  test('does nothing of it when the browser brings it back, and says nothing', async () => {
    const declined = begin('decline');
    await pass(500);
    dispatchEvent(new Event('pagehide'));
    requestComes();
    await pass(6000);
    expect(await declined).toBeNull();
    expect(presses).toEqual([]);
    const again = begin('decline');
    await pass(6000);
    expect((await again)?.result, 'a new order is carried out').toBe('failed');
    expect(presses).toEqual(['Delete']);
  });

  test('that goes elsewhere by itself right after the press doesn’t say that the request still stands', async () => {
    requestComes();
    button('Delete').addEventListener('click', () => history.pushState(null, '', '/home'));
    const declined = begin('decline');
    await pass(6000);
    expect((await declined)?.result).toBe('standing');
    history.pushState(null, '', '/');
  });
});

test('a resident that is stopped in the middle reports no failure that nobody has seen', async () => {
  requestComes();
  const declined = begin('decline');
  await pass(500);
  expect(presses).toEqual(['Delete']);
  stop.abort();
  await pass(100);
  expect(await declined).toBeNull();
});

describe('R34 the outlined button', () => {
  test('a request that goes from the page without a press is not declined', async () => {
    requestComes();
    const outlined = begin('outline');
    await pass(500);
    document.querySelector('#request')?.remove();
    await pass(60_000);
    button('Send').click();
    requestComes();
    await pass(1000);
    let over = false;
    void outlined.then(() => (over = true));
    await pass(1000);
    expect(over, 'it still waits for the user').toBe(false);
    byPerson = true;
    button('Delete').click();
    document.querySelector('#request')?.remove();
    await pass(1000);
    expect((await outlined)?.result).toBe('ok');
  });

  test('a press that does nothing is told as that', async () => {
    requestComes();
    byPerson = true;
    const outlined = begin('outline');
    await pass(500);
    button('Delete').click();
    await pass(6000);
    expect((await outlined)?.result).toBe('failed');
  });

  test('a press after which the page goes elsewhere is not told as one that did nothing', async () => {
    requestComes();
    byPerson = true;
    const outlined = begin('outline');
    await pass(500);
    button('Delete').addEventListener('click', () => history.pushState(null, '', '/home'));
    button('Delete').click();
    await pass(6000);
    expect((await outlined)?.result).toBe('standing');
    history.pushState(null, '', '/');
  });

  test('the press of a script is nobody’s', async () => {
    requestComes();
    const outlined = begin('outline');
    await pass(500);
    button('Delete').click();
    document.querySelector('#request')?.remove();
    await pass(10_000);
    steps.cancel('d1');
    expect(await outlined).toBeNull();
  });
});
