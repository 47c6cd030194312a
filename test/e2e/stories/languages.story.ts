import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import type { Knobs, Person } from '../../../scripts/neighbourhood/world.ts';
import * as spoken from '../../../src/locales/all.ts';
import { deleted, happened, NOTHING } from '../harness/answering.ts';
import { inBook } from '../harness/seed.ts';
import { story, type Scene } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';

const { ana, tom } = PEOPLE;
const samira: Person = { id: '100000000000141', name: 'سميرة حداد', vanity: null, mutual: 1 };
const yuki: Person = { id: '100000000000142', name: '山田 由紀', vanity: 'yuki.yamada.clay', mutual: 1 };

/** Doorstep's words in that language; English where it doesn't speak it yet. */
const wordsIn = (lang: string): typeof spoken.en => (spoken as unknown as Record<string, typeof spoken.en>)[lang] ?? spoken.en;

async function listWith({ site, open }: Scene, knobs: Partial<Knobs>, people: Person[]): Promise<Tab> {
  site.state.reset({ ...sampleNeighbourhood(Date.now()), knobs });
  const list = await open('/friends/requests');
  await list.find('link', 'Messenger');
  for (const person of people) site.state.arrives(person);
  return list;
}

story(
  'R01 on a German page in a German browser the note stands in the right chat and the request goes',
  async (scene) => {
    const { site, browser } = scene;
    const list = await listWith(scene, { lang: 'de' }, [tom, ana]);
    await list.find('region', 'Doorstep: Ana Ruiz');
    await list.click('button', wordsIn('de').reply_decline_linkedin);
    const chat = await browser.waitForTab(/\/messages\//);
    await chat.reads('region', /Doorstep/, wordsIn('de').strip_step_1);
    const [box] = await chat.all('textbox', 'Ana Ruiz schreiben');
    expect(box?.value).toMatch(/linkedin\.com/);
    expect(happened(scene)).toEqual(NOTHING);
    await chat.click('textbox', 'Ana Ruiz schreiben');
    await chat.press('Enter');
    await deleted(scene, ana);
    expect(site.state.sentTo(ana.id)).toEqual([box?.value.trim()]);
    expect(site.state.requestsIn('waiting')).toEqual([tom.id]);
  },
  { lang: 'de-DE' },
);

story(
  'R01 on a Japanese page a request is read and deleted without a word',
  async (scene) => {
    const list = await listWith(scene, { lang: 'ja' }, [tom, yuki]);
    await list.find('region', `Doorstep: ${yuki.name}`);
    await list.click('button', wordsIn('ja').reply_quiet);
    await deleted(scene, yuki);
    expect(happened(scene)).toEqual({ ...NOTHING, deleted: [yuki.id] });
  },
  { lang: 'ja-JP', seed: { book: [inBook(yuki, 'client')] } },
);

story(
  'R01 on an Arabic page names read from right to left, and a request is deleted without a word',
  async (scene) => {
    const list = await listWith(scene, { lang: 'ar' }, [tom, samira]);
    const card = { within: ['region', `Doorstep: ${samira.name}`] as [string, string] };
    await list.find('heading', new RegExp(samira.name), card);
    expect(await list.style('StaticText', samira.name, 'direction', card)).toBe('rtl');
    const direction = wordsIn('ar') === spoken.en ? 'ltr' : 'rtl';
    expect(await list.style('button', wordsIn('ar').reply_quiet, 'direction', card), 'the words of the card keep their own direction').toBe(
      direction,
    );
    await list.click('button', wordsIn('ar').reply_quiet);
    await list.find('button', wordsIn('ar').do_undo, card);
    await deleted(scene, samira);
    expect(happened(scene)).toEqual({ ...NOTHING, deleted: [samira.id] });
  },
  { lang: 'ar', seed: { book: [inBook(samira, 'client')] } },
);
