/** What the worker looks after whenever it comes to life. */
import { sessionValue, setSessionValue } from '../browser/session.ts';
import { isOver } from '../core/delivery/moves.ts';
import { deliveryById } from '../store/deliveries.ts';
import { answeringNudges, changeNudge } from '../store/nudges.ts';
import { dispatch, dispatchAll } from './deliver.ts';
import { inTurn } from './queue.ts';

/** Gone with the browser's end, and when Doorstep is put in anew: tabs and what was seen in them are others then. */
const AWAKE = 'awake';
const BOOT = 'boot';

/**
 * A worker that was killed looks where each answer stands. After the browser's start, or Doorstep's own, nothing that was
 * under way goes on without a new click.
 */
export const boot = (): Promise<void> => inTurn(BOOT, lookAfter);

/** Resolves when this worker has looked where each answer stands: only then is anything called late. */
export const awake = (): Promise<void> => inTurn(BOOT, async () => undefined);

async function lookAfter(): Promise<void> {
  const anew = (await sessionValue(AWAKE)) !== true;
  await dispatchAll({ type: anew ? 'restarted' : 'worker-started' });
  // Not before: the worker may be killed in between, and the next one must know that the tabs of before are gone.
  await setSessionValue(AWAKE, true);
  await settleClaims();
}

/** The last worker may have ended between an answer's end and what follows from it: nobody stays "already being answered". */
async function settleClaims(): Promise<void> {
  for (const { key, deliveryId } of await answeringNudges()) {
    const d = deliveryId === null ? null : await deliveryById(deliveryId);
    if (d && isOver(d)) await dispatch(d.id, { type: 'worker-started' });
    if (!d)
      await inTurn(`delivery:${deliveryId ?? ''}`, () =>
        changeNudge(key, (n) => (n.deliveryId === deliveryId ? { ...n, state: 'open', deliveryId: null } : n)),
      );
  }
}
