/** The user's own limit of replies, in words, and the offer to hold a note until its day (R45). It only tells; an answer is one click as ever. */
import { isMessage } from '../../core/approach-keys.ts';
import { stopsReplies } from '../../core/replies/ladder.ts';
import type { Button } from '../../core/view.ts';
import { screenLanguage, tn } from '../../browser/words.ts';
import type { Judged } from '../judge.ts';
import { say } from './say.ts';
import { dateOf, isToday, timeOf } from './when.ts';

/** What is said of the limit, and the button that keeps to it; null: the limit is not reached. */
export interface PaceView {
  text: string;
  hold: Button | null;
}

/** @param name as the card says it. */
export function paceView(j: Judged, name: string, now: Temporal.ZonedDateTime): PaceView | null {
  const { pace, nudge } = j;
  if (nudge.draft && nudge.draft.until <= now.epochMilliseconds) return { text: say('pace_ready'), hold: null };
  if (nudge.draft && nudge.state === 'later') {
    const until = moment(nudge.draft.until, now);
    return { text: say(`pace_held_${until.by}`, { at: until.words }), hold: null };
  }
  if (isMessage(nudge.kind) && j.verdict.rung < 3 && stopsReplies(j.step.rung - 1))
    return { text: say('pace_stopped', { name }), hold: null };
  if (!pace || pace.nextAt === null) return null;
  if (!Number.isFinite(pace.nextAt)) return { text: say('pace_none'), hold: null };
  const at = moment(pace.nextAt, now);
  return {
    text: `${planned(j)} ${say(`pace_next_${at.by}`, { at: at.words })}`,
    hold: { verb: 'hold', label: say(`pace_hold_${at.by}`, { at: at.words }), effect: say('effect_hold') },
  };
}

/** "You planned three replies a week." */
function planned({ pace }: Judged): string {
  if (!pace || pace.why === 'wait') return say('pace_wait');
  return pace.days === 7 ? tn('history_pace', pace.most) : tn('pace_days', pace.most, { days: pace.days });
}

/** A time today, a weekday within a week, else a date. */
function moment(ms: number, now: Temporal.ZonedDateTime): { by: 'time' | 'day'; words: string } {
  if (isToday(ms, now)) return { by: 'time', words: timeOf(ms) };
  const near = ms - now.epochMilliseconds < 7 * 86_400_000;
  return { by: 'day', words: near ? new Intl.DateTimeFormat(screenLanguage().lang, { weekday: 'long' }).format(ms) : dateOf(ms, now) };
}
