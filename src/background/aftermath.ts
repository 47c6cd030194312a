/** What an answer leaves behind: a line in the memory, and a nudge that is answered or free again. */
import { browser } from '../browser/api.ts';
import { changeSettings } from '../browser/settings.ts';
import { isMessage } from '../core/approach-keys.ts';
import type { Delivery, End } from '../core/delivery/types.ts';
import { LONGER_LETTER } from '../core/letters.ts';
import type { Nudge } from '../core/nudge.ts';
import { personKeys } from '../core/person.ts';
import { metaOf } from '../platforms/metas.ts';
import { changeDelivery } from '../store/deliveries.ts';
import { remember, rememberedOf } from '../store/memory.ts';
import { changeNudge, nudgeByKey } from '../store/nudges.ts';
import { personOf } from './learn.ts';
import { takePromise } from './promised.ts';

/** Ends after which the person has been answered. */
const ANSWERED: readonly End[] = [
  'declined',
  'declined-silently',
  'note-only',
  'emailed',
  'copied',
  'shown',
  'kept',
  'placed-only',
  'decline-unseen',
  'could-not-tell',
];
/** Is the person answered by that, as far as Doorstep knows? */
export const isAnswered = (end: End): boolean => ANSWERED.includes(end);
/** Of these nobody has seen a request stand afterwards. */
const WENT: readonly End[] = ['declined', 'declined-silently', 'could-not-tell'];
/** Ends after which the strip goes at once and the card offers its answers again. */
const OPEN_AGAIN: readonly End[] = ['undone', 'stopped', 'taken-out'];

/** Writes what was said, once a delivery. */
export async function logDelivery(d: Delivery): Promise<void> {
  const outcome = outcomeOf(d);
  if (outcome === null) return;
  const nudge = await nudgeByKey(d.nudgeKey);
  // Whoever is certain by profile stands in the log as that contact, on whatever site.
  const person = nudge ? (await personOf(nudge)).person : personKeys(d.platform, d.sender, null);
  await takePromise(d, person);
  if ((await rememberedOf(person)).some((e) => e.deliveryId === d.id)) return;
  await remember({
    person,
    name: d.sender.name,
    platform: d.platform,
    kind: d.kind,
    at: d.sentAt ?? d.declinedAt ?? d.changedAt,
    outcome,
    rung: d.note === null ? 0 : (d.answer?.rung ?? 1),
    text: d.sentText ?? (d.channel === 'email' || d.channel === 'copy' ? d.note : null),
    wordingId: d.answer?.wordingId ?? null,
    // An open thread and e-mail are read; a note to somebody who is no friend may land in their message requests.
    read: d.channel === 'email' || d.kind === 'message' || d.noteAt !== undefined,
    deliveryId: d.id,
  });
}

function outcomeOf(d: Delivery): string | null {
  // A draft is no answer; only the user knows whether it was sent.
  if (d.channel === 'email') return d.sentAt === null && d.end !== 'emailed' ? null : 'email_' + (d.answer?.outcome ?? 'answered');
  switch (d.end) {
    case 'declined':
    case 'note-only':
    case 'kept':
    case 'decline-unseen':
    case 'could-not-tell':
    case 'by-hand':
      return d.sentAt === null ? null : (d.answer?.outcome ?? 'answered');
    case 'declined-silently':
      return 'declined_without_a_word';
    case 'copied':
    case 'shown':
      return d.answer?.outcome === LONGER_LETTER ? `copied_${LONGER_LETTER}` : 'copied_note';
    default:
      return null;
  }
}

/** Gives the nudge back: answered, or open again. May come twice for one delivery; the second time changes nothing. */
export async function releaseNudge(d: Delivery): Promise<void> {
  const end = d.end;
  if (end === null) return;
  let released = false;
  await changeNudge(d.nudgeKey, (n) => {
    released = n.deliveryId === d.id && n.state === 'answering';
    // A decline that was seen to work late.
    const late = n.deliveryId === d.id && n.stands === true && WENT.includes(end);
    return released || late ? { ...n, ...stateAfter(d, end) } : n;
  });
  await browser.alarms.clear(`delivery:${d.id}`);
  if (released && end === 'declined' && d.level === 3) await countClean(d.id);
}

/** After the second clean one its done line says once that Doorstep can press Send, too. */
async function countClean(id: string): Promise<void> {
  const { cleanDeliveries } = await changeSettings((s) => ({ ...s, cleanDeliveries: s.cleanDeliveries + 1 }));
  if (cleanDeliveries !== 2) return;
  await changeDelivery(id, (was) => (was.answer ? { delivery: { ...was, answer: { ...was.answer, offersSend: true } } } : null));
}

function stateAfter(d: Delivery, end: End): Partial<Nudge> {
  if (end === 'kept' && d.sentAt === null && d.note === null) return { state: 'open', deliveryId: null };
  // The note is on its way by hand; on the site the user still has to press.
  if (metaOf(d.platform)?.handsOff && !isMessage(d.kind) && (end === 'copied' || end === 'emailed')) return { state: 'open' };
  // Answered by the user's own hand: it goes without a word.
  if (end === 'by-hand') return { state: 'answered', closedAt: d.changedAt, deliveryId: null, stands: false };
  const stands = !isMessage(d.kind) && !WENT.includes(end);
  if (ANSWERED.includes(end)) return { state: 'answered', closedAt: d.changedAt, late: false, draft: null, stands };
  if (OPEN_AGAIN.includes(end)) return { state: 'open', deliveryId: null };
  if (end === 'dropped') return { state: 'later', deliveryId: null, hiddenUntil: d.changedAt + 12 * 3_600_000 };
  // Occupied, not proven, failed: the strip says what to do next, and the person can be answered anew.
  return { state: 'open' };
}
