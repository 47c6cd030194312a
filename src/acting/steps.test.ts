// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Step } from '../core/delivery/types.ts';
import type { Adapter, Reading, Sighting, ThreadReading } from '../reading/types.ts';
import { Steps, type Order, type Report } from './steps.ts';

const NOTE = 'Thank you for looking me up, Ana. Work contacts find me on LinkedIn.';
let stop: AbortController;
let steps: Steps;
let layer: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame'] });
  document.execCommand = () => false;
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML =
    '<section id="request"><b>Ana Ruiz</b><button>Confirm</button><button>Delete</button></section>' +
    '<h1>Ana Ruiz</h1><div id="log"></div><textarea></textarea><button id="send">Send</button>';
  layer = document.createElement('div');
  document.documentElement.append(layer);
  stop = new AbortController();
  const page = { adapter, way: () => ({ firstUrl: location.href, movedByUser: 0 }), layer: () => layer, isOwn: () => true };
  steps = new Steps(page, stop.signal);
});
afterEach(() => {
  stop.abort();
  layer.remove();
  vi.useRealTimers();
});

const field = (): HTMLTextAreaElement => document.querySelector('textarea') as HTMLTextAreaElement;

/** The site's own part: what was typed becomes a row and the box is empty. */
function siteSends(text = field().value): void {
  field().value = '';
  document.querySelector('#log')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
}

const adapter = {
  read: (): Reading => ({ health: 'ok', missing: [], viewer: null, sightings: sightings() }),
  readThread: (): ThreadReading | null => ({
    thread: '1001',
    headerName: document.querySelector('h1')?.textContent ?? null,
    people: [{ name: 'Ana Ruiz', profile: null, id: document.querySelector('h1')?.dataset['id'] ?? '1001' }],
    group: false,
    composer: document.querySelector('textarea'),
    composers: document.querySelectorAll('textarea').length,
    composerText: document.querySelector('textarea')?.value ?? '',
    send: document.querySelector<HTMLElement>('#send'),
    rows: [...document.querySelectorAll('#log p')].map((element) => ({
      element,
      text: element.textContent ?? '',
      from: 'me',
      sender: null,
      words: '.text',
      failed: false,
    })),
  }),
} as unknown as Adapter;

function sightings(): Sighting[] {
  const block = document.querySelector('#request');
  if (!block) return [];
  const [accept = null, decline = null] = block.querySelectorAll('button');
  const approach = {
    platform: 'facebook',
    kind: 'friend_request' as const,
    sender: { name: 'Ana Ruiz', profile: null, id: '1001' },
    text: '',
    thread: null,
    at: null,
  };
  return [{ approach, block, accept, decline, link: null, aliases: [] }];
}

const who = { name: 'Ana Ruiz', ids: ['1001'], profiles: [], opened: null, kind: 'friend_request' as const };
const order = (step: Step): Order => ({ deliveryId: 'd1', step, attempt: 1, note: NOTE, who, until: Number.MAX_VALUE });

async function done(step: Step, ms = 20_000): Promise<Report | null> {
  const report = steps.carryOut(order(step));
  await vi.advanceTimersByTimeAsync(ms);
  return report;
}

describe('the note’s leg', () => {
  test('a note is placed, and what the user sends is reported with its text', async () => {
    expect(await done('place')).toEqual({ result: 'ok', text: null });
    expect(field().value).toBe(NOTE);
    const watched = steps.carryOut(order('watch-sent'));
    await vi.advanceTimersByTimeAsync(60_000);
    siteSends();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await watched).toEqual({ result: 'ok', text: NOTE });
  });

  test('what was sent before anybody asked is known all the same, however often it is asked', async () => {
    await done('place');
    siteSends();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await done('watch-sent')).toEqual({ result: 'ok', text: NOTE });
    expect(await done('look')).toEqual({ result: 'ok', text: NOTE });
  });

  test.each([
    ['with its message is sent', NOTE, '1001', { result: 'ok', text: NOTE }],
    ['without one is asked about', '', '1001', { result: 'failed', text: NOTE }],
    ['in another conversation is none of it', NOTE, '2002', { result: 'not-proven', text: null }],
  ])('R24 a note whose box goes away %s', async (_, row, id, report) => {
    await done('place');
    const watched = steps.carryOut(order('watch-sent'));
    await vi.advanceTimersByTimeAsync(5000);
    field().remove();
    const head = document.querySelector('h1');
    if (head) head.dataset['id'] = id;
    if (row) document.querySelector('#log')?.insertAdjacentHTML('beforeend', `<p>${row}</p>`);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await watched).toEqual(report);
  });

  test('the moment in which the note leaves the box is told at once, and when it is back', async () => {
    const told: string[] = [];
    const page = { adapter, way: () => ({ firstUrl: location.href, movedByUser: 0 }), layer: () => layer };
    steps = new Steps({ ...page, meanwhile: ({ step }, result) => told.push(`${step} ${result}`) }, stop.signal);
    await done('place');
    const watched = steps.carryOut(order('watch-sent'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
    field().value = '';
    field().dispatchEvent(new Event('input', { bubbles: true }));
    expect(told).toEqual(['watch-sent gone']);
    field().value = NOTE;
    field().dispatchEvent(new Event('input', { bubbles: true }));
    expect(told).toEqual(['watch-sent gone', 'watch-sent standing']);
    siteSends();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await watched).toEqual({ result: 'ok', text: NOTE });
    expect(told.at(-1)).toBe('watch-sent gone');
  });

  test('Send is pressed once, and only over exactly the note', async () => {
    let presses = 0;
    document.querySelector('#send')?.addEventListener('click', () => {
      presses += 1;
      siteSends();
    });
    await done('place');
    expect((await done('send'))?.result).toBe('ok');
    expect(await done('watch-sent')).toEqual({ result: 'ok', text: NOTE });
    field().value = 'Dear Ana';
    expect((await done('send'))?.result).toBe('occupied');
    expect(presses).toBe(1);
  });

  test('a look tells what became of a note that nobody watched', async () => {
    expect((await done('look'))?.result).toBe('failed');
    field().value = NOTE;
    expect((await done('look'))?.result).toBe('standing');
    field().value = 'Dear Ana';
    expect((await done('look'))?.result).toBe('occupied');
    siteSends(NOTE);
    expect((await done('look'))?.result).toBe('gone');
  });

  test('nothing is put into somebody else’s thread', async () => {
    const header = document.querySelector('h1');
    if (header) header.dataset['id'] = '2002';
    expect((await done('place'))?.result).toBe('not-proven');
    expect(field().value).toBe('');
  });

  test('an order that comes while another is carried out waits for it', async () => {
    const placed = steps.carryOut(order('place'));
    const looked = steps.carryOut(order('look'));
    await vi.advanceTimersByTimeAsync(5000);
    expect((await placed)?.result).toBe('ok');
    expect((await looked)?.result).toBe('standing');
  });

  test('a watch that is given up reports nothing', async () => {
    await done('place');
    const watched = steps.carryOut(order('watch-sent'));
    await vi.advanceTimersByTimeAsync(100);
    steps.cancel('d1');
    expect(await watched).toBeNull();
  });
});

describe('the request’s leg', () => {
  test('the request is found and declined by the site’s own button', async () => {
    document.querySelectorAll('button')[1]?.addEventListener('click', () => document.querySelector('#request')?.remove());
    expect((await done('find-request'))?.result).toBe('ok');
    expect((await done('decline'))?.result).toBe('ok');
    expect((await done('find-request'))?.result).toBe('gone');
  });

  test('the button is outlined in Doorstep’s own layer, and the user’s own press is seen', async () => {
    const before = document.querySelector('#request')?.outerHTML;
    const outlined = steps.carryOut(order('outline'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(layer.querySelectorAll('.outline')).toHaveLength(1);
    expect(document.querySelector('#request')?.outerHTML).toBe(before);
    document.querySelectorAll('button')[1]?.addEventListener('click', () => document.querySelector('#request')?.remove());
    document.querySelectorAll('button')[1]?.click();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await outlined)?.result).toBe('ok');
    expect(layer.children).toHaveLength(0);
  });

  test('the frame goes when the delivery is given up', async () => {
    const outlined = steps.carryOut(order('outline'));
    await vi.advanceTimersByTimeAsync(1000);
    steps.cancel('d1');
    expect(await outlined).toBeNull();
    expect(layer.children).toHaveLength(0);
  });
});
