/** Notices that the user pressed the site's own control, so that the card can go without a word (experience.md 6). */
import type { Rows } from './rows.ts';

/**
 * @param rows the people who stand on the page, read anew at the moment of the click (lists are recycled).
 * @param heard is told whose control was pressed. @param asksAgain the site has a question of its own after its decline: then
 * it counts once the request has gone. Gives a function that is told each new reading.
 */
export function watchHands(
  rows: () => Rows,
  heard: (key: string, how: 'accepted' | 'declined') => void,
  signal: AbortSignal,
  asksAgain: boolean,
): (now: Rows) => void {
  const pressed = new Set<string>();
  const tell = (now?: Rows): void => {
    for (const key of pressed) if (!now?.has(key) && pressed.delete(key)) heard(key, 'declined');
  };
  const clicked = (event: Event): void => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    for (const [key, { accept, decline }] of rows()) {
      if (accept && path.includes(accept)) heard(key, 'accepted');
      else if (decline && path.includes(decline)) pressed.add(key);
    }
    if (!asksAgain) tell();
  };
  addEventListener('click', clicked, { capture: true, signal });
  return tell;
}
