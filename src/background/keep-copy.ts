/** "Keep a copy": what was written on both sides goes into the person's log, before a last word or a block (R53). */
import { readSettings } from '../browser/settings.ts';
import { personKeys } from '../core/person.ts';
import { COPY_KEPT } from '../store/records.ts';
import { remember } from '../store/memory.ts';
import { nudgeByKey } from '../store/nudges.ts';
import { judge } from './judge.ts';
import { copyOf } from './present/copy.ts';

/** Keeps the copy that the same click has put on the clipboard. @param now epoch ms. */
export async function keepCopy(key: string, now: number): Promise<void> {
  const nudge = await nudgeByKey(key);
  const moment = Temporal.Now.zonedDateTimeISO();
  const judged = nudge ? await judge(nudge, await readSettings(), moment) : null;
  if (!nudge || !judged) return;
  const contact = judged.match.level === 'certain' ? judged.contact : null;
  await remember({
    person: personKeys(nudge.platform, nudge.sender, contact),
    name: nudge.sender.name,
    platform: nudge.platform,
    kind: nudge.kind,
    at: now,
    outcome: COPY_KEPT,
    rung: 0,
    text: copyOf(judged, moment),
    wordingId: null,
    read: false,
    deliveryId: null,
  });
}
