// R24: what a page is told is what holds by then, however much happens at once.
import { ana, comes, settingsAt } from '../../test/scenes/ways.ts';
import { expect, it, vi } from 'vitest';
import { browser } from '../browser/api.ts';
import { keepTabFacts } from '../browser/session.ts';
import { changeSettings } from '../browser/settings.ts';
import { defaultSite } from '../core/settings.ts';
import type { PageState } from '../core/view.ts';
import { putContact } from '../store/book.ts';
import { stateOfTab } from './state.ts';

const TAB = 9;

/** A page on which Ana asks. */
async function page(): Promise<void> {
  await putContact(ana);
  const { key } = await comes('facebook', 'friend_request', { id: '77' });
  const url = 'https://www.facebook.com/friends/requests';
  const seen = { platform: 'facebook', url, documentId: null, visible: true, health: 'ok' as const, missing: [], viewer: null };
  await keepTabFacts({ ...seen, tab: TAB, keys: [key], thread: null, at: 0 });
}
const withCards = (cards: boolean): Promise<unknown> =>
  changeSettings(() => ({ ...settingsAt(3), sites: { facebook: { ...defaultSite(3), cards } } }));

it('a state that was begun first is told first, and never after one that knows more', async () => {
  await page();
  await withCards(true);
  const told: boolean[] = [];
  const tell = ({ cards }: PageState): number => told.push(cards);
  // The first takes its time after it has read the settings.
  const get = browser.storage.session.get.bind(browser.storage.session);
  let goOn = (): void => undefined;
  vi.spyOn(browser.storage.session, 'get').mockImplementationOnce(async (keys) => {
    await new Promise<void>((resolve) => (goOn = resolve));
    return get(keys as string);
  });
  const first = stateOfTab(TAB, tell);
  await vi.waitFor(() => expect(browser.storage.session.get).toHaveBeenCalled());
  await withCards(false);
  const second = stateOfTab(TAB, tell);
  await new Promise((resolve) => setImmediate(resolve));
  expect(told, 'the second waits for its turn').toEqual([]);
  goOn();
  await Promise.all([first, second]);
  expect(told).toEqual([true, false]);
});

it('nothing is told of a tab that has not reported', async () => {
  const tell = vi.fn();
  expect(await stateOfTab(77, tell)).toBeNull();
  expect(tell).not.toHaveBeenCalled();
});
