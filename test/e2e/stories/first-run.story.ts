import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { defaultSite } from '../../../src/core/settings.ts';
import { cardOf, happened, NOTHING } from '../harness/answering.ts';
import { story } from '../harness/story.ts';

const { ana, tom } = PEOPLE;

story(
  'R49 welcome opens on install; not agreeing reads nothing, every step can be skipped and found again',
  async (scene) => {
    const { site, browser, doorstep, open } = scene;
    const welcome = await browser.waitForTab(/welcome\.html/);
    await welcome.find('heading', 'A kind answer when work turns up in your private life');
    await welcome.click('button', 'Not now: see what that means');
    await welcome.reads('main', undefined, 'Without your agreement Doorstep reads no page at all.');
    await welcome.click('button', 'Go on without reading');
    await welcome.reads('main', undefined, "You haven't agreed yet, so Doorstep asks for no site and reads nothing.");
    await welcome.click('button', 'Skip for now');
    await welcome.find('heading', 'Where should work people find you instead?');
    await welcome.click('button', 'Skip for now');
    await welcome.reads('main', undefined, 'Doorstep reads no site for now.');

    await welcome.close();
    site.state.reset(sampleNeighbourhood(Date.now()));
    site.state.arrives(ana);
    const list = await open('/friends/requests');
    await list.find('link', ana.name);
    const popup = await doorstep.popup();
    await popup.reads('banner', undefined, 'Doorstep reads nothing until you agree');
    await popup.click('button', 'See what is read');
    const again = await browser.waitForTab(/welcome\.html/);
    await again.click('button', 'Agree');
    await again.find('heading', 'Which sites?');
    await again.reads('main', undefined, 'may read and change your data on that site.');
    await again.find('button', 'Ask to read Facebook');
    expect(await doorstep.allowed(), 'only the browser can allow it').toBe(false);

    const options = await doorstep.page('options.html');
    await options.find('button', 'Ask to read Facebook');
    await options.click('link', 'Where people can find you');
    await options.find('button', 'LinkedIn');
    await options.click('link', 'Privacy and data');
    await options.find('button', 'Take it back');
    expect(await list.has('region', /Doorstep/)).toBe(false);
    expect(happened(scene)).toEqual(NOTHING);
  },
  { fresh: true },
);

story(
  'R34 from the first step to the first answer: agree, allow, one place to be found, one click on Client',
  async (scene) => {
    const { site, doorstep, open } = scene;
    site.state.reset(sampleNeighbourhood(Date.now()));
    const welcome = await doorstep.page('welcome.html');
    await welcome.click('button', 'Agree');
    await welcome.find('switch', 'Friend requests on Facebook');
    expect((await welcome.find('switch', 'Messages on Facebook')).states['checked']).toBe('false');
    await welcome.click('button', 'Continue');
    await welcome.click('button', 'LinkedIn');
    await welcome.type('textbox', 'LinkedIn', 'https://www.linkedin.com/in/robin-hale');
    await welcome.press('Tab');
    await welcome.click('button', 'Finish');
    await welcome.reads('main', undefined, 'Done. Watching Facebook requests. Nothing waiting.');
    await welcome.find('link', 'Worried about someone in particular?');

    const list = await open('/friends/requests');
    await list.find('heading', 'Friend requests');
    site.state.arrives(tom);
    await list.click('button', 'Who is this?');
    await list.click('button', 'Client', { within: cardOf(tom) });
    await list.reads(...cardOf(tom), /linkedin\.com\/in\/robin-hale/);
    await list.find('button', 'Decline and offer LinkedIn', { within: cardOf(tom) });
    expect(happened(scene)).toEqual(NOTHING);
  },
  { seed: { book: [], settings: { agreedAt: null, welcomeDone: false, contactPoints: [], sites: { facebook: defaultSite(3) } } } },
);
