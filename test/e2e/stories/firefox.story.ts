import { expect, test } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { keptPage } from '../../../scripts/neighbourhood/bundle.ts';
import { createNeighbourhood } from '../../../scripts/neighbourhood/server.ts';
import { ENTER, FirefoxBrowser } from '../harness/firefox.ts';
import { CACHE, distOf } from '../harness/places.ts';
import { plant } from '../harness/seed.ts';
import { must } from '../harness/until.ts';

// Covered: install, welcome, permissions.request in a real click, the resident on the site's pages, requests that arrive
// while the page is open, the card, the delivery over two tabs. Not covered: Firefox's own prompt (a pref answers it),
// the popup over the toolbar, a stopped background page.
test("R01 in Firefox a client's request is declined and LinkedIn offered in the right chat", { timeout: 240_000 }, async () => {
  const site = await createNeighbourhood({ tls: true, port: 0, page: await keptPage(CACHE) });
  const firefox = await FirefoxBrowser.launch(distOf('firefox'), site.port);
  const { state } = site;
  const { ana, tom } = PEOPLE;
  try {
    state.reset(sampleNeighbourhood(Date.now()));
    await firefox.page('welcome.html');
    // Firefox may still be busy with the install, and then passes a press over: a person presses again.
    const agree = async (): Promise<true | null> => {
      await firefox.click('button', 'Agree');
      return firefox.find('button', 'Ask to read Facebook').then(
        () => true,
        () => null,
      );
    };
    await must('the agreement', agree, 80_000);
    await firefox.click('button', 'Ask to read Facebook');
    await must('the permission', async () => ((await firefox.allowed()).includes('https://www.facebook.com/*') ? true : null));
    await plant((expression) => firefox.evaluate(expression), {});

    await firefox.open(`${site.origin}/friends/requests`);
    await firefox.find('heading', 'Friend requests');
    state.arrives(tom);
    state.arrives(ana);
    expect(await firefox.textOf('region', 'Doorstep: Ana Ruiz')).toContain('Your rule: work people find you on LinkedIn.');
    await firefox.click('button', 'Decline and offer LinkedIn');

    await firefox.find('text', /Your note is in the box/);
    expect(await firefox.url()).toContain(`/messages/t/${ana.id}`);
    expect(state.sentTo(ana.id)).toEqual([]);
    await firefox.click('textbox', 'Write to Ana Ruiz');
    await firefox.key(ENTER);

    await must('the request to be deleted', async () => (state.requestsIn('deleted').includes(ana.id) ? true : null), 20_000);
    expect(state.sentTo(ana.id)).toHaveLength(1);
    expect(state.sentTo(ana.id)[0]).toContain('linkedin.com');
    expect(state.requestsIn('waiting')).toEqual([tom.id]);
    await firefox.find('text', /^Done\./);
  } finally {
    await firefox.close();
    await site.close();
  }
});
