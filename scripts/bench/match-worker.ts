/** Runs in a worker of the built extension: one match after another, next to bare reads of the same database. */
import type { SenderFacts } from '../../src/core/match/types.ts';
import { contactById } from '../../src/store/book.ts';
import { findInBook } from '../../src/store/find.ts';

/** What is measured: ms each, in the order of the senders; `found` are those of whom the book knows something. */
export interface MatchTimes {
  /** From the first handler's start to the first match, with the database not yet opened. */
  cold: number;
  /** From the worker's start to the same moment, with reading its script. */
  coldFromStart: number;
  matches: number[];
  reads: number[];
  found: number;
}

/** Matches that are not measured: the worker is warm after them. */
const WARM_UP = 200;
const NOW = 1_800_000_000_000;
const match = async (sender: SenderFacts): Promise<boolean> => (await findInBook(sender, NOW)).level !== 'none';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

addEventListener('message', (event: MessageEvent<SenderFacts[]>) => {
  const [first, ...senders] = event.data;
  void (async () => {
    const cold = await timed(() => match(first as SenderFacts));
    const times: MatchTimes = { cold, coldFromStart: performance.now(), matches: [], reads: [], found: 0 };
    for (const sender of senders.slice(0, WARM_UP)) await match(sender);
    for (const sender of senders.slice(WARM_UP)) {
      times.matches.push(await timed(async () => (times.found += Number(await match(sender)))));
      times.reads.push(await timed(() => contactById('nobody')));
    }
    postMessage(times);
  })();
});
