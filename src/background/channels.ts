/** On which sites a person was seen (R21): somebody who turns up on a third one is told to the user, with the sites named. */
import type { Contact } from '../core/contact.ts';
import type { Nudge } from '../core/nudge.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import type { LogEntry } from '../store/records.ts';

/** Longer ago than this is another story, ms. */
const REMEMBERED = 365 * 86_400_000;

/** Site -> when the person was last seen there, epoch ms. */
type Channels = Record<string, number>;

/**
 * The other sites of this person within a year, newest first, and notes this one.
 * @param contact certain, or null: then only what was answered counts. @param now epoch ms.
 */
export async function otherChannels(nudge: Nudge, contact: Contact | null, log: readonly LogEntry[], now: number): Promise<string[]> {
  const seen: Channels = {};
  for (const { platform, at } of log) seen[platform] = Math.max(seen[platform] ?? 0, at);
  if (contact)
    for (const [platform, at] of Object.entries(await noted(nudge, contact.id))) seen[platform] = Math.max(seen[platform] ?? 0, at);
  return Object.entries(seen)
    .filter(([platform, at]) => platform !== nudge.platform && now - at < REMEMBERED)
    .toSorted((a, b) => b[1] - a[1])
    .map(([platform]) => platform);
}

async function noted(nudge: Nudge, contactId: string): Promise<Channels> {
  const key = `channels:${contactId}`;
  const known = ((await readMeta(key)) ?? {}) as Channels;
  if ((known[nudge.platform] ?? 0) < nudge.lastSeenAt - 86_400_000) await writeMeta(key, { ...known, [nudge.platform]: nudge.lastSeenAt });
  return known;
}
