import { expect } from 'vitest';
import { defaultSite } from '../../../src/core/settings.ts';
import { createGarden } from '../garden/server.ts';
import { GARDEN_HOST } from '../harness/other-sites.ts';
import { storyOn } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const GARDEN = { origins: [`https://${GARDEN_HOST}/*`] };

storyOn(
  createGarden,
  "R20 R49 an address of one's own is added from the popup itself, through the browser's own prompt, which closes the popup",
  async ({ site, doorstep, open, accept }) => {
    const list = await open('/follow_requests');
    await list.find('heading', 'Follow requests');
    expect(await doorstep.allowed(GARDEN)).toBe(false);
    const popup = await doorstep.openPopup(list);
    await popup.reads('banner', undefined, 'This page looks like Mastodon. Doorstep reads nothing here yet.');
    await popup.click('button', `Ask to read ${GARDEN_HOST}`);
    await accept(GARDEN);
    await must('the popup to be closed', async () => (popup.page.isClosed() ? true : null));

    await list.show();
    site.asks('Ana Ruiz', 'ana@clay.example');
    await list.find('region', 'Doorstep: Ana Ruiz', { bound: 40_000 });
    const again = await doorstep.popup(list);
    await again.reads('banner', undefined, 'Watching this page');
  },
  { prompts: true, seed: { settings: { sites: { facebook: defaultSite(3) } } } },
);
