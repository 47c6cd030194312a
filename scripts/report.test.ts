// A report without names is a page fixture as it is: what is read from a page is read from its report, too.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { scrubbed } from '../src/reading/scrub.ts';
import { pageFrom } from './page-from.ts';
import { readPage } from './read.ts';

vi.stubGlobal('Node', { TEXT_NODE: 3, ELEMENT_NODE: 1 });

/** Known misses: what is read from words that a report can't keep (a label with a name in it in a language that isn't known, a name that is a button's word). */
const LESS = new Set(['linkedin/invitations-unknown-language', 'linkedin/invitations-called-ignore', 'linkedin/invitations-hostile']);

interface Read {
  health: string;
  approaches: { kind: string }[];
}

const SITES = ['facebook', 'instagram', 'linkedin', 'x'];
const pages = SITES.flatMap((site) => {
  const dir = path.join(import.meta.dirname, '../src/platforms', site, 'pages');
  return readdirSync(dir)
    .filter((f) => f.endsWith('.html'))
    .map((f) => [`${site}/${f.slice(0, -5)}`, path.join(dir, f)] as const);
});

describe("a page's report", () => {
  it.each(pages)('%s reads like the page', (name, file) => {
    const { url: address } = JSON.parse(readFileSync(file.replace('.html', '.json'), 'utf8')) as { url: string };
    const url = new URL(address);
    const page = pageFrom(readFileSync(file, 'utf8'), url);
    const was = readPage(page, url, null) as Read;
    const report = scrubbed(page, url);
    // Its head says at which address it stands, without numbers and names like all of it.
    const there = new URL(/^<!-- Synthetic: a report without names\. Path: (\S+) -->/.exec(report)?.[1] ?? '', url);
    const is = readPage(pageFrom(report, there), there, null) as Read;
    const kinds = (read: Read): unknown => [read.health, read.approaches.map((a) => a.kind)];
    // A fix must strike its line.
    if (LESS.has(name)) expect(kinds(is)).not.toEqual(kinds(was));
    else expect(kinds(is)).toEqual(kinds(was));
  });
});
