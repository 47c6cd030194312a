/** The wording check of a note that the user has changed on a card or in the popup: one mark at a time, off for good after two dismissals. */
import { changeSettings, readSettings } from '../browser/settings.ts';
import { lintNote } from '../core/replies/lint.ts';
import type { MarkView } from '../core/words-view.ts';
import { nudgeByKey } from '../store/nudges.ts';
import { judge } from './judge.ts';
import { chosenFor } from './present/choice.ts';
import { isLetter } from './present/letter.ts';
import { markView } from './present/marks.ts';
import { repliesOf } from './present/replies.ts';

/** So many dismissals, and the check stays silent. */
const ENOUGH = 2;

/** @returns the weightiest mark of this text, or null: nothing to say, or the user wants none. */
export async function checkNote(key: string, replyId: string, text: string): Promise<MarkView | null> {
  const settings = await readSettings();
  const nudge = await nudgeByKey(key);
  const now = Temporal.Now.zonedDateTimeISO();
  const judged = nudge ? await judge(nudge, settings, now) : null;
  if (!judged) return null;
  const { offers } = repliesOf(judged, { settings, chosen: await chosenFor(key), level: 1, now, onPage: false });
  const offer = offers.find((o) => o.replyKind === replyId) ?? offers[0];
  if (!offer) return null;
  const marks = lintNote(text, {
    language: offer.language,
    rung: offer.rung,
    // Words that the library or the user's own office rule brought may stay.
    policyApplies: offer.replyKind === 'decline_with_office_policy',
    limit: judged.meta.noteLimit,
    letter: isLetter(offer),
  });
  const silent = settings.marksDismissed >= ENOUGH;
  const mark = marks.find((m) => m.blocks) ?? (silent ? undefined : marks[0]);
  return mark ? markView(mark, text) : null;
}

/** "Keep it as it is": twice, and no more marks are shown. */
export async function dismissMark(): Promise<void> {
  await changeSettings((s) => ({ ...s, marksDismissed: Math.min(ENOUGH, s.marksDismissed + 1) }));
}
