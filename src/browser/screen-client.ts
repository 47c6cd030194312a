/** The line of popup, options and welcome to the worker. */
import { browser } from './api.ts';
import type { ScreenMessage } from './protocol.ts';

/** The worker did not answer: it was being updated or is broken. Nothing was changed. */
export class NoAnswer extends Error {}

/** Asks the worker. @throws NoAnswer if it gives none within 10 s. */
export async function ask<T>(message: ScreenMessage): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new NoAnswer('no answer within 10 s')), 10_000);
  });
  let answer: unknown;
  try {
    answer = await Promise.race([browser.runtime.sendMessage(message), tooLate]);
  } catch (error) {
    throw error instanceof NoAnswer ? error : new NoAnswer(String(error));
  }
  if (isFailure(answer)) throw new Error(answer.failed);
  return answer as T;
}

const isFailure = (answer: unknown): answer is { failed: string } =>
  typeof answer === 'object' && answer !== null && 'failed' in answer && typeof answer.failed === 'string';

/** Calls back when the worker says that something changed. Gives a function that stops it. */
export function onChanged(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && 'changed' in changes) listener();
    if (area === 'local' || area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
