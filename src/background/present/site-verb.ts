/** What a site's own button for no is called, in every form that a text may have a slot for (locales/en/verbs.ts). */
import type { Slots } from '../../browser/words.ts';
import { isTaught } from '../../core/recipe/taught-site.ts';
import type { DeclineWord } from '../../core/site.ts';
import { metaOf } from '../../platforms/metas.ts';
import { say } from './say.ts';

/** The slots for a site. @param platform its id; taught ones say "decline", unknown ones "delete". */
export function verbSlots(platform: string): Slots {
  const word: DeclineWord = isTaught(platform) ? 'decline' : (metaOf(platform)?.declineWord ?? 'delete');
  return {
    act: say(`verb_${word}_act`),
    todo: say(`verb_${word}_todo`),
    press: say(`verb_${word}_press`),
    acting: say(`verb_${word}_acting`),
    acted: say(`verb_${word}_acted`),
    done: say(`verb_${word}_done`),
    actto: say(`verb_${word}_actto`),
    an: say(`verb_${word}_an`),
  };
}
