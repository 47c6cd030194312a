/** A note with places for choices: `{slot}` in the text stands for what was chosen. */
import type { ChoiceView, NudgeView, ReplyView } from '../../../core/view.ts';

/** A piece of the text, or the slot that is read there. */
export type Piece = { text: string } | { slot: string };

/** The text in force: a chosen option may bring its own ("no promise"). @param chosen slot -> value. */
export function templateOf(reply: ReplyView, chosen: Readonly<Record<string, string>>): string {
  const own = reply.choices.flatMap((c) => c.options.find((o) => o.value === chosen[c.slot])?.note ?? []);
  return own.at(-1) ?? reply.note ?? '';
}

/** Cuts a text at its slots; braces that name no choice stay text. */
export function pieces(template: string, choices: readonly ChoiceView[]): Piece[] {
  const slots = new Set(choices.map((c) => c.slot));
  return template
    .split(/(\{[a-zA-Z]+\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      const slot = part.slice(1, -1);
      return part.startsWith('{') && slots.has(slot) ? { slot } : { text: part };
    });
}

/** The words of one choice: what was typed, else the label of what was chosen. */
export function wordsOf(choice: ChoiceView, value: string, typed: string | null): string {
  // Nothing typed yet: what stood there.
  if (typed?.trim()) return typed.trim();
  return choice.options.find((o) => o.value === value)?.label ?? value;
}

/** The whole text with every choice in words. @param words slot -> words. */
export const filled = (template: string, choices: readonly ChoiceView[], words: Readonly<Record<string, string>>): string =>
  pieces(template, choices)
    .map((piece) => ('slot' in piece ? (words[piece.slot] ?? '') : piece.text))
    .join('');

/** What stands chosen at first. */
export const firstChosen = (choices: readonly ChoiceView[]): Record<string, string> =>
  Object.fromEntries(choices.map((c) => [c.slot, c.value]));

/** Under which a changed note is kept. */
export const draftKey = (view: Pick<NudgeView, 'key'>, reply: Pick<ReplyView, 'id'>): string => `${view.key} ${reply.id}`;
