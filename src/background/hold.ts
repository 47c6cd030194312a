/** "Hold this until Thursday": the note as the user left it waits with its person, and comes back by itself (R45). */
import { readSettings } from '../browser/settings.ts';
import type { Act } from '../core/view.ts';
import { changeNudge, nudgeByKey } from '../store/nudges.ts';
import { planFromStored } from './alarms.ts';
import { judge } from './judge.ts';

/** Keeps the draft up to the moment that the user's own pace allows; without such a moment nothing changes. */
export async function hold(act: Act, key: string): Promise<void> {
  const nudge = await nudgeByKey(key);
  const judged = nudge ? await judge(nudge, await readSettings(), Temporal.Now.zonedDateTimeISO()) : null;
  const until = judged?.pace?.nextAt ?? null;
  const text = act.text?.trim() ?? '';
  if (until === null || !Number.isFinite(until) || text === '' || act.replyId === null) return;
  const draft = { replyId: act.replyId, text, until };
  await changeNudge(key, (n) => (n.state === 'answering' ? n : { ...n, state: 'later', hiddenUntil: until, heldUntil: null, draft }));
  await planFromStored();
}
