import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createNeighbourhood } from '../../../scripts/neighbourhood/server.ts';
import { keptPage } from '../../../scripts/neighbourhood/bundle.ts';
import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import { look } from '../harness/answering.ts';
import { StoryBrowser } from '../harness/chromium.ts';
import { Doorstep } from '../harness/doorstep.ts';
import { FirefoxBrowser } from '../harness/firefox.ts';
import { clearManaged, isAdministrator, setManaged } from '../harness/managed.ts';
import { CACHE, distOf, extensionId } from '../harness/places.ts';
import { inBook, plant } from '../harness/seed.ts';
import { must } from '../harness/until.ts';

const OFFICE = {
  title: 'Personal accounts',
  setBy: 'Pine Street Dental',
  covers: { relationships: ['patient'] },
  contactPoints: [{ kind: 'practice', value: '+1 555 0100' }],
  sitesOff: ['x'],
  locked: [
    { relationship: 'patient', platform: '*personal', outcome: 'redirect' },
    { relationship: 'patient', platform: 'facebook', outcome: 'shout' },
  ],
};

test.runIf(isAdministrator)(
  'R36 R37 in Chromium an administrator sets the rule: it is shown as set, cited in the note, and changes while one works',
  { timeout: 90_000 },
  async () => {
    // A build of its own address has an id of its own: no other story meets this policy.
    const folder = await mkdtemp(path.join(tmpdir(), 'story-managed-'));
    const dist = path.join(folder, 'build');
    await cp(distOf('chromium'), dist, { recursive: true });
    const id = extensionId(dist);
    await setManaged('chromium', id, OFFICE);
    const site = await createNeighbourhood({ tls: true, port: 0, page: await keptPage(CACHE) });
    const browser = await StoryBrowser.launch({ dist, profile: path.join(folder, 'profile'), port: site.port });
    try {
      const doorstep = new Doorstep(browser, id);
      const backstage = await doorstep.backstage();
      await plant((expression) => backstage.evaluate(expression), { book: [inBook(PEOPLE.ana, 'patient')] });

      const options = await doorstep.page('options.html#policy');
      await options.reads('main', undefined, 'Set by Pine Street Dental');
      await options.reads(
        'main',
        undefined,
        /could not be read and is left out:.*Entry 2 under “Fixed in the table”: what to do is missing/s,
      );
      await options.reads('main', undefined, 'Not read: ');
      expect(await options.has('button', 'Stop using it')).toBe(false);
      await look(options, 'managed-options');
      await (await doorstep.page('options.html#who')).reads('main', undefined, 'Set by Pine Street Dental');

      const popup = await doorstep.popup();
      await popup.click('button', /Paste/);
      await popup.type('textbox', 'Name', PEOPLE.ana.name);
      await popup.type('textbox', /^Link to the profile/, 'https://www.facebook.com/ana.ruiz.ceramics');
      await popup.click('button', 'Show answers');
      expect(await popup.reads('region', `Doorstep: ${PEOPLE.ana.name}`, /Set by your practice: Personal accounts/)).toContain(
        '+1 555 0100',
      );

      await setManaged('chromium', id, { ...OFFICE, setBy: 'Elm Street Dental', locked: [] });
      await options.show();
      await options.reads('main', undefined, 'Set by Elm Street Dental');
    } finally {
      await clearManaged('chromium');
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test.runIf(isAdministrator)("R36 R37 in Firefox an administrator's policies.json sets the rule", { timeout: 90_000 }, async () => {
  await setManaged('firefox', '', OFFICE);
  const site = await createNeighbourhood({ tls: true, port: 0, page: await keptPage(CACHE) });
  const firefox = await FirefoxBrowser.launch(distOf('firefox'), site.port).finally(() => clearManaged('firefox'));
  try {
    await must('the welcome page, which opens by itself', async () => ((await firefox.url()).endsWith('welcome.html') ? true : null));
    await firefox.page('options.html#policy');
    await firefox.find('text', /Set by Pine Street Dental/);
    await firefox.find('text', /^Entry 2 under “Fixed in the table”: what to do is missing/);
    await firefox.page('options.html#who');
    await firefox.find('text', 'Set by Pine Street Dental');
  } finally {
    await firefox.close();
    await site.close();
  }
});
