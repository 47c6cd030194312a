/** Time that passes as fast as the page can follow. */
import { mock } from 'node:test';

const STEP = 250;

/** Lets everything happen that is due at once: promises, and what observers have seen. */
const turn = (): Promise<void> => new Promise((done) => void setImmediate(done));

/** Runs what waits for the page until it is done. @param most ms that may pass. @throws where it goes on longer. */
export async function passTime<T>(run: () => Promise<T>, most: number): Promise<T> {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    let done = false;
    const result = run().finally(() => {
      done = true;
    });
    for (let ms = 0; ms <= most; ms += STEP) {
      await turn();
      if (done) return await result;
      mock.timers.tick(STEP);
    }
    await turn();
    if (!done) throw new Error(`not done after ${most} ms`);
    return await result;
  } finally {
    mock.timers.reset();
  }
}
