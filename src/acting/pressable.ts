/** Can a person press it now? */
export const isPressable = (control: Element): boolean => control.isConnected && !isSwitchedOff(control) && isSeen(control);

export const isSwitchedOff = (control: Element): boolean =>
  control.closest('[aria-disabled="true"],[inert]') !== null || (control as HTMLButtonElement).disabled === true;

/** Does a person see it, as far as the browser tells? */
export const isSeen = (el: Element): boolean =>
  typeof el.checkVisibility === 'function' ? el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) : true;

/**
 * Has it its place on the page? The controls of a row may come to light only under the pointer; a copy that the page itself
 * hides from readers has none.
 */
export const isDrawn = (el: Element): boolean =>
  el.closest('[aria-hidden="true"]') === null &&
  (typeof el.checkVisibility === 'function' ? el.checkVisibility({ visibilityProperty: true }) : true);
