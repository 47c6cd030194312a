import { expect } from 'vitest';
import { emptyContact, type Contact } from '../../../src/core/contact.ts';
import { defaultSite } from '../../../src/core/settings.ts';
import { look, OFFER, OPEN } from '../harness/answering.ts';
import { createGarden } from '../garden/server.ts';
import { ALLOWED } from '../harness/other-sites.ts';
import { storyOn } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const client = (name: string, user: string): Contact => ({
  ...emptyContact(`story-${user}`, 0),
  names: [name],
  relationships: ['client'],
  setByUser: ['client'],
  identities: [{ platform: 'mastodon', profile: `https://clay.example/@${user}`, id: null, handle: `@${user}@clay.example` }],
  sources: [{ kind: 'by-hand', importId: null, at: 0 }],
});
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const CARD: [string, string] = ['region', 'Doorstep: Ana Ruiz'];
const BOX: [string, RegExp] = ['textbox', /on your mind/];

storyOn(
  createGarden,
  'R20 R49 a server at an address of its own is added, a follow request declined with a private mention, and a public box gets nothing',
  async ({ site, browser, doorstep, open }) => {
    // The page is recognised when the button is pressed over it, and only that address is asked for.
    const list = await open('/follow_requests');
    await list.find('heading', 'Follow requests');
    await doorstep.press(list);
    const popup = await doorstep.popup(list);
    await popup.reads('banner', undefined, 'This page looks like Mastodon. Doorstep reads nothing here yet.');
    await look(popup, 'own-popup');
    await popup.click('button', 'Ask to read garden.example');
    await popup.reads('banner', undefined, 'Watching this page', { bound: 20_000 });
    await popup.close();
    await list.show();
    site.asks('Ana Ruiz', 'ana@clay.example');
    site.asks('Tom Berg', 'tom@clay.example');
    await list.reads(...CARD, /Your rule/);
    await look(list, 'garden-card');
    const pressOffer = async (): Promise<void> => {
      await list.click('button', OFFER, { within: CARD });
      await must('the private mention', async () => ((await browser.raw.pages()).some((p) => p.url().includes('/share')) ? true : null));
    };
    await pressOffer();
    const post = await browser.waitForTab(/\/share\?visibility=direct/);
    const placed = await must('the note behind the name', async () => {
      const value = (await post.all(...BOX))[0]?.value ?? '';
      return value.length > 40 ? value : null;
    });
    expect(placed).toMatch(/^@ana@clay\.example \S[^]*linkedin\.com/);
    await look(post, 'garden-post');
    expect(site.garden.posts).toEqual([]);
    await post.show();
    await post.click('button', 'Post');
    await post.click('button', /^Yes/, { within: OPEN, bound: 20_000 });
    await must('the request to be rejected', async () => (site.garden.asking[0]?.state === 'rejected' ? true : null), 20_000);
    expect(site.garden.posts).toEqual([{ id: '1', text: placed, visibility: 'direct' }]);
    expect(site.garden.asking.map((a) => a.state)).toEqual(['rejected', 'waiting']);

    // The box of a post stays public here, though the address asked for a private one: nothing is written into it.
    site.garden.passesOver = true;
    await post.close();
    await list.show();
    site.asks('Bo Lund', 'bo@clay.example');
    const bo: [string, string] = ['region', 'Doorstep: Bo Lund'];
    await list.click('button', OFFER, { within: bo, bound: 20_000 });
    const second = await browser.waitForTab(/\/share.*bo%40clay/);
    await second.reads(...OPEN, /Opening a private message to Bo/);
    expect((await second.find(...BOX)).value.trim()).toBe('@bo@clay.example');
    await second.show();
    await second.click('button', 'Public');
    // The one thing that was missing.
    await must('the note behind the name', async () => (/^@bo@clay\.example \S/.test((await second.find(...BOX)).value) ? true : null));
    await second.click('button', 'Take the note out', { within: OPEN });
    await must('the box as the site had filled it', async () =>
      (await second.find(...BOX)).value.trim() === '@bo@clay.example' ? true : null,
    );
    expect(site.garden.posts).toHaveLength(1);

    const options = await doorstep.page('options.html#sites');
    await options.find('list', 'Your addresses of Mastodon');
    await look(options, 'own-options');
    await options.click('button', 'Stop reading garden.example');
    await options.gone('list', 'Your addresses of Mastodon');
    expect(await doorstep.allowed({ origins: ['https://garden.example/*'] })).toBe(false);
  },
  {
    allowed: ALLOWED,
    seed: { book: [client('Ana Ruiz', 'ana'), client('Bo Lund', 'bo')], settings: { sites: { facebook: defaultSite(3) } } },
  },
);

const WRITE: [string, string] = ['textbox', 'Write'];
const STATUS: [string, string] = ['textbox', 'Status'];

storyOn(
  createGarden,
  'R20 R21 Elk: the note goes into its TipTap behind the name, and its cross is pressed; Phanpy: a public box gets nothing, a private one the note',
  async ({ site, browser, open }) => {
    site.asks('Ana Ruiz', 'ana@clay.example');
    const elk = await open('/notifications');
    await elk.find(...CARD);
    await elk.click('button', OFFER, { within: CARD });
    const post = await browser.waitForTab(/\/intent\/post\?visibility=direct/);
    const placed = await must('the note behind the name', async () => {
      const value = (await post.all(...WRITE))[0]?.value ?? '';
      return value.length > 40 ? value : null;
    });
    expect(placed).toMatch(/^@ana@clay\.example \S[^]*linkedin\.com/);
    await post.reads(...OPEN, /Your note is in the box/);
    await look(post, 'garden-elk');
    expect(site.garden.posts).toEqual([]);
    await post.show();
    await post.click('button', 'Publish');
    await post.click('button', /^Yes/, { within: OPEN, bound: 20_000 });
    await must('the request to be rejected', async () => (site.garden.asking[0]?.state === 'rejected' ? true : null), 20_000);
    expect(site.garden.posts.map((p) => [flat(p.text), p.visibility])).toEqual([[flat(placed), 'direct']]);
    await elk.reads(...OPEN, /Done\. Note sent .+, request rejected\./);

    await elk.close();
    await post.close();
    site.asks('Bo Lund', 'bo@clay.example');
    const list = await open('/p/#/notifications');
    await list.click('button', OFFER, { within: ['region', 'Doorstep: Bo Lund'], bound: 20_000 });
    const person = await browser.waitForTab(/\/p\/#\/garden/);
    await person.reads(...OPEN, /mention Bo/);
    await look(person, 'garden-phanpy');
    await person.show();
    await person.click('button', 'Mention @bo');
    expect((await person.find(...STATUS)).value.trim()).toBe('@bo@clay.example');
    await person.choose('combobox', 'Visibility', 'direct');
    await must('the note behind the name', async () => (/^@bo@clay\.example \S/.test((await person.find(...STATUS)).value) ? true : null));
    await person.reads(...OPEN, /Your note is in the box/);
    await person.click('button', 'Take the note out', { within: OPEN });
    await must('the box as the site had filled it', async () =>
      (await person.find(...STATUS)).value.trim() === '@bo@clay.example' ? true : null,
    );
    expect(site.garden.posts).toHaveLength(1);
  },
  {
    allowed: ALLOWED,
    seed: {
      book: [client('Ana Ruiz', 'ana'), client('Bo Lund', 'bo')],
      settings: { sites: { mastodon: { ...defaultSite(3), origins: ['https://garden.example'] } } },
      readToo: ['mastodon/p'],
    },
  },
);
