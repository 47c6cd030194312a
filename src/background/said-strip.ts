/** One line that is said in a tab after a click that starts no delivery: "Go ahead and press Confirm." */
import { sessionValue, setSessionValue } from '../browser/session.ts';
import type { StripView } from '../core/view.ts';

const SHOWN_FOR = 6000;
/** A tab, or the popup: what is said there of somebody kept at a distance is said on no page. */
export type Place = number | 'popup';
const keyOf = (tab: Place): string => `said:${tab}`;

/** @param tab the place where it is said. @param now epoch ms. */
export async function sayIn(tab: Place, text: string, now: number): Promise<void> {
  const strip: StripView = {
    deliveryId: `said:${now}`,
    step: null,
    text,
    countdownUntil: null,
    buttons: [],
    note: null,
    mood: 'done',
    foldsAt: now + SHOWN_FOR,
  };
  await setSessionValue(keyOf(tab), strip);
}

/** What is still to be read in this tab. */
export async function saidIn(tab: Place, now: number): Promise<StripView[]> {
  const strip = (await sessionValue(keyOf(tab))) as StripView | undefined;
  return strip?.foldsAt != null && strip.foldsAt > now ? [strip] : [];
}
