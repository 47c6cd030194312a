/** Runs in an options page of the built extension: the import as a drop of a file does it, and a worker that matches. */
import type { SenderFacts } from '../../src/core/match/types.ts';
import type { MatchTimes } from './match-worker.ts';

export interface ImportTimes {
  readMs: number;
  storeMs: number;
  /** 0: no task of the page's main thread took 50 ms. */
  longestTaskMs: number;
  fresh: number;
}

export interface BenchPage {
  importAll: (csv: string) => Promise<ImportTimes>;
  match: (senders: SenderFacts[]) => Promise<MatchTimes>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function ask<T>(worker: Worker, id: number, job: object): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; done?: T; failed?: unknown }>) => {
      if (data.id !== id) return;
      if ('done' in data) resolve(data.done as T);
      if ('failed' in data) reject(new Error(JSON.stringify(data.failed)));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window: it takes none
    worker.postMessage({ id, job });
  });
}

async function importAll(csv: string): Promise<ImportTimes> {
  let longestTaskMs = 0;
  const file = new File([csv], 'Connections.csv');
  await pause(500);
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, entry.duration);
  });
  watch.observe({ type: 'longtask' });
  const worker = new Worker('import-worker.js', { type: 'module' });
  const start = performance.now();
  const preview = await ask<{ id: string; fresh: number }>(worker, 1, { do: 'read', files: [file], mappings: [] });
  const readMs = performance.now() - start;
  if (preview.fresh > 0) await ask(worker, 2, { do: 'store', previewId: preview.id, choices: { same: [], instead: {} } });
  const storeMs = performance.now() - start - readMs;
  worker.terminate();
  await pause(100);
  watch.disconnect();
  return { readMs, storeMs, longestTaskMs, fresh: preview.fresh };
}

/** In a worker that has just started. */
function match(senders: SenderFacts[]): Promise<MatchTimes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('bench-match.js', { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<MatchTimes>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => reject(new Error('the worker failed')));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window: it takes none
    worker.postMessage(senders);
  });
}

Object.assign(globalThis, { benchPage: { importAll, match } satisfies BenchPage });
