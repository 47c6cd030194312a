/** Notices that the user pressed the site's own control, so that the card can go without a word (experience.md 6). */
import type { Sighting } from '../reading/types.ts';

/**
 * @param rows the people who stand on the page, read anew at the moment of the click (lists are recycled).
 * @param heard is told whose control was pressed.
 */
export function watchHands(
  rows: () => ReadonlyMap<string, Sighting>,
  heard: (key: string, how: 'accepted' | 'declined') => void,
  signal: AbortSignal,
): void {
  const clicked = (event: Event): void => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    for (const [key, { accept, decline }] of rows()) {
      if (accept && path.includes(accept)) heard(key, 'accepted');
      else if (decline && path.includes(decline)) heard(key, 'declined');
    }
  };
  addEventListener('click', clicked, { capture: true, signal });
}
