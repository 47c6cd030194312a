/** "I have time now", said of one chat: for the rest of that day nothing of it waits. */
import * as z from 'zod/mini';
import { readMeta, writeMeta } from '../store/meta.ts';

const KEY = 'time-for';
const schema = z.object({ day: z.string(), keys: z.array(z.string()) });

async function today(now: Temporal.ZonedDateTime): Promise<string[]> {
  const parsed = schema.safeParse(await readMeta(KEY));
  return parsed.success && parsed.data.day === now.toPlainDate().toString() ? parsed.data.keys : [];
}

/** @param nudge its key. */
export const hasTimeFor = async (nudge: string, now: Temporal.ZonedDateTime): Promise<boolean> => (await today(now)).includes(nudge);

export async function takeTimeFor(nudge: string, now: Temporal.ZonedDateTime): Promise<void> {
  const keys = [...new Set([...(await today(now)), nudge])];
  await writeMeta(KEY, { day: now.toPlainDate().toString(), keys });
}
