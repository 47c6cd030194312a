/** What the worker is told of the open conversation, to prove whose it is. */
import type { ThreadHello } from '../browser/protocol.ts';
import type { ThreadReading } from '../reading/types.ts';
import type { Journey } from './journey.ts';

/** @returns null where no conversation is open. */
export function threadFacts(t: ThreadReading | null, journey: Journey): ThreadHello | null {
  if (!t) return null;
  return {
    thread: t.thread,
    headerName: t.headerName,
    people: t.people.slice(0, 50),
    group: t.group,
    composers: t.composers,
    firstUrl: journey.firstUrl,
    movedByUser: journey.movedByUser,
  };
}
