/** Presses the site's own decline for one person, once, and sees whether it worked. */
import type { StepResult } from '../core/delivery/types.ts';
import { CONTROL } from '../reading/label.ts';
import { namedRoleOf } from '../reading/named.ts';
import { beginsWithYes, saysYes } from '../reading/says-yes.ts';
import type { DeclineWay, Sighting } from '../reading/types.ts';
import { parentOf } from '../reading/visible.ts';
import { openMenu, pressNext, standsBefore } from './next-press.ts';
import { NO_ROOTS, type Roots } from './observe.ts';
import { isDrawn, isSeen, isSwitchedOff } from './pressable.ts';
import { until, whenVisible } from './waiting.ts';

/** The request as it stands on the page at this moment. */
export type FindRequest = () => Sighting | null | 'several';

export interface Press {
  find: FindRequest;
  /** Is the control's label one of the words for declining, and nothing else? */
  isDecline: (control: Element, name: string) => boolean;
  /** Where one button isn't all there is to it. */
  way?: DeclineWay;
  /** What else is part of the page; see observe.ts. */
  roots?: Roots;
  /** Is it too late to press anything? Left out: never. */
  isLate?: () => boolean;
  signal: AbortSignal;
}

/** Reports are due when the controls are seen gone, or after this long, ms. */
const SEEN_WITHIN = 5000;
/** Lists flicker while they are drawn anew. */
const STEADY = 300;

/**
 * Gives `ok` when the controls were seen to go, `failed` when they were pressed and not seen to go or a further question
 * wasn't the expected one, `standing` when the page has gone elsewhere since the press; nothing was pressed with `hidden`, `gone` (no such request here) and `not-proven` (not exactly
 * one control that says decline, or something stands open already).
 */
export async function pressDecline(press: Press): Promise<StepResult> {
  const { find, way = {}, signal, isLate = () => false } = press;
  if (!(await whenVisible(signal))) return 'hidden';
  if (!(await stands(find, signal))) return 'gone';
  if (isLate()) return 'hidden';
  const first = find();
  if (first === null) return 'gone';
  if (first === 'several' || !declineOf(press, first) || standsBefore(way)) return 'not-proven';
  // What stands in a menu comes to light with its row, under the pointer.
  const isThere = way.menu === undefined ? isSeen : isDrawn;
  if (way.menu !== undefined && !isDrawn(first.decline as Element)) {
    const now = (): Element | null => {
      const there = find();
      return there === null || there === 'several' ? null : declineOf(press, there);
    };
    if (!(await openMenu(way.menu, first.block, now, signal))) return 'not-proven';
  }
  // Found anew at the moment of the click: a list gives its rows to others.
  const request = find();
  const control = request && request !== 'several' ? declineOf(press, request) : null;
  if (!request || request === 'several' || !control || !isThere(control) || isSwitchedOff(control)) return 'not-proven';
  if (signal.aborted || isLate() || document.visibilityState !== 'visible') return 'hidden';
  const { name } = request.approach.sender;
  const isTheirs = stillTheirs(request);
  const pressed = { control, isTheirs, page: location.pathname };
  (control as HTMLElement).click();
  for (const one of way.next ?? []) if (isLate() || !(await pressNext(one, name, signal))) return unseen(pressed);
  return (await seenGone(press, pressed, name)) ? 'ok' : unseen(pressed);
}

/** The one control of a request that says decline and nothing else, seen or in a closed menu. */
export function declineOf({ isDecline }: Pick<Press, 'isDecline'>, { decline, accept, approach }: Sighting): Element | null {
  const { name } = approach.sender;
  if (!decline || decline === accept || !isDecline(decline, name) || saysYes(decline)) return null;
  return isInOther(decline, name) || decline.querySelector(LEADS_ON) ? null : decline;
}

/** A button with a link in it has taken in somebody's row. */
const LEADS_ON = 'a[href]:not([href^="#"])';

/** A press reaches whatever control the pressed one stands in: one that accepts or asks must not hear of it. */
function isInOther(control: Element, name: string): boolean {
  for (let at = parentOf(control); at; at = parentOf(at))
    if (at.matches(CONTROL) && (/^(?:accept|suggest|own)$/.test(namedRoleOf(at, name) ?? '') || isCalledYes(at))) return true;
  return false;
}

/** By its name alone, which may be to somebody else: what it holds is also what stands between it and the pressed one. */
const isCalledYes = (control: Element): boolean => beginsWithYes(control.getAttribute('aria-label') ?? '');

/** A control, and whether its row is still this person's: a list may give the row, node and all, to somebody else. */
export interface Pressed {
  control: Element;
  isTheirs: () => boolean;
  /** The page's path before it was pressed. */
  page: string;
}

/** What is said of a press that was not seen to work: on another page nobody can tell whether the request still stands. */
export const unseen = (pressed: Pressed | null): StepResult => (pressed?.page === location.pathname ? 'failed' : 'standing');

/** Tells later whether the row of a request still leads to the same person. */
export function stillTheirs({ link }: Sighting): () => boolean {
  const address = link?.getAttribute('href') ?? null;
  return () => link === null || link.getAttribute('href') === address;
}

/** Waits a little for the request: a page that was just opened is still drawing. */
export const stands = (find: FindRequest, signal: AbortSignal, ms = 5000): Promise<boolean> => until(() => find() !== null, { ms, signal });

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
export function seenGone(press: Omit<Press, 'way' | 'isLate'>, pressed: Pressed, name: string, ms = SEEN_WITHIN): Promise<boolean> {
  return until(() => location.pathname === pressed.page && isGone(press, pressed, name), {
    ms,
    signal: press.signal,
    roots: press.roots ?? NO_ROOTS,
    steady: STEADY,
  });
}
