import { closestOf, isShown, parentOf, visibleText } from './visible.ts';
import { roleOfLabel, type Role } from './words.ts';

/** What can be pressed. Menu openers are left out by `isPlain`. */
export const CONTROL = 'button,[role="button"],input[type="button"],input[type="submit"],a[aria-label],[role="menuitem"]';

/** Does it act at once, without opening a menu or a dialog? */
export const isPlain = (control: Element): boolean => !control.hasAttribute('aria-haspopup') && !control.hasAttribute('aria-expanded');

/**
 * What a control may be called: its aria-label, its visible text, the label or title of a picture in it, its tooltip.
 * Sites move the label between these; the first that is there is its name.
 */
export function labelsOf(control: Element): string[] {
  const inner = control.querySelector('svg[aria-label],[role="img"][aria-label],svg title,img[alt]');
  return [
    control.getAttribute('aria-label'),
    visibleText(control).replaceAll('\n', ' '),
    inner?.getAttribute('aria-label') ?? inner?.getAttribute('alt') ?? inner?.textContent,
    control.getAttribute('title'),
    control.getAttribute('value'),
  ].filter((label): label is string => Boolean(label?.trim()));
}

/** The accessible-name-like label of a control, or ''. */
export const labelOf = (control: Element): string => labelsOf(control)[0]?.trim() ?? '';

/**
 * What pressing the control would do. Two labels that contradict each other make it nothing.
 * @param name of the person on the card, for labels that hold it.
 */
export function roleOf(control: Element, name: string | null): Role | null {
  const said = new Set(labelsOf(control).map((label) => roleOfLabel(label, name)));
  said.delete(null);
  // A control that anything calls a suggestion is none of a request's, and spoils the block it stands in.
  for (const spoils of ['suggest', 'own'] as const) if (said.has(spoils)) return spoils;
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** The shown controls in a block; a control inside another of the same label counts once. */
export function controlsIn(found: Element[]): Element[] {
  return found.filter((control) => {
    if (!isShown(control)) return false;
    const parent = parentOf(control);
    const outer = parent ? closestOf(parent, CONTROL) : null;
    return !outer || labelOf(outer) !== labelOf(control);
  });
}
