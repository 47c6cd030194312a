import type { Page } from 'puppeteer-core';

/** Milliseconds after which something that should happen counts as not happening. Generous: the machine may be busy. */
export const BOUND = 25_000;

/**
 * Asks until there is an answer; null after the bound. Between two questions it waits for the page's next frame or,
 * where the page draws none (hidden, closed, loading), a moment.
 */
export async function until<T>(ask: () => Promise<T | null>, bound: number = BOUND, page?: Page): Promise<T | null> {
  const end = performance.now() + bound;
  while (performance.now() < end) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    await Promise.race([page ? nextFrame(page) : moment(), moment()]);
  }
  return null;
}

const nextFrame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve))).catch(() => moment());

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Like {@link until}, but its absence is a failure. @param what names it in the message. */
export async function must<T>(what: string, ask: () => Promise<T | null>, bound: number = BOUND): Promise<T> {
  const answer = await until(ask, bound);
  if (answer === null) throw new Error(`${what}: not within ${bound} ms`);
  return answer;
}
