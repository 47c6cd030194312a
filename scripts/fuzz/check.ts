import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ADAPTERS } from '../../src/platforms/adapters.ts';
import { CONTROL, controlsIn, labelsOf } from '../../src/reading/label.ts';
import type { Adapter, Sighting } from '../../src/reading/types.ts';
import { closestOf } from '../../src/reading/visible.ts';
import { roleOfLabel, type Role } from '../../src/reading/words.ts';
import { pageFrom } from '../page-from.ts';
import { mutate, numbers } from './mutate.ts';
import { addStranger, boxFor, isForeign, talkOf, windowFor, type Talk } from './stranger.ts';

interface Page {
  name: string;
  adapter: Adapter;
  html: string;
  url: URL;
  talk: Talk | null;
}

/** Every page fixture with the adapter of its own site. */
export function pagesOf(root: string): Page[] {
  return ADAPTERS.flatMap((adapter) => {
    const dir = path.join(root, 'src/platforms', adapter.meta.id, 'pages');
    return readdirSync(dir)
      .filter((f) => f.endsWith('.html'))
      .toSorted()
      .map((f) => {
        const { url } = JSON.parse(readFileSync(path.join(dir, f.replace('.html', '.json')), 'utf8')) as { url: string };
        const html = readFileSync(path.join(dir, f), 'utf8');
        return { name: `${adapter.meta.id}/${f}`, adapter, html, url: new URL(url), talk: talkOf(adapter, html, new URL(url)) };
      });
  });
}

const rolesOf = (control: Element | null, name: string): (Role | null)[] =>
  control ? labelsOf(control).map((l) => roleOfLabel(l, name)) : [];

/** What is wrong with a sighting, in words; empty if nothing. */
export function wrongsOf(s: Sighting): string[] {
  const wrongs: string[] = [];
  const { name, id, profile } = s.approach.sender;
  if (s.decline && s.decline === s.accept) wrongs.push('one control is both');
  if (rolesOf(s.decline, name).some((r) => r === 'accept' || r === 'suggest')) wrongs.push('decline would accept or ask');
  if (rolesOf(s.accept, name).includes('decline')) wrongs.push('accept would decline');
  if (!name && !id && !profile) wrongs.push('nobody');
  const isRequest = s.approach.kind.endsWith('_request') && s.approach.kind !== 'message_request';
  const controls = controlsIn([...s.block.querySelectorAll(CONTROL)]);
  if (isRequest && controls.some((c) => rolesOf(c, name).includes('suggest'))) wrongs.push('a suggestion is reported');
  for (const control of [s.accept, s.decline])
    if (control && closestOf(control, '[aria-hidden="true"],[hidden]')) wrongs.push('a hidden control');
  return wrongs;
}

/** What came of one changed page. */
export interface Tried {
  page: string;
  /** What is wrong, in words; empty if nothing. */
  wrongs: string[];
  /** People and messages that were read. */
  read: number;
  /** Boxes that were proven to be the right person's. */
  boxes: number;
  /** Another person's conversation stood there, too. */
  strangers: number;
}

/** Reads one changed page with every adapter. Gives what is wrong, in words. */
export function tryOne(pages: Page[], seed: number): Tried {
  const pick = numbers(seed);
  // A third of them are conversations, of which there are few pages.
  const talks = pages.filter((p) => p.talk !== null);
  const from = pick(3) === 0 && talks.length > 0 ? talks : pages;
  const chosen = from[pick(from.length)];
  if (!chosen) return { page: '', wrongs: ['no pages'], read: 0, boxes: 0, strangers: 0 };
  const page = pageFrom(chosen.html, chosen.url);
  mutate(page, pick);
  const { talk } = chosen;
  const strangers = talk && pick(2) === 0 ? 1 : 0;
  if (talk && strangers) addStranger(page, talk, pick);
  let boxes = 0;
  const wrongs: string[] = [];
  let read = 0;
  for (const adapter of ADAPTERS) {
    try {
      const reading = adapter.read(page, chosen.url);
      const thread = adapter.readThread(page, chosen.url);
      read += reading.sightings.length;
      wrongs.push(...reading.sightings.flatMap(wrongsOf));
      if (adapter !== chosen.adapter && reading.sightings.length > 0) wrongs.push(`${adapter.meta.id} reads another site's page`);
      const box = talk && adapter === chosen.adapter ? boxFor(thread, talk.who) : null;
      if (box) boxes += 1;
      const inWindow = talk && adapter === chosen.adapter ? windowFor(adapter.windows?.(page, chosen.url) ?? [], talk.who) : null;
      if (inWindow && isForeign(inWindow)) wrongs.push("another person's chat window");
      if (box && isForeign(box)) wrongs.push("another person's composer");
      if (thread?.composer && thread.composers !== 1) wrongs.push('a composer among several');
    } catch (error) {
      wrongs.push(`threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  // A window that stays open is never given back.
  page.defaultView?.close();
  return { page: chosen.name, wrongs, read, boxes, strangers };
}
