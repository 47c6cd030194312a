/**
 * Messages of one person or one delivery are handled one after another within this life of the worker. It is no state:
 * when the worker dies, so do the handlers that waited here, and what they had not stored never happened.
 */
const tails = new Map<string, Promise<unknown>>();

/** Runs `work` after everything that was queued under the same name. Gives what it gives. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  tails.set(name, settled);
  void settled.then(() => {
    if (tails.get(name) === settled) tails.delete(name);
  });
  return mine;
}
