import { expect, test } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { keptPage } from '../../../scripts/neighbourhood/bundle.ts';
import { createNeighbourhood } from '../../../scripts/neighbourhood/server.ts';
import { FirefoxBrowser } from '../harness/firefox.ts';
import { CACHE, distOf } from '../harness/places.ts';
import { must } from '../harness/until.ts';

// Covered: install, welcome, permissions.request in a real click, the resident on the site's pages, a request that
// arrives while the page is open, the card, learning and the wordless decline. Not covered: Firefox's own prompt (a
// pref answers it), the popup over the toolbar, a stopped background page.
test('R01 in Firefox a stranger who asks is learned and declined without a word', { timeout: 80_000 }, async () => {
  const site = await createNeighbourhood({ tls: true, port: 0, page: await keptPage(CACHE) });
  const firefox = await FirefoxBrowser.launch(distOf('firefox'));
  try {
    site.state.reset(sampleNeighbourhood(Date.now()));
    await firefox.page('welcome.html');
    await firefox.click('button', 'Agree');
    await firefox.click('button', 'Ask to read Facebook');
    await must('the permission', async () => ((await firefox.allowed()).includes('https://www.facebook.com/*') ? true : null));

    await firefox.open(`https://www.facebook.com:${site.port}/friends/requests`);
    await firefox.find('heading', 'Friend requests');
    site.state.arrives(PEOPLE.tom);
    await firefox.click('button', /Who is this/);
    await firefox.click('button', 'Client');
    await firefox.click('button', 'Decline without a word');
    await must('the request to be deleted', async () => (site.state.requestsIn('deleted').includes(PEOPLE.tom.id) ? true : null), 15_000);
    expect(site.state.sentTo(PEOPLE.tom.id)).toEqual([]);
  } finally {
    await firefox.close();
    await site.close();
  }
});
