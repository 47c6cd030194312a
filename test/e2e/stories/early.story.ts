import { expect } from 'vitest';
import { emptyContact, type Contact } from '../../../src/core/contact.ts';
import { defaultSite } from '../../../src/core/settings.ts';
import { createEarlySites, EARLY_HOSTS, type EarlySites } from '../early/server.ts';
import { look, OPEN, QUIET } from '../harness/answering.ts';
import { ALLOWED } from '../harness/other-sites.ts';
import { storyOn, type SceneOn } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';
import { must } from '../harness/until.ts';

const site = { ...defaultSite(3), messages: true };
const jill: Contact = {
  ...emptyContact('story-jill', 0),
  names: ['Jill Novak'],
  relationships: ['client'],
  setByUser: ['client'],
  emails: ['jill@bowls.example'],
  identities: [
    { platform: 'discord', profile: null, id: '201', handle: null },
    { platform: 'bluesky', profile: 'https://bsky.app/profile/jill.example.com', id: null, handle: 'jill.example.com' },
    { platform: 'reddit', profile: null, id: '!one:reddit.com', handle: null },
  ],
  sources: [{ kind: 'by-hand', importId: null, at: 0 }],
};
const tom: Contact = {
  ...jill,
  id: 'story-tom',
  names: ['Tom Berg'],
  emails: [],
  identities: [{ platform: 'bluesky', profile: 'https://bsky.app/profile/tom.example.com', id: null, handle: 'tom.example.com' }],
};
const OPTIONS = {
  allowed: ALLOWED,
  hosts: EARLY_HOSTS,
  seed: {
    book: [jill, tom],
    settings: { sites: { discord: site, reddit: site, gmail: site, bluesky: site } },
    readToo: ['discord/channels', 'reddit/chat', 'gmail/mail', 'bluesky/messages'],
  },
};
const OFFER = /LinkedIn/;
const DONE = /Done\. Note sent \d/;

/** Presses the offer on the open card, and waits for the note in this page's own box. */
async function placed(tab: Tab, name: string, box: [string, string]): Promise<string> {
  const card: [string, string] = ['region', `Doorstep: ${name}`];
  await tab.find(...card);
  await look(tab, `early-${name}`);
  await tab.click('button', OFFER, { within: card });
  await tab.reads(...OPEN, /Your note is in the box/);
  return must('the note in the box', async () => (await tab.all(...box))[0]?.value.trim() || null);
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const sentBy = ({ site: { sent } }: SceneOn<EarlySites>, host: string): Promise<string> =>
  must('what was sent', async () => sent.find((s) => s.host === host)?.text ?? null, 20_000).then(flat);

storyOn(
  createEarlySites,
  'R20 R24 a note goes into Slate on a page of Discord’s shape, and into a text field in nested shadow roots of Reddit’s, into that very conversation',
  async (scene) => {
    const { browser } = scene;
    const discord = await browser.open('https://discord.com/channels/@me/201');
    const box: [string, string] = ['textbox', 'Message @Jill Novak'];
    const note = await placed(discord, 'Jill Novak', box);
    expect(flat(note)).toContain('linkedin.com');
    expect(scene.site.sent).toEqual([]);
    await discord.click(...box);
    await discord.press('Enter');
    expect(await sentBy(scene, 'discord.com')).toBe(flat(note));
    await discord.reads(...OPEN, DONE);
    await discord.close();

    const reddit = await browser.open('https://www.reddit.com/chat/room/!one:reddit.com');
    const field: [string, string] = ['textbox', 'Write message'];
    const second = await placed(reddit, 'jill_novak', field);
    await reddit.click('button', 'Send message');
    expect(await sentBy(scene, 'www.reddit.com')).toBe(flat(second));
    await reddit.reads(...OPEN, DONE);
    expect(scene.site.sent.map(({ to }) => to)).toEqual(['201', '!one:reddit.com']);
  },
  OPTIONS,
);

storyOn(
  createEarlySites,
  'R21 R24 Gmail: the reply whose chip is that person takes the note; a reply to all gets nothing',
  async (scene) => {
    const { browser } = scene;
    const box: [string, string] = ['textbox', 'Message Body'];
    const all = await browser.open('https://mail.google.com/mail/u/0/?to=all#all/18f0b2');
    const card: [string, string] = ['region', 'Doorstep: Jill Novak'];
    await all.click('button', OFFER, { within: card });
    await must('the last word on the reply to all', async () => (/can't be sure/.test(await all.words()) ? true : null), 20_000);
    expect((await all.find(...box)).value.trim()).toBe('');
    await all.close();

    const one = await browser.open('https://mail.google.com/mail/u/0/#all/18f0a1');
    const note = await placed(one, 'Jill Novak', box);
    expect(flat(note)).toContain('linkedin.com');
    expect(scene.site.sent).toEqual([]);
    await one.click('button', 'Send');
    expect(await sentBy(scene, 'mail.google.com')).toBe(flat(note));
    expect(scene.site.sent).toHaveLength(1);
    await one.reads(...OPEN, DONE);
  },
  OPTIONS,
);

storyOn(
  createEarlySites,
  'R20 R23 Bluesky: of the menu that Reject opens only "Delete conversation" is pressed; in German nothing is, and the button is outlined',
  async ({ browser, site: { sent } }) => {
    const english = await browser.open('https://bsky.app/messages/inbox');
    const card: [string, string] = ['region', 'Doorstep: Jill Novak'];
    await english.click('button', QUIET, { within: card });
    await must('the conversation to be deleted', async () => (sent.length >= 2 ? true : null), 20_000);
    await english.reads(...OPEN, /Deleted/);
    expect(sent.map(({ to, text }) => [to, text])).toEqual([
      ['c1', 'reject'],
      ['c1', 'Delete conversation'],
    ]);
    await english.close();

    const german = await browser.open('https://bsky.app/messages/inbox?lang=de');
    await german.click('button', QUIET, { within: ['region', 'Doorstep: Tom Berg'] });
    await german.reads(...OPEN, "it's outlined", { bound: 20_000 });
    await look(german, 'early-bluesky-de');
    expect(sent).toHaveLength(2);
  },
  OPTIONS,
);
