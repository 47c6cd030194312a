import { LARGEST, readCalendarFile, type CalendarRead } from '../../../core/hours/calendar/file.ts';
import { joinSame } from '../../../core/imports/merge-rows.ts';
import { bookToCsv, bookToJson } from '../../../core/imports/export.ts';
import { parseFile } from '../../../core/imports/parse.ts';
import { batchOf, bookIndex, planMerge } from '../../../core/imports/plan.ts';
import type { MergePlan } from '../../../core/imports/plan.ts';
import type { ParsedFile } from '../../../core/imports/types.ts';
import { makeBackup, readBackup, restoreBackup } from '../../../store/backup.ts';
import { allContacts, applyImport, contactsUnordered } from '../../../store/book.ts';
import type { ImportChoices, ImportPreview, ImportProgress, PastImport } from '../verbs.ts';
import type { Job, Restored } from './job-types.ts';
import { runMany } from './connect-many.ts';
import { chosen } from './implied.ts';
import { inParts } from './parts.ts';
import { previewOf } from './preview.ts';
import { rowOf, sortRows } from './rows.ts';

/** What a job says before it is done. */
export interface Tell {
  progress: (p: ImportProgress) => void;
  part: (piece: unknown) => void;
}

/** The last preview that was shown; choosing other files forgets it. */
interface Pending {
  id: string;
  at: number;
  fileName: string;
  format: string;
  plan: MergePlan;
}
let pending: Pending | null = null;

/**
 * Carries out one job. @param tell hears how far a long one is, and takes long answers in pieces. @param now epoch ms. @param newId gives fresh ids.
 * Throws what the storage throws, with nothing changed.
 */
export async function runJob(job: Job, tell: Tell, now: number, newId: () => string): Promise<unknown> {
  switch (job.do) {
    case 'rows':
      return inParts(sortRows((await contactsUnordered()).map(rowOf)), tell.part);
    case 'export': {
      const contacts = await allContacts();
      return job.format === 'json' ? bookToJson(contacts, job.withNotes, now) : bookToCsv(contacts, job.withNotes);
    }
    case 'backup':
      return makeBackup(job.settings, now);
    case 'look':
      return readBackup(job.text) !== null;
    case 'restore':
      return restore(job.text);
    case 'read':
      return read(job, tell.progress, now, newId);
    case 'store':
      return store(job.previewId, job.choices, tell.progress);
    case 'calendars':
      return calendars(job.files, job.ownEmails);
    case 'relate':
    case 'take-out':
    case 'take-back':
      return runMany(job, now, newId);
  }
}

/** Each file by itself: one that is no calendar takes nothing from the others. */
async function calendars(files: readonly File[], ownEmails: readonly string[]): Promise<CalendarRead[]> {
  const now = Temporal.Now.zonedDateTimeISO();
  const read: CalendarRead[] = [];
  for (const file of files) {
    // A file that is far too large is not even taken into memory.
    if (file.size > LARGEST) read.push({ file: file.name, problem: 'too-large' });
    else read.push(...(await readCalendarFile(new Uint8Array(await file.arrayBuffer()), file.name, { now, ownEmails })));
  }
  return read;
}

async function restore(text: string): Promise<Restored> {
  const backup = readBackup(text);
  if (!backup) return null;
  await restoreBackup(backup);
  return { people: backup.contacts.length, settings: backup.settings };
}

async function read(
  job: Extract<Job, { do: 'read' }>,
  tell: (p: ImportProgress) => void,
  now: number,
  newId: () => string,
): Promise<ImportPreview> {
  const parsed: ParsedFile[] = [];
  for (const [i, file] of job.files.entries()) {
    tell({ fileName: file.name, done: (i / job.files.length) * 0.6 });
    const bytes = new Uint8Array(await file.arrayBuffer());
    parsed.push(await parseFile(bytes, file.name, job.mappings[i] ?? undefined));
  }
  const fileName = parsed.map((p) => p.fileName).join(', ');
  tell({ fileName, done: 0.6 });
  const found = parsed.flatMap((p) => p.contacts);
  // Each file has joined its own rows already; two files may speak of one person.
  const people = parsed.length > 1 ? joinSame(found) : found;
  const lookup = bookIndex(people.length > 0 ? await contactsUnordered() : []);
  tell({ fileName, done: 0.8 });
  const id = newId();
  const format = parsed.find((p) => p.contacts.length > 0)?.format ?? 'none';
  const source = { kind: format, importId: id, at: now };
  const plan = planMerge(lookup, people, source, people.map(newId));
  pending = { id, at: now, fileName, format, plan };
  return previewOf(id, parsed, plan);
}

async function store(previewId: string, choices: ImportChoices, tell: (p: ImportProgress) => void): Promise<PastImport> {
  if (pending?.id !== previewId) throw new Error('this preview is over');
  const { id, at, fileName, format, plan } = pending;
  const joined = new Set(choices.same.map(Number));
  const batch = batchOf(plan, joined);
  const record = { id, at, fileName, format, added: batch.added, before: batch.before, undone: false };
  await applyImport(chosen(batch, choices.instead), record, { progress: (done) => tell({ fileName, done }) });
  pending = null;
  return { id, at, fileName, added: batch.added.length, changed: batch.before.length };
}
