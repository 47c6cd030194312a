/** Can a person press it now? */
export function isPressable(control: Element): boolean {
  const off = control.closest('[aria-disabled="true"],[inert]') !== null || (control as HTMLButtonElement).disabled === true;
  return control.isConnected && !off && isSeen(control);
}

/** Does a person see it, as far as the browser tells? */
export const isSeen = (el: Element): boolean =>
  typeof el.checkVisibility === 'function' ? el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) : true;
