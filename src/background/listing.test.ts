import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../core/settings.ts';
import { busyFor } from './hours.ts';

const open = vi.hoisted(() => ({ tabs: [] as string[] }));
// The browser tells the address of a tab only of sites that it allows; the test says which stand open.
vi.mock('../browser/api.ts', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  return { browser: Object.assign(fakeBrowser, { tabs: { query: async () => open.tabs.map((url) => ({ url })) } }) };
});

const NOW = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
const settings = { ...defaultSettings(0), busyWhileListing: true };
const EDITOR = 'https://www.etsy.com/your/shops/me/listing-editor/create';

beforeEach(() => void (open.tabs = []));

it("R24 the user is busy while a shop's editor is open, and free again once it is closed", async () => {
  expect(await busyFor(settings, NOW)).toBeNull();
  open.tabs = ['https://www.etsy.com/your/shops/me/dashboard', EDITOR];
  expect(await busyFor(settings, NOW)).toMatchObject({ why: 'listing' });
  open.tabs = ['https://www.etsy.com/your/shops/me/dashboard'];
  expect(await busyFor(settings, NOW)).toBeNull();
});

it('R24 that counts only for those who switched it on', async () => {
  open.tabs = [EDITOR];
  expect(await busyFor({ ...settings, busyWhileListing: false }, NOW)).toBeNull();
  expect(defaultSettings(0).busyWhileListing).toBe(false);
});
