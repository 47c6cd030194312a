// R20: which page is offered as a site that lives at any address, by its marks alone.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/page-from.ts';
import { METAS, OFFERED } from './metas.ts';

const pagesOf = (id: string): string[] =>
  readdirSync(path.join(import.meta.dirname, id, 'pages'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(import.meta.dirname, id, 'pages', file));

/** As src/content/marks.ts has it. */
function looksLike(file: string): string | null {
  const page = pageFrom(readFileSync(file, 'utf8'), new URL('https://garden.example/'));
  return OFFERED.find((meta) => meta.marks?.every((mark) => page.querySelector(mark) !== null))?.id ?? null;
}

describe('by its marks', () => {
  it.each(['phanpy-requests', 'phanpy-private', 'elk-requests', 'elk-private', 'follow-requests', 'share-private'])(
    '%s looks like Mastodon',
    (name) => expect(looksLike(path.join(import.meta.dirname, 'mastodon', 'pages', `${name}.html`))).toBe('mastodon'),
  );
  it('a page of a site with addresses of its own looks like none', () => {
    const others = METAS.filter((meta) => !meta.marks).flatMap((meta) => pagesOf(meta.id).slice(0, 2));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((file) => looksLike(file) !== null)).toEqual([]);
  });
  it('no page looks like another site of the kind', () => {
    for (const meta of METAS.filter((m) => m.marks))
      for (const file of pagesOf(meta.id)) expect([meta.id, null]).toContain(looksLike(file));
  });
});
