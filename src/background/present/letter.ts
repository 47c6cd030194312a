/** Long letters (R46): the one quiet line of a longer one that is due, and what the user may pass on beside a short one. */
import { LONGER_LETTER, linesFor } from '../../core/letters.ts';
import type { Offer } from '../../core/replies/choose.ts';
import { isEnded } from '../../core/replies/render.ts';
import type { ChoiceView, LetterView } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import type { Chosen } from './choice.ts';
import type { ReplyContext } from './replies.ts';
import { say } from './say.ts';
import { dateOf } from './when.ts';
import { chooseInput, offersFor } from './words-for.ts';

/** Stands for the line while the wording is put together; no note holds it. */
const MARK = '\uE004';
const NONE = 'none';

/** @returns what is said of a longer letter, with the way to it and back; null: none is due. */
export function letterView({ letter }: Judged, { letter: open }: Chosen, now: Temporal.ZonedDateTime): LetterView | null {
  if (letter === null) return null;
  const due = letter.lastAt === null ? say('letter_due') : say('letter_due_last', { date: dateOf(letter.lastAt, now) });
  return {
    open,
    text: open ? say('letter_open') : due,
    button: { verb: 'letter', label: say(open ? 'letter_brief' : 'letter_write') },
  };
}

/** Is this the draft of a longer letter? */
export const isLetter = (offer: Pick<Offer, 'replyKind'>): boolean => offer.replyKind === LONGER_LETTER;

/** A short answer with what may be passed on in it, or not; nothing of it stands there by itself. */
export interface LinedNote {
  note: string;
  choices: ChoiceView[];
}

/** @returns null where there is nothing to choose from. */
export function lineChoices(j: Judged, ctx: ReplyContext, offer: Offer): LinedNote | null {
  if (offer.replyKind !== 'short_heartfelt_reply' || ctx.settings.letters.lines.length === 0) return null;
  const input = { ...chooseInput(j, ctx.settings, { ...ctx.chosen, letter: false }, { line: MARK }), replyKinds: [offer.replyKind] };
  const text = offersFor(input, ctx.chosen)[0]?.text;
  // Words of the user's own may have no place for it.
  if (!text?.includes(MARK)) return null;
  const note = text.replace(MARK, '{line}');
  const said = j.log.flatMap((e) => (e.text === null ? [] : [e.text]));
  const lines = linesFor(ctx.settings.letters, said, j.meta.noteLimit === null ? null : j.meta.noteLimit - text.length);
  if (lines.length === 0) return null;
  const options = [
    { value: NONE, label: say('letter_line_none'), note: offer.text },
    // A whole sentence brings its own full stop.
    ...lines.map(({ id, text: label }) => ({
      value: id,
      label,
      ...(isEnded(label) ? { note: note.replace(/\{line\}[.。]/u, '{line}') } : {}),
    })),
  ];
  return { note, choices: [{ slot: 'line', label: say('letter_line'), value: NONE, options, free: false }] };
}
