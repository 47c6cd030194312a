import { capital, fill } from './fill.ts';
import { safeSlots } from './slots.ts';
import type { NoteLanguage, PartRole, Rendered, SlotValues, Wording } from './types.ts';

export interface RenderOptions {
  language: NoteLanguage;
  /** Parts to leave out, for a site with little room or an answer that needs less. */
  without?: readonly PartRole[];
  /** In paragraphs, with an empty one before the close: room for the user's own words. */
  letter?: boolean;
}

const GOES_ON = /^[,:;、]/u;
const ENDED = /[.!?…。！？]["'”’」)]*$/u;
/** Does it bring its own full stop? */
export const isEnded = (text: string): boolean => ENDED.test(text);
const OPENINGS: ReadonlySet<PartRole> = new Set(['thanks', 'ack', 'echo', 'yes']);

/**
 * Puts a wording and its slots together: parts without a value fall away, spacing and full stops are mended.
 * @param wording from the library or the user's own; @param slots raw values, made safe here.
 * Gives the text; `leftover` names slots of the no itself that have no value (such a text can't be sent).
 */
export function renderNote(wording: Wording, slots: SlotValues, options: RenderOptions): Rendered {
  const values = safeSlots(slots);
  const said: { role: PartRole; text: string }[] = [];
  const leftover: string[] = [];
  for (const part of wording.parts) {
    if (options.without?.includes(part.role)) continue;
    const { text, missing } = fill(part.text, values);
    if (missing.length > 0 && part.role !== 'no') continue;
    leftover.push(...missing);
    if (text.trim()) said.push({ role: part.role, text: text.trim() });
  }
  if (values.personal) said.splice(placeOfPersonal(said), 0, { role: 'echo', text: capital(values.personal) });
  return {
    text: options.letter ? letterOf(said, options.language) : join(textsOf(said), options.language),
    wordingId: wording.id,
    language: options.language,
    leftover,
  };
}

const textsOf = (said: readonly { text: string }[]): string[] => said.map((s) => s.text);

function letterOf(said: readonly { role: PartRole; text: string }[], language: NoteLanguage): string {
  const close = said.filter((s) => s.role === 'close');
  const before = said.filter((s) => s.role !== 'close').map((s) => join([s.text], language));
  return [...before, '', join(textsOf(close), language)].join('\n\n');
}

/** The user's own sentence stands after the opening, and never between a sentence and its second half. */
function placeOfPersonal(said: { role: PartRole; text: string }[]): number {
  const [first, second] = said;
  if (!first || !OPENINGS.has(first.role)) return 0;
  return second && GOES_ON.test(second.text) ? 0 : 1;
}

function join(texts: string[], language: NoteLanguage): string {
  const stop = language === 'ja' ? '。' : '.';
  const gap = language === 'ja' ? '' : ' ';
  let out = '';
  for (const text of texts) {
    if (GOES_ON.test(text) && out) {
      out = out.replace(/[.。]$/u, '') + (language === 'fr' && !text.startsWith(',') ? ' ' : '') + text;
      continue;
    }
    const sentence = GOES_ON.test(text) ? capital(text.replace(/^[,:;、]\s*/u, '')) : text;
    if (out && !ENDED.test(out)) out += stop;
    out += (out ? gap : '') + sentence;
  }
  return out && !ENDED.test(out) ? out + stop : out;
}
