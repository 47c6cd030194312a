/** The calming line, at most three times ever (experience.md 19): each time with another person. */
import { readMeta, writeMeta } from '../../store/meta.ts';
import { say } from './say.ts';

const KEY = 'calmed';
const TIMES = 3;

/** @param nudge the key of the one on whose card it may stand. Gives the line, or null when it was said often enough. */
export async function calmLine(nudge: string): Promise<string | null> {
  const found = await readMeta(KEY);
  const said = Array.isArray(found) ? (found as string[]) : [];
  if (!said.includes(nudge)) {
    if (said.length >= TIMES) return null;
    await writeMeta(KEY, [...said, nudge]);
  }
  return say('calm_decline');
}
