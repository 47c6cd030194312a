import { putBack, relateMany, takeOut } from '../../../store/selection.ts';
import type { ManyJob } from './job-types.ts';

/** How the last act is taken back. It is kept nowhere but here: closing the page makes it final. */
let last: { act: string; back: (now: number) => Promise<unknown> } | null = null;

/** Carries one out. @param now epoch ms. @param newId gives fresh ids. Throws what the storage throws, with nothing changed. */
export async function runMany(job: ManyJob, now: number, newId: () => string): Promise<string> {
  if (job.do === 'take-back') {
    if (last?.act !== job.act) throw new Error('this can no longer be taken back');
    await last.back(now);
    last = null;
    return job.act;
  }
  const act = newId();
  if (job.do === 'relate') {
    const { ids, relationship } = job;
    const set = [relationship];
    const before = await relateMany(
      ids.map((id) => ({ id, relationships: set, setByUser: set })),
      now,
    );
    last = { act, back: (at) => relateMany(before, at) };
  } else {
    const gone = await takeOut(job.ids);
    last = { act, back: () => putBack(gone) };
  }
  return act;
}
