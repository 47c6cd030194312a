/** Presses the site's own decline for one person, once, and sees whether it worked. */
import type { StepResult } from '../core/delivery/types.ts';
import type { Sighting } from '../reading/types.ts';
import { NO_ROOTS, type Roots } from './observe.ts';
import { until, whenVisible } from './waiting.ts';

/** The request as it stands on the page at this moment. */
export type FindRequest = () => Sighting | null | 'several';

export interface Press {
  find: FindRequest;
  /** Is the control's label one of the words for declining, and nothing else? */
  isDecline: (control: Element, name: string) => boolean;
  /** A site's own second question: its "Confirm" in the dialog that the press opened, or null while there is none. */
  confirm?: () => HTMLElement | null;
  /** What else is part of the page; see observe.ts. */
  roots?: Roots;
  signal: AbortSignal;
}

/** Reports are due when the controls are seen gone, or after this long, ms. */
const SEEN_WITHIN = 5000;
/** Lists flicker while they are drawn anew. */
const STEADY = 300;

/**
 * Gives `ok` when the controls were seen to go, `failed` when they were pressed and not seen to go; nothing was pressed
 * with `hidden`, `gone` (no such request here) and `not-proven` (not exactly one control that says decline).
 */
export async function pressDecline(press: Press): Promise<StepResult> {
  const { find, isDecline, confirm, signal } = press;
  if (!(await whenVisible(signal))) return 'hidden';
  if (!(await stands(find, signal))) return 'gone';
  const request = find();
  if (request === null) return 'gone';
  if (request === 'several') return 'not-proven';
  const control = request.decline;
  const { name } = request.approach.sender;
  if (!control || !isPressable(control) || control === request.accept || !isDecline(control, name)) return 'not-proven';
  if (signal.aborted || document.visibilityState !== 'visible') return 'hidden';
  const isTheirs = stillTheirs(request);
  (control as HTMLElement).click();
  if (confirm && !(await pressConfirm(confirm, signal))) return 'failed';
  return (await seenGone(press, { control, isTheirs }, name)) ? 'ok' : 'failed';
}

/** A control, and whether its row is still this person's: a list may give the row, node and all, to somebody else. */
export interface Pressed {
  control: Element;
  isTheirs: () => boolean;
}

/** Tells later whether the row of a request still leads to the same person. */
export function stillTheirs({ link }: Sighting): () => boolean {
  const address = link?.getAttribute('href') ?? null;
  return () => link === null || link.getAttribute('href') === address;
}

/** Waits a little for the request: a page that was just opened is still drawing. */
export const stands = (find: FindRequest, signal: AbortSignal, ms = 5000): Promise<boolean> => until(() => find() !== null, { ms, signal });

/** Can a person press it now? */
export function isPressable(control: Element): boolean {
  const off = control.closest('[aria-disabled="true"],[inert]') !== null || (control as HTMLButtonElement).disabled === true;
  return control.isConnected && !off && isSeen(control);
}

const isSeen = (el: Element): boolean =>
  typeof el.checkVisibility === 'function' ? el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) : true;

/**
 * Gone: the pressed control is out of sight or says something else now, and no other one stands there for this person.
 * A page that went elsewhere shows nothing about the request, and a dialog over it doesn't make it go.
 */
export function isGone({ find, isDecline }: Pick<Press, 'find' | 'isDecline'>, { control, isTheirs }: Pressed, name: string): boolean {
  if (control.isConnected && isSeen(control) && isDecline(control, name) && isTheirs()) return false;
  const now = find();
  return now === null || (now !== 'several' && now.decline === null);
}

/** @param ms how long to look; the user's own press of an outlined control may take long. */
export function seenGone(press: Omit<Press, 'confirm'>, pressed: Pressed, name: string, ms = SEEN_WITHIN): Promise<boolean> {
  const page = location.pathname;
  return until(() => location.pathname === page && isGone(press, pressed, name), {
    ms,
    signal: press.signal,
    roots: press.roots ?? NO_ROOTS,
    steady: STEADY,
  });
}

async function pressConfirm(confirm: () => HTMLElement | null, signal: AbortSignal): Promise<boolean> {
  if (!(await until(() => confirm() !== null, { ms: 3000, signal }))) return false;
  const button = confirm();
  if (!button || !isPressable(button)) return false;
  button.click();
  return true;
}
