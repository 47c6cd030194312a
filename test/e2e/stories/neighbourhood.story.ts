import { expect } from 'vitest';
import { JILLS_THREAD, PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { story } from '../harness/story.ts';

const { ana, jill, tom } = PEOPLE;

// The other stories rely on the site doing what its settings say; here it is looked at without Doorstep reading it.
story(
  'the neighbourhood behaves as its settings say',
  async ({ site, open }) => {
    const { state } = site;
    state.reset({ ...sampleNeighbourhood(Date.now()), knobs: { hiddenCopies: true, churn: 'on-press', records: true } });
    const list = await open('/friends/requests');
    await list.find('heading', 'Friend requests');

    state.arrives(ana);
    state.arrives(tom);
    await list.find('link', tom.name);
    expect(await list.all('button', 'Confirm'), 'hidden copies are not told to assistive technology').toHaveLength(2);
    expect(await list.page.$$('[aria-label=Confirm]')).toHaveLength(4);

    const first = await list.page.$('.request-pane');
    await list.page.mouse.click(900, 500);
    await list.until(async () => ((await first?.evaluate((node) => node.isConnected)) ? null : true));
    expect(await first?.evaluate((node) => node.isConnected), 'a press anywhere draws the list anew').toBe(false);

    state.knobs({ churn: 'never', deadDelete: true });
    const told = list.page.waitForResponse((answer) => answer.url().includes('/api/requests/'));
    await list.click('button', 'Delete', { within: ['navigation', 'Friend requests'] });
    await told;
    state.knobs({ deadDelete: false });
    await list.find('button', 'Confirm');
    expect(state.requestsIn('deleted')).toEqual([]);

    const chat = await open(`/messages/t/${jill.id}`);
    await chat.type('textbox', `Write to ${jill.name}`, 'Hello');
    expect(chat.url).toContain(`/messages/e2ee/t/${JILLS_THREAD}/`);
    await chat.click('button', 'Press enter to send');
    await chat.until(async () => (state.sentTo(JILLS_THREAD).length === 2 ? true : null));
    expect(state.sentTo(JILLS_THREAD)).toEqual(['So glad to hear it, Jill.', 'Hello']);
    expect(
      await chat.page.evaluate(() => window.seen.filter((e) => e.type === 'keydown').map((e) => e.data)),
      'a curious page hears every key',
    ).toContain('H');

    state.knobs({ layout: 'grid', secondComposer: true, lang: 'de' });
    await chat.find('grid', `Nachrichten in der Unterhaltung mit ${jill.name}`);
    expect(await chat.all('textbox', 'Nachricht')).toHaveLength(2);

    state.knobs({ lang: 'en', leadsTo: { [ana.id]: tom.id }, secondComposer: false });
    const led = await open(`/messages/t/${ana.id}`);
    await led.find('heading', tom.name);
    expect(await led.until(() => Promise.resolve(led.url.includes(tom.id) || null)), led.url).toBe(true);
  },
  { fresh: true },
);
