/** What popup and options ask of the worker. */
import type { ScreenMessage } from '../browser/protocol.ts';
import { setSessionValue } from '../browser/session.ts';
import { readSettings } from '../browser/settings.ts';
import { approachKeys, isInvite, type Approach } from '../core/approach.ts';
import { seenNudge } from '../core/queue.ts';
import type { NudgeView } from '../core/view.ts';
import { ELSEWHERE } from '../platforms/elsewhere.ts';
import { metaOf } from '../platforms/metas.ts';
import { allNudges, changeNudge, seen } from '../store/nudges.ts';
import { doAct } from './answers.ts';
import { judge } from './judge.ts';
import { popupState, viewInPopup } from './popup.ts';
import { refreshTabs } from './refresh.ts';
import { syncSites } from './sites.ts';
import { textFacts } from './text-facts.ts';

/** @returns what the screen is answered; throws what the storage throws. */
export async function onScreenMessage(message: ScreenMessage): Promise<unknown> {
  switch (message.type) {
    case 'popup':
      return popupState(message.tab);
    case 'popup-act':
      await doAct(message.act, { tab: message.tab, onPage: false });
      return null;
    case 'paste':
      return paste(message);
    case 'look-at-old':
      await setSessionValue('looking', true);
      return null;
    case 'skip-invites':
      await skip(message);
      return null;
    case 'book-changed':
      await refreshTabs();
      return null;
    case 'erased':
      await syncSites();
      await refreshTabs();
      return null;
  }
}

/** Something came in elsewhere: the same answers, and the note goes by "Copy the note" or by e-mail. */
async function paste(m: Extract<ScreenMessage, { type: 'paste' }>): Promise<NudgeView> {
  const settings = await readSettings();
  const now = Temporal.Now.zonedDateTimeISO();
  const meta = m.platform === null ? ELSEWHERE : (metaOf(m.platform) ?? ELSEWHERE);
  const known = m.profile ? meta.profileOf(m.profile) : null;
  const text = m.text.trim();
  const approach: Approach = {
    platform: meta.id,
    kind: text ? 'message' : (meta.kinds[0] ?? 'friend_request'),
    sender: { name: m.name.trim(), profile: known?.profile ?? null, id: known?.id ?? null },
    text,
    thread: null,
    at: null,
  };
  const keys = approachKeys(approach).map((key) => `pasted/${key}`);
  const facts = text ? await textFacts(text) : null;
  const nudge = await seen(keys, (was) => ({ ...seenNudge(was, approach, { facts, old: false, appeared: true, page: '', now: now.epochMilliseconds }), key: keys[0] ?? '', pasted: true, state: 'left', page: null }));
  const judged = await judge(nudge, settings, now);
  if (!judged) throw new Error('no such site');
  return viewInPopup(judged, settings, now);
}

async function skip(m: Extract<ScreenMessage, { type: 'skip-invites' }>): Promise<void> {
  for (const n of await allNudges()) {
    const meant = n.key === m.key || (m.from !== null && n.sender.name === m.from);
    if (isInvite(n.kind) && meant) await changeNudge(n.key, (was) => ({ ...was, state: 'left', closedAt: Date.now() }));
  }
}
