import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

let answer = (_yes: boolean): void => undefined;
const request = vi.fn(() => new Promise<boolean>((done) => (answer = done)));
vi.mock('../../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../../test/browser-in-memory.ts');
  return browserInMemory('en-GB', () => ({ permissions: { contains: () => Promise.resolve(true), request } }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
const { changeSettings, readSettings } = await import('../../browser/settings.ts');
const { defaultSettings } = await import('../../core/settings.ts');
const { requestSite, siteViews } = await import('./connect-sites.ts');

beforeEach(async () => {
  await changeSettings(() => ({ ...defaultSettings(1), agreedAt: 1 }));
});

const facebook = async (): Promise<NonNullable<Awaited<ReturnType<typeof siteViews>>[number]>> => {
  const found = (await siteViews(await readSettings(), 2)).find((site) => site.id === 'facebook');
  if (!found) throw new Error('no Facebook');
  return found;
};

it('a site that the browser still allows and the settings forgot can be asked for again, and is read then', async () => {
  const site = await facebook();
  expect(site.permission, 'no question stands near the address bar').toBe('not-asked');
  requestSite(site);
  expect((await facebook()).permission).toBe('asking');
  answer(true);
  await vi.waitFor(async () => expect((await facebook()).permission).toBe('active'));
  expect((await readSettings()).sites['facebook']).toMatchObject({ messages: false });
});
