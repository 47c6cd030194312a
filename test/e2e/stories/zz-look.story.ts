import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { story } from '../harness/story.ts';
story('look', async ({ site, browser, open, doorstep }) => {
  site.state.reset(sampleNeighbourhood(Date.now()));
  for (const p of [PEOPLE.gareth, PEOPLE.maya, PEOPLE.otherAna, PEOPLE.sam, PEOPLE.viktor, PEOPLE.tom, PEOPLE.ana]) site.state.arrives(p);
  const list = await open('/friends/requests');
  await list.reads('region', 'Doorstep: Ana Ruiz', /Your rule/);
  await new Promise((r) => setTimeout(r, 800));
  for (const page of await browser.raw.pages()) if (page.url().includes('facebook')) await page.screenshot({ path: '/tmp/shots/list.png' });
  const popup = await doorstep.popup(list);
  await new Promise((r) => setTimeout(r, 1500));
  for (const page of await browser.raw.pages()) if (page.url().includes('popup')) { await page.setViewport({ width: 400, height: 700 }); await page.screenshot({ path: '/tmp/shots/popup.png' }); }
  void popup;
});
