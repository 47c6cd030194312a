/**
 * A site's further questions after its decline: an item of a menu, a "Confirm" in a sheet. Each is pressed only if it came
 * up because of the press before, is the only one, and says the right word as a whole.
 */
import { labelsOf } from '../reading/label.ts';
import type { DeclineWay, NextPress } from '../reading/types.ts';
import { visibleText } from '../reading/visible.ts';
import { foldLabel, setOf } from '../reading/words.ts';
import { isDrawn, isPressable, isSeen, isSwitchedOff } from './pressable.ts';
import { until } from './waiting.ts';

/** A menu or a sheet comes up in a moment, or something else has happened, ms. */
const COMES_UP = 3000;

const shown = (selector: string, root: ParentNode = document): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(isSeen);

/** Does any of the further questions stand there already? Then it is about something else. */
export const standsBefore = ({ next = [] }: DeclineWay): boolean => next.some((one) => shown(one.in).length > 0);

/** Presses what opens the menu in which the control stands. @param control is found anew each time. False: nothing was opened. */
export async function openMenu(opener: string, block: Element, control: () => Element | null, signal: AbortSignal): Promise<boolean> {
  const openers = [...block.querySelectorAll<HTMLElement>(opener)].filter(isDrawn);
  const [only] = openers;
  if (!only || openers.length > 1 || isSwitchedOff(only)) return false;
  only.click();
  const isUp = (): boolean => {
    const now = control();
    return now !== null && isDrawn(now) && !isSwitchedOff(now);
  };
  return until(isUp, { ms: COMES_UP, signal });
}

/** @param name whom it is about. False: that question wasn't pressed; whatever stands open is left to the user. */
export async function pressNext(one: NextPress, name: string, signal: AbortSignal): Promise<boolean> {
  await until(() => rightOne(one, name) !== null, { ms: COMES_UP, signal });
  const control = rightOne(one, name);
  if (!control || signal.aborted || document.visibilityState !== 'visible') return false;
  control.click();
  return true;
}

/** Is this name in the text, and not the beginning or end of another one? */
function namesWhole(text: string, name: string): boolean {
  if (name === '') return false;
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  // Where words have no gaps between them, or small words are written in one with the next, a name has no such ends.
  const gapless =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(
      name,
    );
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (gapless || (!isLetter(at - 1) && !isLetter(at + name.length))) return true;
  return false;
}

function rightOne({ in: where, press, says, names }: NextPress, name: string): HTMLElement | null {
  const open = shown(where);
  const [up] = open;
  if (!up || open.length > 1) return null;
  const who = foldLabel(name);
  if (names && !namesWhole(foldLabel(visibleText(up).replaceAll('\n', ' ')), who)) return null;
  // "Also block", "Also report": whatever else could come with it is off, or nothing is pressed.
  if (up.querySelector('input:checked,[aria-checked="true"],[aria-pressed="true"]')) return null;
  const words = setOf(says);
  const fit = shown(press, up).filter((control) => isPressable(control) && labelsOf(control).every((label) => words.has(foldLabel(label))));
  return fit.length === 1 ? (fit[0] ?? null) : null;
}
