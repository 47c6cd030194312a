/** What popup and options ask of the worker. */
import { browser } from '../browser/api.ts';
import type { ScreenMessage } from '../browser/protocol.ts';
import { announceChange, keepText, setSessionValue, tabFacts } from '../browser/session.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import { withAccount } from '../core/accounts.ts';
import { approachKeys } from '../core/approach-keys.ts';
import type { Approach } from '../core/approach.ts';
import { seenNudge } from '../core/queue.ts';
import type { NudgeView } from '../core/view.ts';
import { ELSEWHERE } from '../platforms/elsewhere.ts';
import { metaOf, METAS } from '../platforms/metas.ts';
import { nudgeByKey, seen } from '../store/nudges.ts';
import { doAct } from './answers.ts';
import { bringHands } from './bundles.ts';
import { setBusy } from './busy.ts';
import { checkNote, dismissMark } from './check-note.ts';
import { skipInvites } from './invites.ts';
import { judge } from './judge.ts';
import { wantSite } from './own-sites.ts';
import { ownPreview } from './own-preview.ts';
import { findPeople } from './people.ts';
import { popupState, viewInPopup } from './popup.ts';
import { onPromise } from './promised.ts';
import { refreshTabs } from './refresh.ts';
import { syncSites } from './sites.ts';
import { wantToTeach } from './teach.ts';
import { textFacts } from './text-facts.ts';
import { putWarmAway } from './warm.ts';
import { checkFirst, writeFirst, wroteFirst } from './write-first.ts';

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
    case 'pasted':
      return pasted(message.key);
    case 'look-at-old':
      await setSessionValue('looking', true);
      await announceChange(Date.now());
      return null;
    case 'report':
      return report(message.tab);
    case 'skip-invites':
      await skipInvites(message, Date.now());
      return null;
    case 'teach':
      return wantToTeach(message.tab, message.origin);
    case 'want-site':
      await wantSite(message.platform, message.origin);
      return null;
    case 'promise': {
      const key = await onPromise(message.id, message.what, message.arg, Temporal.Now.zonedDateTimeISO());
      await refreshTabs();
      return key;
    }
    case 'watch-account':
      await watchAccount(message.tab, message.yes);
      return null;
    case 'busy':
      await setBusy(message.choice, message.task);
      return null;
    case 'book-changed':
      await refreshTabs();
      return null;
    case 'own-preview':
      return ownPreview(message.reply, message.person);
    case 'find-people':
      return findPeople(message.text);
    case 'check-note':
      return checkNote(message.key, message.replyId, message.text);
    case 'mark-dismissed':
      await dismissMark();
      return null;
    case 'write-first':
      return writeFirst(message.ask);
    case 'check-first':
      return checkFirst(message.text, message.language);
    case 'wrote-first':
      await wroteFirst(message.ask, message.text, message.wordingId, message.how);
      await announceChange(Date.now());
      return null;
    case 'warm-away':
      await putWarmAway();
      await announceChange(Date.now());
      return null;
    case 'erased':
      await syncSites();
      await refreshTabs();
      return null;
  }
}

/** Something came in elsewhere: the same answers, and the note goes by "Copy the note" or by e-mail. */
async function paste(m: Extract<ScreenMessage, { type: 'paste' }>): Promise<NudgeView> {
  const now = Date.now();
  const { profile } = m;
  // A link says by itself which site it is of.
  const linked = profile === null ? undefined : METAS.find((meta) => meta.profileOf(profile) !== null);
  const meta = m.platform === null ? (linked ?? ELSEWHERE) : (metaOf(m.platform) ?? ELSEWHERE);
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
  const nudge = await seen(keys, (was) => ({
    ...seenNudge(was, approach, { facts, old: false, appeared: true, page: '', now }),
    key: keys[0] ?? '',
    pasted: true,
    state: 'left',
    page: null,
    deliveryId: null,
  }));
  await keepText(nudge.key, text);
  return pasted(nudge.key);
}

async function pasted(key: string): Promise<NudgeView> {
  const settings = await readSettings();
  const now = Temporal.Now.zonedDateTimeISO();
  const nudge = await nudgeByKey(key);
  const judged = nudge ? await judge(nudge, settings, now) : null;
  if (!judged) throw new Error('nobody was pasted');
  return viewInPopup(judged, settings, now);
}

/** A second account in this browser profile: watched from now on, or not asked about again in this session. */
async function watchAccount(tab: number | null, yes: boolean): Promise<void> {
  const facts = tab === null ? null : await tabFacts(tab);
  if (!facts?.viewer) return;
  const { platform, viewer } = facts;
  if (!yes) return setSessionValue(`not-account:${platform}:${viewer}`, true);
  await changeSettings((s) => {
    const site = s.sites[platform];
    return site ? { ...s, sites: { ...s.sites, [platform]: withAccount(site, viewer) } } : s;
  });
}

/** The page under the popup as a report without names. @throws if that page has no resident. */
async function report(tab: number | null): Promise<string> {
  if (tab !== null) await bringHands(tab);
  const text: unknown = tab === null ? null : await browser.tabs.sendMessage(tab, { type: 'report' });
  if (typeof text !== 'string') throw new Error('no page to report');
  return text;
}
