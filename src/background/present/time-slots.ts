/** When an answer may come, for notes to work questions: true with the next free moment, and only while one is busy. */
import { afterFree, whenOptions } from '../../core/replies/promises.ts';
import type { SlotValues } from '../../core/replies/types.ts';
import type { Judged } from '../judge.ts';
import type { ReplyContext } from './replies.ts';
import { languageFor } from './words-for.ts';

const WEEK = 7 * 86_400_000;
/** Notes whose button says that they tell when. */
const TELLS_WHEN = ['work_answer_with_time', 'enquiry_reply'];

export function timeSlots(j: Judged, ctx: ReplyContext): SlotValues {
  if (j.busyUntil === null || !TELLS_WHEN.includes(j.verdict.replyKinds[0] ?? '')) return {};
  // A second promise within a week is one too many (experience.md 13).
  if (j.log.some((e) => /deferr/.test(e.outcome) && ctx.now.epochMilliseconds - e.at < WEEK)) return {};
  const { words } = afterFree(whenOptions(languageFor(j, ctx.chosen), ctx.now), j.busyUntil);
  return words === '' ? {} : { when: words };
}
