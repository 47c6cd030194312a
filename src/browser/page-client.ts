/**
 * The resident's line to the worker. It names the browser's own API and not the polyfill: the content script is loaded
 * into every page of a site, and both browsers give promises here since long before the oldest that Doorstep supports.
 */
import type { PageMessage, TabMessage } from './protocol.ts';

type Heard = (message: unknown, sender: unknown, answer: (value: unknown) => void) => void;
interface RuntimeLike {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(heard: Heard): void; removeListener(heard: Heard): void };
}
const runtime = (): RuntimeLike | undefined => {
  const scope = globalThis as { browser?: { runtime?: RuntimeLike }; chrome?: { runtime?: RuntimeLike } };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
};

/** False once the extension was reloaded or removed: then this script is an orphan and must go. */
export const alive = (): boolean => runtime()?.id !== undefined;

/** A report that is told once more changes nothing; a click is the user's to repeat. */
const TRIES = 3;

/**
 * Sends to the worker; gives its answer, or undefined if nobody answered.
 * The worker may be starting: the browser wakes it and the promise waits. It may end while it handles a report: that is
 * told to the next one.
 */
export async function tell(message: PageMessage): Promise<unknown> {
  for (let left = message.type === 'act' ? 1 : TRIES; left > 0 && alive(); left -= 1) {
    try {
      return await runtime()?.sendMessage(message);
    } catch {
      // No receiver (being updated, ended in the middle) or an invalidated context; `alive` tells which.
    }
  }
  return undefined;
}

/** Hears what the worker pushes to this tab, until the signal aborts. What the listener gives at once is answered. */
export function hear(listener: (message: TabMessage) => string | undefined, signal: AbortSignal): void {
  const heard: Heard = (message, _sender, answer) => {
    // Only the extension's own worker can send here; content scripts have no external door.
    const said = listener(message as TabMessage);
    if (said !== undefined) answer(said);
  };
  runtime()?.onMessage.addListener(heard);
  signal.addEventListener('abort', () => runtime()?.onMessage.removeListener(heard));
}
