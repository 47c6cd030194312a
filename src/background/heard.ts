/** What came from a person before: when, where and what for, never a word of it (R22, R26-R28). It serves the wording and is not shown. */
import * as z from 'zod/mini';
import { isMessage } from '../core/approach-keys.ts';
import { CAME_IN, type HistoryItem } from '../core/boundary/types.ts';
import type { Contact } from '../core/contact.ts';
import type { Nudge } from '../core/nudge.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { inTurn } from './queue.ts';

const DAY = 86_400_000;
const KEPT = 90 * DAY;
const MOST = 120;
const heardSchema = z.array(z.object({ at: z.number(), platform: z.string(), what: z.string(), hash: z.string() }));

/**
 * Earlier messages of this person as history, newest first, and notes this one. Of people who aren't in the book nothing
 * is noted; of the others it goes when they are forgotten (store/forget.ts). @param contact certain, or null. @param now epoch ms.
 */
export function heardBefore(nudge: Nudge, contact: Contact | null, now: number): Promise<HistoryItem[]> {
  const { facts } = nudge;
  if (!isMessage(nudge.kind) || !facts || !contact) return Promise.resolve([]);
  const key = `heard:${contact.id}`;
  return inTurn(key, async () => {
    const read = heardSchema.safeParse(await readMeta(key));
    const known = (read.success ? read.data : []).filter((h) => now - h.at < KEPT);
    if (!known.some((h) => h.hash === facts.hash)) {
      const alarm = facts.signals?.includes('false-alarm') ? ' false-alarm' : '';
      const fresh = { at: nudge.lastSeenAt, platform: nudge.platform, what: `message ${facts.intent}${alarm}`, hash: facts.hash };
      await writeMeta(key, [fresh, ...known].slice(0, MOST));
    }
    return known
      .filter((h) => h.hash !== facts.hash)
      .map((h) => ({ at: h.at, platform: h.platform, what: h.what, outcome: CAME_IN, rung: 0, read: true }));
  });
}
