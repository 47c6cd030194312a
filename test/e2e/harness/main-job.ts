import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import type { Neighbourhood } from '../../../scripts/neighbourhood/server.ts';
import type { StoryBrowser } from './chromium.ts';
import type { Tab } from './tab.ts';
import { must } from './until.ts';

export interface MainJob {
  browser: StoryBrowser;
  site: Neighbourhood;
  /** The list of requests, open in front, with Ana's request on it. */
  list: Tab;
  /** Told what happened, a line at a time. */
  say: (line: string) => void;
}

const CARD = ['region', 'Doorstep: Ana Ruiz'] as const;

/**
 * The main job as experience.md tells it, at the level that Doorstep starts with: the client's request is explained and
 * declined with one click, the note stands in the right chat, the user presses Enter, the request is deleted.
 * @throws at the first thing that is not so.
 */
export async function walkMainJob({ browser, site, list, say }: MainJob): Promise<void> {
  const { ana } = PEOPLE;
  const { state } = site;
  say(`Noticed and explained: ${await list.reads(...CARD, /Your rule/)}`);

  await list.click('button', 'Decline and offer LinkedIn', { within: [...CARD] });
  say('Pressed: Decline and offer LinkedIn');
  const chat = await browser.waitForTab(/\/messages\/(e2ee\/)?t\//);
  const box: [string, RegExp] = ['textbox', /^(Write to Ana Ruiz|Message)$/];
  const note = await must('the note in the box', async () => (await chat.all(...box))[0]?.value.trim() || null);
  say(`The note stands in the chat with Ana: ${note.replaceAll('\n', ' / ')}`);
  await chat.reads('region', /Doorstep/, '1 of 2');
  check(/linkedin\.com/i.test(note), 'the note offers LinkedIn');
  check(state.sent.every(([, text]) => text !== note) && state.sentTo(ana.id).length === 0, 'nothing is sent before Enter');
  check(state.requestsIn('waiting').includes(ana.id), 'the request is still there');

  await chat.show();
  await chat.click(...box);
  await chat.press('Enter');
  await must('the note to be sent', async () => (state.sentTo(ana.id).length > 0 ? true : null));
  const before = state.requestsIn('waiting').filter((id) => id !== ana.id);
  say('Pressed Enter: the note is sent, once, to Ana alone');

  await must("Ana's request to be deleted", async () => (state.requestsIn('deleted').includes(ana.id) ? true : null), 20_000);
  check(!(await list.isHidden()), "the request's own tab is in front");
  check(state.sentTo(ana.id).length === 1, 'the note went once');
  check(state.requestsIn('deleted').length === 1, 'no other request is deleted');
  check(
    before.every((id) => state.requestsIn('waiting').includes(id)),
    'all others still wait',
  );
  say("Ana's request is deleted, before the user's eyes; all others still wait");
  say(`Said at the end: ${await list.reads('region', /Doorstep/, /Done/)}`);
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}
