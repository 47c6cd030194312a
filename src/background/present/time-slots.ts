/** When an answer may come, for notes to work questions: true with the next free moment, and only while one is busy. */
import { usualWhen, whenOptions } from '../../core/replies/promises.ts';
import type { SlotValues } from '../../core/replies/types.ts';
import type { Judged } from '../judge.ts';
import type { ReplyContext } from './replies.ts';
import { languageFor } from './words-for.ts';

/** Notes whose button says that they tell when. */
const TELLS_WHEN = ['work_answer_with_time', 'enquiry_reply'];

export function timeSlots(j: Judged, ctx: ReplyContext): SlotValues {
  if (j.busyUntil === null || !TELLS_WHEN.includes(j.verdict.replyKinds[0] ?? '')) return {};
  // A second promise within a week is one too many (experience.md 13).
  const lastPromiseAt = j.log.find((e) => /deferr/.test(e.outcome))?.at ?? null;
  const { words } = usualWhen(whenOptions(languageFor(j, ctx.chosen), ctx.now), ctx.now, lastPromiseAt, j.busyUntil);
  return words === '' ? {} : { when: words };
}
