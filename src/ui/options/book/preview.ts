import { shownName, type Contact } from '../../../core/contact.ts';
import type { MergePlan } from '../../../core/imports/plan.ts';
import type { ParsedFile } from '../../../core/imports/types.ts';
import type { ImportPreview } from '../verbs.ts';
import { countImplied } from './implied.ts';

const SAMPLE = 5;
/** More left-out lines than this are only counted. */
const MOST_SKIPS = 500;

/** A plan as the page shows it: figures, a few names, and the questions that are left. */
export function previewOf(id: string, parsed: readonly ParsedFile[], plan: MergePlan): ImportPreview {
  const newcomers = [...plan.fresh.map((f) => f.contact), ...plan.likely.map((l) => l.separate)];
  return {
    id,
    files: parsed.map((p) => ({
      name: p.fileName,
      format: p.format,
      outcome: p.outcome,
      problem: p.problem,
      people: p.contacts.length,
      skipped: p.skipped.slice(0, MOST_SKIPS),
      mapping: p.mapping,
    })),
    fresh: plan.fresh.length,
    merged: plan.certain.length,
    unchanged: plan.unchanged,
    likely: plan.likely.map((merge, i) => ({
      key: String(i),
      name: shownName(merge.separate),
      detail: detailOf(merge.separate),
      existing: shownName(merge.before),
      existingDetail: detailOf(merge.before),
    })),
    sample: plan.fresh.slice(0, SAMPLE).map(({ contact }) => ({ name: shownName(contact), detail: detailOf(contact) })),
    implies: countImplied(newcomers),
  };
}

const detailOf = (c: Contact): string => [c.jobTitle, c.company].filter(Boolean).join(', ') || (c.emails[0] ?? '');
