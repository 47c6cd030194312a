import { GOOD_FOR, OPENING } from './limits.ts';
import { countdown, finish, to, type Move } from './moves.ts';
import { beginNote } from './note-leg.ts';
import { toRequest } from './request-leg.ts';
import type { Delivery } from './types.ts';

/** What one click on one answer says. */
export interface DeliveryStart
  extends Pick<
    Delivery,
    | 'id'
    | 'nudgeKey'
    | 'platform'
    | 'kind'
    | 'sender'
    | 'knownProfiles'
    | 'knownIds'
    | 'level'
    | 'declines'
    | 'channel'
    | 'note'
    | 'replyId'
    | 'threadUrl'
    | 'requestUrl'
    | 'requestTab'
    | 'noteAt'
  > {
  /** The tab in which the right thread stands open already (a message answered in its own chat), else null. */
  noteTab: number | null;
  /** That conversation stands in a window over the page. */
  inWindow?: boolean;
  /** The click itself opened the thread in a new tab, whose id isn't known yet. Never at level 4: its countdown comes first. */
  opened: boolean;
  /** channel `copy` only: ask "Sent it?" and decline then. */
  askAfterCopy?: boolean;
  /** Epoch ms. */
  now: number;
  /** Epoch ms of the click, if the worker has heard of it later. */
  clickedAt?: number;
}

/** Starts a delivery. Gives it as it is to be stored, and what to do after that. */
export function startDelivery(start: DeliveryStart): Move {
  const { now, clickedAt = now, opened, askAfterCopy, ...rest } = start;
  const d: Delivery = {
    ...rest,
    note: rest.channel === 'none' ? null : rest.note,
    phase: 'opening',
    end: null,
    pause: null,
    pausedFrom: null,
    begun: null,
    attempt: 0,
    placedEver: false,
    requestOpened: false,
    sentText: null,
    sentAt: null,
    declinedAt: null,
    countdownUntil: null,
    clickedAt,
    goodUntil: clickedAt + GOOD_FOR,
    changedAt: now,
  };
  if (d.note === null) return startSilent(d, now);
  switch (d.channel) {
    case 'email':
      return d.declines ? to(d, now, { phase: 'asking-email' }) : finish(d, now, 'emailed');
    case 'copy':
      return askAfterCopy && d.declines ? to(d, now, { phase: 'asking-email' }) : finish(d, now, 'copied');
    default:
      return startThread(d, opened, now);
  }
}

/** Without a word: five seconds, then the decline; below level 3 the user presses the outlined button. */
function startSilent(d: Delivery, now: number): Move {
  if (!d.declines) return finish(d, now, 'kept');
  return d.level >= 3 ? countdown(d, now, 'countdown') : toRequest(d, now);
}

function startThread(d: Delivery, opened: boolean, now: number): Move {
  if (d.level === 1) return finish(d, now, 'shown');
  if (d.level === 4) return countdown(d, now, 'countdown');
  return opened ? to(d, now, {}, [{ do: 'wake', at: now + OPENING }]) : beginNote(d, now);
}
