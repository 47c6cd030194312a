/** The options page's line to its worker. */
import type { CalendarRead } from '../../../core/hours/calendar/file.ts';
import type { Mapping } from '../../../core/imports/types.ts';
import type { Settings } from '../../../core/settings.ts';
import type { BookRow } from './rows.ts';
import type { ImportChoices, ImportPreview, ImportProgress, PastImport } from '../verbs.ts';
import type { Job, JobAnswer, ManyJob, Restored } from './job-types.ts';

interface Waiting {
  done: (value: unknown) => void;
  failed: (error: Error) => void;
  progress: (p: ImportProgress) => void;
  parts: unknown[];
}

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

function line(): Worker {
  if (worker) return worker;
  const fresh = new Worker('import-worker.js', { type: 'module' });
  fresh.addEventListener('message', (event: MessageEvent<JobAnswer>) => hear(event.data));
  fresh.addEventListener('error', () => end(new Error('no answer from the worker')));
  worker = fresh;
  return fresh;
}

function hear(answer: JobAnswer): void {
  const job = waiting.get(answer.id);
  if (!job) return;
  if ('progress' in answer) return job.progress(answer.progress);
  if ('part' in answer) return void job.parts.push(answer.part);
  waiting.delete(answer.id);
  if ('done' in answer) return job.done(job.parts.length > 0 ? [...job.parts, answer.done].flat() : answer.done);
  return job.failed(Object.assign(new Error(answer.failed.message), { name: answer.failed.name }));
}

/** Ends the worker with all that it was doing; a transaction that was open is undone by the browser. */
function end(error: Error): void {
  worker?.terminate();
  worker = null;
  for (const job of waiting.values()) job.failed(error);
  waiting.clear();
}

const stopped = (): void => end(new DOMException('stopped', 'AbortError'));

function run<T>(job: Job, progress: (p: ImportProgress) => void = () => undefined): Promise<T> {
  last += 1;
  const id = last;
  return new Promise<T>((done, failed) => {
    waiting.set(id, { done: (value) => done(value as T), failed, progress, parts: [] });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window: it takes none
    line().postMessage({ id, job });
  });
}

export const bookWorker = {
  rows: (): Promise<BookRow[]> => run({ do: 'rows' }),
  exportBook: (format: 'json' | 'csv', withNotes: boolean): Promise<string> => run({ do: 'export', format, withNotes }),
  backup: (settings: Settings): Promise<string> => run({ do: 'backup', settings }),
  isBackup: (text: string): Promise<boolean> => run({ do: 'look', text }),
  restore: (text: string): Promise<Restored> => run({ do: 'restore', text }),
  /** Reads calendar files into busy times; nothing is kept. */
  readCalendars: (files: File[], ownEmails: readonly string[]): Promise<CalendarRead[]> => run({ do: 'calendars', files, ownEmails }),
  /** Reads files; aborting ends the worker at once, wherever it is. */
  read: (
    files: File[],
    mappings: (Mapping | null)[],
    progress: (p: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<ImportPreview> => {
    signal.addEventListener('abort', stopped, { once: true });
    return run<ImportPreview>({ do: 'read', files, mappings }, progress).finally(() => signal.removeEventListener('abort', stopped));
  },
  /** Stores a preview; aborting ends the worker, and the browser takes an open transaction back. */
  store: (previewId: string, choices: ImportChoices, signal: AbortSignal, progress?: (p: ImportProgress) => void): Promise<PastImport> => {
    signal.addEventListener('abort', stopped, { once: true });
    return run<PastImport>({ do: 'store', previewId, choices }, progress).finally(() => signal.removeEventListener('abort', stopped));
  },
  /** One act on many people; gives the name by which it is taken back. */
  many: (job: ManyJob): Promise<string> => run(job),
};
