/** How well calendar files are read: `rows` says what stands in them, `score` compares with the EXPECT files. */
import 'temporal-polyfill/global';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { readCalendar } from '../../src/core/hours/calendar/read.ts';
import { clip, union, type Interval } from '../../src/core/hours/intervals.ts';

const expectSchema = z.object({
  file: z.string(),
  userZone: z.string(),
  window: z.object({ from: z.string(), to: z.string() }),
  busy: z.array(z.object({ start: z.string(), end: z.string() })),
  userEmail: z.optional(z.string()),
  tolerated_extra_busy: z.optional(z.array(z.string())),
  tolerated_missing_busy: z.optional(z.array(z.string())),
  also: z.optional(z.object({ userZone: z.string(), busy: z.array(z.object({ start: z.string(), end: z.string() })) })),
});
type Expect = z.infer<typeof expectSchema>;

const ms = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds;
const iso = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** The .ics files of a folder, or the one file, each with its EXPECT. */
function cases(path: string): { ics: string; expect: Expect }[] {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((f) => f.endsWith('.ics'))
        .toSorted()
    : [basename(path)];
  return files.map((file) => {
    const stem = join(folder, file.replace(/\.ics$/, ''));
    return {
      ics: readFileSync(join(folder, file), 'utf8'),
      expect: expectSchema.parse(JSON.parse(readFileSync(`${stem}.EXPECT.json`, 'utf8'))),
    };
  });
}

const windowOf = (e: Expect): Interval => ({ start: ms(e.window.from), end: ms(e.window.to) });

function busyOf(ics: string, e: Expect, zone = e.userZone): Interval[] {
  const read = readCalendar(ics, { window: windowOf(e), zone, ownEmails: e.userEmail ? [e.userEmail] : [] });
  return (read?.busy ?? []).map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
}

/** What the product says of each file, knowing only window and zone. */
export function rows(path: string): { file: string; busy: [string, string][] }[] {
  return cases(path).map(({ ics, expect }) => ({
    file: expect.file,
    busy: busyOf(ics, expect).map((i): [string, string] => [iso(i.start), iso(i.end)]),
  }));
}

/** The file with only the entries of these titles, to know which stretches are tolerated. */
function only(ics: string, titles: readonly string[]): string {
  const unfolded = ics.replace(/\r\n?/g, '\n');
  return unfolded.replace(/^BEGIN:VEVENT\n[\s\S]*?^END:VEVENT\n/gm, (block) =>
    titles.some((t) => new RegExp(`^SUMMARY[^:]*:${t.replace(/[,;\\.*+?^${}()|[\]]/g, '.{0,1}$&')}`, 'm').test(block)) ? block : '',
  );
}

const minus = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  a.filter((i) => !b.some((j) => j.start <= i.start && i.end <= j.end));

function compare(ics: string, e: Expect, zone: string, wanted: Expect['busy']): { missing: string[]; extra: string[] } {
  const window = windowOf(e);
  const got = union(clip(busyOf(ics, e, zone), window));
  const want = union(
    clip(
      wanted.map((b) => ({ start: ms(b.start), end: ms(b.end) })),
      window,
    ),
  );
  const mayBeMore = union([...want, ...clip(busyOf(only(ics, e.tolerated_extra_busy ?? []), e, zone), window)]);
  const mayBeLess = busyOf(only(ics, e.tolerated_missing_busy ?? []), e, zone);
  const say = (list: Interval[]): string[] => list.map((i) => `${iso(i.start)} - ${iso(i.end)}`);
  return { missing: say(minus(minus(want, got), mayBeLess)), extra: say(minus(got, mayBeMore)) };
}

/** Figures and misses; `slowest` in ms. */
export function score(path: string): { files: number; met: number; slowest: { file: string; ms: number }; misses: unknown[] } {
  const all = cases(path);
  const misses: unknown[] = [];
  let slowest = { file: '', ms: 0 };
  for (const { ics, expect } of all) {
    const began = performance.now();
    const results = [compare(ics, expect, expect.userZone, expect.busy)];
    const took = Math.round(performance.now() - began);
    if (took > slowest.ms) slowest = { file: expect.file, ms: took };
    if (expect.also) results.push(compare(ics, expect, expect.also.userZone, expect.also.busy));
    const bad = results.filter((r) => r.missing.length + r.extra.length > 0);
    if (bad.length > 0) misses.push({ file: expect.file, results: bad });
  }
  return { files: all.length, met: all.length - misses.length, slowest, misses };
}
