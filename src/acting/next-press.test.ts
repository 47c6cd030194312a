// @vitest-environment jsdom
// R49, R50: a decline that takes more than one press, and the many ways in which nothing is pressed.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeclineWay, Sighting } from '../reading/types.ts';
import { pressDecline, type FindRequest } from './press.ts';

const WAY: DeclineWay = {
  menu: 'button.more',
  next: [{ in: 'dialog[open]', press: 'button,input[type="button"]', says: 'confirm|bestätigen', names: true }],
};
const SHEET =
  '<dialog open><p>Decline the request from Ana Ruiz?</p><label><input type="checkbox">Also block</label><button>Confirm</button><input type="button" value="Cancel"></dialog>';

let presses: string[];
/** What comes up when "Remove" is pressed. */
let sheet: string;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  presses = [];
  sheet = SHEET;
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' });
  // No layout here: what is declared hidden is not seen.
  Element.prototype.checkVisibility = function (this: Element): boolean {
    return this.closest('[hidden]') === null;
  };
  document.body.innerHTML =
    '<ul><li id="ana"><a href="/ana">Ana Ruiz</a><button class="more">Menu</button><div hidden><button class="no">Remove</button></div></li></ul>';
  document.body.onclick = (event) => {
    const pressed = event.target as Element;
    presses.push(pressed.textContent ?? '');
    if (pressed.matches('.more')) pressed.parentElement?.querySelector('div')?.removeAttribute('hidden');
    if (pressed.matches('.no')) document.body.insertAdjacentHTML('beforeend', sheet);
    if (pressed.textContent === 'Confirm') document.querySelectorAll('#ana,dialog').forEach((el) => el.remove());
  };
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

const find: FindRequest = () => {
  const block = document.querySelector('#ana');
  if (!block) return null;
  const sender = { name: 'Ana Ruiz', profile: null, id: 'ana' };
  const approach = { platform: 'xmpp', kind: 'friend_request' as const, sender, text: '', thread: null, at: null };
  return {
    approach,
    block,
    accept: null,
    decline: block.querySelector('.no'),
    link: block.querySelector('a'),
    aliases: [],
  } satisfies Sighting;
};

async function press(way: DeclineWay = WAY): Promise<string> {
  const result = pressDecline({ find, isDecline: (c) => c.matches('.no'), way, signal: new AbortController().signal });
  await vi.advanceTimersByTimeAsync(30_000);
  return result;
}

describe('a decline behind a menu, asked about once more', () => {
  test('is pressed through: the menu, the item, the sheet that names the person', async () => {
    expect(await press()).toBe('ok');
    expect(presses).toEqual(['Menu', 'Remove', 'Confirm']);
  });
  test('goes on in a menu that the user has opened', async () => {
    document.querySelector('#ana div')?.removeAttribute('hidden');
    expect(await press()).toBe('ok');
    expect(presses).toEqual(['Remove', 'Confirm']);
  });
  test('is pressed on in a language that is known', async () => {
    sheet = SHEET.replace('>Confirm<', '>Bestätigen<');
    await press();
    expect(presses).toEqual(['Menu', 'Remove', 'Bestätigen']);
  });
});

describe('the further question is left to the user', () => {
  test.each<[string, string]>([
    ['another word', SHEET.replace('>Confirm<', '>Confirm and block<')],
    ['a language that is not known', SHEET.replace('>Confirm<', '>Dearbhaigh<')],
    ['two labels that differ', SHEET.replace('<button>Confirm', '<button aria-label="Block">Confirm')],
    ['"Also block" ticked', SHEET.replace('type="checkbox"', 'type="checkbox" checked')],
    ['another person in it', SHEET.replace('Ana Ruiz', 'Tom Berg')],
    ['somebody in it whose name only begins like it', SHEET.replace('Ana Ruiz', 'Ana Ruizola')],
    ['nobody in it', SHEET.replace('the request from Ana Ruiz', 'it')],
    ['two such buttons', SHEET.replace('<input type="button"', '<button>Confirm</button><input type="button"')],
    ['two sheets at once', SHEET + SHEET],
    ['a button that is switched off', SHEET.replace('<button>', '<button disabled>')],
    ['no sheet at all', ''],
  ])('with %s', async (_, comes) => {
    sheet = comes;
    expect(await press()).toBe('failed');
    expect(presses).toEqual(['Menu', 'Remove']);
  });
});

test('where the page goes elsewhere instead of asking on, nobody says that the request still stands', async () => {
  sheet = '';
  document.querySelector('.no')?.addEventListener('click', () => history.pushState(null, '', '/home'));
  expect(await press()).toBe('standing');
  history.pushState(null, '', '/');
});

describe('nothing at all is pressed', () => {
  test('where such a sheet stood open before: it is about something else', async () => {
    document.body.insertAdjacentHTML('beforeend', SHEET);
    expect(await press()).toBe('not-proven');
    expect(presses).toEqual([]);
  });
  test('where there are two menus, or none', async () => {
    document.querySelector('.more')?.insertAdjacentHTML('afterend', '<button class="more">Menu</button>');
    expect(await press()).toBe('not-proven');
    document.querySelectorAll('.more').forEach((el) => el.remove());
    expect(await press()).toBe('not-proven');
    expect(presses).toEqual([]);
  });
  test('after the menu, where the row was given to somebody else meanwhile', async () => {
    document.querySelector('.more')?.addEventListener('click', () => document.querySelector('#ana')?.setAttribute('id', 'tom'));
    expect(await press()).toBe('not-proven');
    expect(presses).toEqual(['Menu']);
  });
});
