/** Outlines the site's own decline for one person, and sees what the user's own press of it does. */
import type { StepResult } from '../core/delivery/types.ts';
import type { Sighting } from '../reading/types.ts';
import { outline } from './outline.ts';
import { isSeen } from './pressable.ts';
import { declineOf, seenGone, stillTheirs, unseen, type Press, type Pressed } from './press.ts';
import { until } from './waiting.ts';

const FOUND_WITHIN = 3000;
/** Where the site has questions of its own after the press, the user takes the time that they take, ms. */
const ASKED_ON = 600_000;

interface Outlined extends Omit<Press, 'isLate'> {
  /** Doorstep's own layer over the page; null while there is none. */
  layer: ShadowRoot | HTMLElement | null;
  /** Whose request it is. */
  name: string;
  /** Is this click the user's own? Left out: as the browser says. */
  isOwn?: ((event: Event) => boolean) | undefined;
}

/**
 * Gives `gone` if the request doesn't stand here; once the user has pressed `ok`, `failed`, or `standing` when the page has
 * gone elsewhere since; null when given up.
 */
export async function outlineRequest({ layer, name, isOwn, ...press }: Outlined): Promise<StepResult | null> {
  const { signal, way = {} } = press;
  const request = (): Sighting | null => {
    const found = press.find();
    return found === 'several' ? null : found;
  };
  // In a closed menu it is the menu that is shown.
  const shown = (): Element | null => {
    const now = request();
    const control = now && declineOf(press, now);
    return !control || way.menu === undefined || isSeen(control) ? control : now.block.querySelector(way.menu);
  };
  await until(() => shown() !== null, { ms: FOUND_WITHIN, signal });
  if (signal.aborted) return null;
  if (!request()?.decline) return 'gone';
  const frame = layer ? outline(layer, shown, signal) : null;
  const pressed = await userPresses(request, isOwn ?? ((event) => event.isTrusted), press);
  const gone = pressed !== null && (await seenGone(press, pressed, name, way.next ? ASKED_ON : undefined));
  frame?.remove();
  if (signal.aborted) return null;
  return gone ? 'ok' : unseen(pressed);
}

/** A request may go from a page for many reasons; only the user's own press declines it. @param request as it is now. */
function userPresses(
  request: () => Sighting | null,
  isOwn: (event: Event) => boolean,
  { roots = () => [], signal }: Pick<Press, 'roots' | 'signal'>,
): Promise<Pressed | null> {
  return new Promise((resolve) => {
    const heard = (event: Event): void => {
      const now = isOwn(event) ? request() : null;
      if (!now?.decline || !event.composedPath().includes(now.decline)) return;
      resolve({ control: now.decline, isTheirs: stillTheirs(now), page: location.pathname });
    };
    // What is clicked in a frame is heard there alone.
    for (const root of [document, ...roots()]) root.addEventListener('click', heard, { capture: true, signal });
    signal.addEventListener('abort', () => resolve(null));
  });
}
