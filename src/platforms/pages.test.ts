// R20, R29: what is read from each page, and that no other site's adapter sees anything on it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/page-from.ts';
import { labelOf } from '../reading/label.ts';
import { withFailures } from '../reading/failed.ts';
import { wordedSend } from '../reading/send.ts';
import type { ThreadReading } from '../reading/types.ts';
import { ADAPTERS } from './adapters.ts';

interface Expected {
  url: string;
  health: string;
  approaches: object[];
  /** Labels of the accept-like and decline-like control of each approach. */
  controls?: [string | null, string | null][];
  thread?: object | null;
  /** Known misses: approaches that should be read and aren't (`missed`), or are and shouldn't be (`extra`). */
  misses?: { missed: object[]; extra: object[] };
}

const shown = (t: ThreadReading | null): object | null =>
  t && {
    ...t,
    composer: t.composer !== null,
    send: (t.send ?? wordedSend(t.composer)) !== null,
    rows: withFailures(t).rows.map((r) => [r.from, r.text, ...(r.failed ? ['failed'] : [])]),
  };

for (const adapter of ADAPTERS) {
  const dir = path.join(import.meta.dirname, adapter.meta.id, 'pages');
  const names = readdirSync(dir)
    .filter((f) => f.endsWith('.html'))
    .map((f) => f.slice(0, -5));
  describe(`pages of ${adapter.meta.id}`, () => {
    it.each(names)('%s is read as written beside it', (name) => {
      const html = readFileSync(path.join(dir, `${name}.html`), 'utf8');
      const expected = JSON.parse(readFileSync(path.join(dir, `${name}.json`), 'utf8')) as Expected;
      expect(html).toMatch(/^<!--\s+Synthetic/);
      const url = new URL(expected.url);
      const page = pageFrom(html, url);
      const reading = adapter.read(page, url);
      const { missed = [], extra = [] } = expected.misses ?? {};
      const found = reading.sightings.map(({ approach: { platform, ...rest } }) => {
        expect(platform).toBe(adapter.meta.id);
        return rest;
      });
      // A fix must strike its line: a miss that is none any more fails here.
      for (const miss of missed) expect(found).not.toContainEqual(miss);
      for (const more of extra) expect(found).toContainEqual(more);
      expect(found.filter((f) => !extra.some((e) => JSON.stringify(e) === JSON.stringify(f)))).toEqual(
        expected.approaches.filter((a) => !missed.some((m) => JSON.stringify(m) === JSON.stringify(a))),
      );
      expect(reading.health).toBe(expected.health);
      if (reading.health === 'unrecognised') expect(reading.missing.join()).not.toBe('');
      if (expected.controls) {
        expect(reading.sightings.map((s) => [s.accept && labelOf(s.accept), s.decline && labelOf(s.decline)])).toEqual(expected.controls);
      }
      if (expected.thread !== undefined) expect(shown(adapter.readThread(page, url))).toEqual(expected.thread);
    });

    it.each(names)('%s is nothing to the other sites', (name) => {
      const html = readFileSync(path.join(dir, `${name}.html`), 'utf8');
      const { url } = JSON.parse(readFileSync(path.join(dir, `${name}.json`), 'utf8')) as Expected;
      const others = ADAPTERS.filter((other) => other !== adapter);
      const page = pageFrom(html, new URL(url));
      for (const other of others) expect(other.read(page, new URL(url)).sightings).toEqual([]);
    });
  });
}
