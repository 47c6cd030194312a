/** Long letters (R46): the one quiet line of a longer one that is due, and what the user may pass on beside a short one. */
import { LONGER_LETTER, linesFor, type PassedLine } from '../../core/letters.ts';
import type { Offer } from '../../core/replies/choose.ts';
import { isEnded } from '../../core/replies/render.ts';
import type { SlotValues } from '../../core/replies/types.ts';
import type { ChoiceView, LetterView } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import type { Chosen } from './choice.ts';
import type { ReplyContext } from './replies.ts';
import { say } from './say.ts';
import { dateOf } from './when.ts';
import { chooseInput, offersFor } from './words-for.ts';

/** Stand for what is chosen while the wording is put together; no note holds them. */
const LINE = '\uE004';
const DETAIL = '\uE005';
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

/** A short answer with places in it: what stayed with the user, and what may be passed on; nothing stands there by itself. */
export interface LinedNote {
  note: string;
  choices: ChoiceView[];
}

/** @returns null where there is nothing to choose. */
export function letterChoices(j: Judged, ctx: ReplyContext, offer: Offer): LinedNote | null {
  if (offer.replyKind !== 'short_heartfelt_reply') return null;
  const render = rendererOf(j, ctx, offer);
  if (render === null) return null;
  const usual = between(render({ detail: DETAIL }), offer.text);
  const detail = usual === null ? {} : { detail: DETAIL };
  const plain = marked(render(detail));
  const lined = render({ ...detail, line: LINE });
  // Words of the user's own may have no place for it.
  const lines = lined.includes(LINE) ? linesHere(j, ctx, lined.length) : [];
  const choices = [
    ...(usual === null ? [] : [detailChoice(usual)]),
    ...(lines.length === 0 ? [] : [lineChoice(lines, plain, marked(lined))]),
  ];
  return choices.length === 0 ? null : { note: lines.length === 0 ? plain : marked(lined), choices };
}

/** Gives the wording of this offer anew with other values; null: its words are not the library's. */
function rendererOf(j: Judged, ctx: ReplyContext, offer: Offer): ((slots: SlotValues) => string) | null {
  // "Other words" are asked for of the first answer alone.
  for (const shown of [ctx.chosen.shown, []]) {
    const chosen = { ...ctx.chosen, letter: false, shown };
    const render = (slots: SlotValues): string =>
      offersFor({ ...chooseInput(j, ctx.settings, chosen, slots), replyKinds: [offer.replyKind] }, chosen)[0]?.text ?? '';
    if (render({}) === offer.text) return render;
  }
  return null;
}

/** What stands where the mark is when nothing is given for it; null: nothing does. */
function between(withMark: string, without: string): string | null {
  const [before = '', after] = withMark.split(DETAIL);
  if (after === undefined || !without.startsWith(before) || !without.endsWith(after)) return null;
  return without.slice(before.length, without.length - after.length) || null;
}

const marked = (text: string): string => text.replace(DETAIL, '{detail}').replace(LINE, '{line}');

function linesHere({ log, meta }: Judged, { settings }: ReplyContext, length: number): PassedLine[] {
  const said = log.flatMap((e) => (e.text === null ? [] : [e.text]));
  return linesFor(settings.letters, said, meta.noteLimit === null ? null : meta.noteLimit - length);
}

const detailChoice = (usual: string): ChoiceView => ({
  slot: 'detail',
  label: say('letter_detail'),
  value: NONE,
  options: [{ value: NONE, label: usual }],
  free: true,
});

/** @param plain the note without a line; @param lined with its place. */
const lineChoice = (lines: readonly PassedLine[], plain: string, lined: string): ChoiceView => ({
  slot: 'line',
  label: say('letter_line'),
  value: NONE,
  options: [
    { value: NONE, label: say('letter_line_none'), note: plain },
    // A whole sentence brings its own full stop.
    ...lines.map(({ id, text: label }) => ({
      value: id,
      label,
      ...(isEnded(label) ? { note: lined.replace(/\{line\}[.。]/u, '{line}') } : {}),
    })),
  ],
  free: false,
});
