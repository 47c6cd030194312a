import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ADAPTERS } from '../../src/platforms/adapters.ts';
import type { Approach } from '../../src/core/approach.ts';
import { sendersOf } from '../../src/reading/sighting.ts';
import type { Adapter } from '../../src/reading/types.ts';
import { markSuggestions } from './suggestions.ts';
import { isHidden } from './seen.ts';
import { stage, type Stage } from './stage.ts';
import { PANE, talkOf, type Talk } from './stranger.ts';
import { taughtPages } from './taught.ts';

/** Somebody on an unchanged page. */
export interface Person {
  name: string;
  id: string | null;
  profile: string | null;
}

export interface Page {
  name: string;
  adapter: Adapter;
  url: URL;
  /** The unchanged page, with marks that say what its parts are; never put up itself, only copies. */
  root: Element;
  /** What stands on it. */
  approaches: Approach[];
  /** Whom it shows. */
  people: Person[];
  talk: Talk | null;
  /** How many requests stand on it that have a control for declining. */
  requests: number;
  /** The site is one that a user has taught. */
  taught: boolean;
}

export interface Pages {
  stage: Stage;
  all: Page[];
  /** Sources of suggestions, by site. */
  suggestions: ReadonlyMap<string, string[]>;
}

/** The blocks of those who ask, the links to them and the controls that decline. */
export const ROW = 'data-fuzz-row';
export const LINK = 'data-fuzz-link';
export const DECLINE = 'data-fuzz-decline';

/** Every page fixture with the adapter of its own site, and pages of sites that are taught. */
export function pagesOf(root: string): Pages {
  const put = stage();
  const suggestions = new Map<string, string[]>();
  const all = ADAPTERS.flatMap((adapter) => {
    const dir = path.join(root, 'src/platforms', adapter.meta.id, 'pages');
    const files = readdirSync(dir).filter((f) => f.endsWith('.html'));
    return files.toSorted().map((f) => {
      const { url } = JSON.parse(readFileSync(path.join(dir, f.replace('.html', '.json')), 'utf8')) as { url: string };
      const source = put.parse(readFileSync(path.join(dir, f), 'utf8'));
      return pageOf(put, `${adapter.meta.id}/${f}`, adapter, new URL(url), source, suggestions);
    });
  });
  return { stage: put, all: [...all, ...taughtPages(put)], suggestions };
}

/** @param suggestions those of the page are added to. */
export function pageOf(put: Stage, name: string, adapter: Adapter, url: URL, root: Element, suggestions: Map<string, string[]>): Page {
  const page = put.put(root, url);
  const { sightings } = adapter.read(page, url);
  const open = talkOf(adapter, page, url);
  const asks = sightings.filter((s) => s.approach.kind !== 'message');
  const source = [...root.querySelectorAll('*')];
  const live = [...page.documentElement.querySelectorAll('*')];
  // Where parts have gone behind a border the two don't match; there is nothing to mark there.
  if (source.length === live.length) {
    const mark = (el: Element | null, as: string): void => source[el ? live.indexOf(el) : -1]?.setAttribute(as, '');
    for (const { block, link, decline } of asks) {
      mark(block, ROW);
      mark(link, LINK);
      mark(decline, DECLINE);
    }
    mark(open?.pane ?? null, PANE);
    const seen = (el: Element): boolean => {
      const there = live[source.indexOf(el)];
      return there !== undefined && !isHidden(there);
    };
    const known = suggestions.get(adapter.meta.id) ?? [];
    suggestions.set(adapter.meta.id, [...known, ...markSuggestions(root, adapter, url, seen)]);
  }
  const approaches = sightings.map(({ approach }) => approach);
  const people = sightings.flatMap((s) => sendersOf(s));
  const requests = asks.filter((s) => s.decline !== null).length;
  return { name, adapter, url, root, approaches, people, talk: open?.talk ?? null, requests, taught: false };
}
