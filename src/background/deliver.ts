/** Carries deliveries on: every event is stored with what it changed before anything is done because of it. */
import { browser } from '../browser/api.ts';
import type { StepTarget, TabMessage } from '../browser/protocol.ts';
import { setSessionValue, sessionValue, tabFacts } from '../browser/session.ts';
import { GOOD_FOR, STEP_LIMITS } from '../core/delivery/limits.ts';
import { advance } from '../core/delivery/machine.ts';
import { recipientOf } from '../core/delivery/prove.ts';
import type { Command, Delivery, DeliveryEvent, Step } from '../core/delivery/types.ts';
import { metaOf } from '../platforms/metas.ts';
import { changeDelivery, deliveryById, runningDeliveries } from '../store/deliveries.ts';
import { logDelivery, releaseNudge } from './aftermath.ts';
import { inTurn } from './queue.ts';
import { bringHands } from './bundles.ts';
import { refreshTabs } from './refresh.ts';

const ALARM = 'delivery:';
/** Shorter waits are timed here; an alarm comes after 30 s at the earliest and stands behind for a killed worker. */
const SHORT = 25_000;

/** Does what a new delivery asks for; it is stored already, with the claim on its nudge. */
export const begin = ({ delivery, commands }: { delivery: Delivery; commands: Command[] }): Promise<void> =>
  inTurn(`delivery:${delivery.id}`, () => carryOut(delivery, commands));

/** Something happened to a delivery. */
export function dispatch(id: string, event: DeliveryEvent): Promise<void> {
  return inTurn(`delivery:${id}`, async () => {
    const moved = await changeDelivery(id, (was) => {
      const move = advance(was, event, Date.now());
      return move.delivery === was && move.commands.length === 0 ? null : move;
    });
    if (moved) await carryOut(moved.delivery, moved.commands);
  });
}

/** The same event for every delivery that is under way. */
export async function dispatchAll(event: DeliveryEvent, which: (d: Delivery) => boolean = () => true): Promise<void> {
  for (const d of await runningDeliveries()) if (which(d)) await dispatch(d.id, event);
}

async function carryOut(d: Delivery, commands: readonly Command[]): Promise<void> {
  for (const command of commands) await one(d, command);
  await refreshTabs();
}

async function one(d: Delivery, c: Command): Promise<void> {
  switch (c.do) {
    case 'step':
      return step(d, c);
    case 'open':
      return open(d, c);
    case 'focus':
      return focus(d, c.tab);
    case 'stop':
      return send(c.tab, { type: 'cancel', deliveryId: d.id });
    case 'wake':
      return wake(d.id, c.at);
    case 'log':
      return logDelivery(d);
    case 'release':
      return releaseNudge(d);
  }
}

/** A tab without a resident (loading, gone) says nothing; the step's own limit notices. */
const send = async (tab: number, message: TabMessage): Promise<void> => {
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
};

const NOTE_STEPS: readonly Step[] = ['place', 'take-out', 'watch-sent', 'look', 'send'];

async function step(d: Delivery, c: Extract<Command, { do: 'step' }>): Promise<void> {
  const onNote = NOTE_STEPS.includes(c.step);
  const { name, ids, profiles } = onNote ? recipientOf(d) : { name: d.sender.name, ids: d.knownIds, profiles: d.knownProfiles };
  const who: StepTarget = { name, ids: [...ids], profiles: [...profiles], opened: await openedIn(d, c.tab), kind: d.kind };
  // Nothing is ever drawn or pressed where the site forbids it; its limit ends whatever waits for such a step.
  if (metaOf((onNote ? d.noteAt?.platform : null) ?? d.platform)?.handsOff) return;
  await bringHands(c.tab);
  await send(c.tab, {
    type: 'step',
    deliveryId: d.id,
    step: c.step,
    attempt: c.attempt,
    note: onNote ? d.note : null,
    who,
    until: (d.begun?.at ?? d.changedAt) + (STEP_LIMITS[c.step] ?? GOOD_FOR),
  });
}

/** The address that this delivery opened in this tab; part of the proof, so it is gone after a browser restart. */
async function openedIn(d: Delivery, tab: number): Promise<string | null> {
  return (await sessionValue(`opened:${d.id}`)) === tab ? d.threadUrl : null;
}

/** Remembers that a tab was opened by this delivery, by its own click or by the worker. */
export const rememberOpened = (d: Delivery, tab: number): Promise<void> => setSessionValue(`opened:${d.id}`, tab);

/** Remembers in which tab the click was made whose new tab is awaited. */
export const rememberClicked = (id: string, tab: number): Promise<void> => setSessionValue(`clicked:${id}`, tab);
/** The tab in which the click was made, or null. */
export const clickedIn = async (d: Delivery): Promise<number | null> =>
  ((await sessionValue(`clicked:${d.id}`)) as number | undefined) ?? null;

async function open(d: Delivery, c: Extract<Command, { do: 'open' }>): Promise<void> {
  const since = Date.now();
  const reuse = c.for === 'request' ? d.noteTab : null;
  const { id: tab } =
    (reuse === null ? null : await browser.tabs.update(reuse, { url: c.url, active: true }).catch(() => null)) ??
    (await createTab(c.url, d.requestTab)) ??
    {};
  // Where the browser opens nothing the time for it runs out, and that is said.
  if (tab === undefined) return;
  if (c.for === 'note') await rememberOpened(d, tab);
  const opened = dispatch(d.id, { type: 'tab-opened', tab, for: c.for });
  if (c.for === 'request') void opened.then(() => tellReady(d, tab, since));
}

/** A page that reported before it was known whose it is has nothing new to report. @param since when it was opened, epoch ms. */
async function tellReady(d: Delivery, tab: number, since: number): Promise<void> {
  const facts = await tabFacts(tab);
  if (facts?.platform !== d.platform || (facts.since ?? 0) < since) return;
  await dispatch(d.id, { type: 'request-ready', tab, visible: facts.visible });
}

/** A new tab beside the one it is opened from, in its window; where that is gone meanwhile, wherever the browser likes. */
async function createTab(url: string, openerTabId: number | null): Promise<{ id?: number | undefined } | null> {
  const opener = openerTabId === null ? null : await browser.tabs.get(openerTabId).catch(() => null);
  const beside =
    opener?.id === undefined ? null : { openerTabId: opener.id, ...(opener.windowId === undefined ? {} : { windowId: opener.windowId }) };
  const made = beside && (await browser.tabs.create({ url, ...beside }).catch(() => null));
  return made ?? browser.tabs.create({ url }).catch(() => null);
}

/** Shows a tab to the user. False: there is none. */
export async function bringForward(tab: number | null): Promise<boolean> {
  const found = tab === null ? null : await browser.tabs.update(tab, { active: true }).catch(() => null);
  if (found?.windowId !== undefined) await browser.windows.update(found.windowId, { focused: true }).catch(() => undefined);
  return found !== null;
}

async function focus(d: Delivery, tab: number): Promise<void> {
  if (!(await bringForward(tab))) {
    void dispatch(d.id, { type: 'tab-closed', tab });
    return;
  }
  // A tab that was in front already reports nothing new.
  const facts = await tabFacts(tab);
  if (facts?.visible) void dispatch(d.id, { type: 'request-ready', tab, visible: true });
}

async function wake(id: string, at: number): Promise<void> {
  await browser.alarms.create(ALARM + id, { when: at });
  const wait = at - Date.now();
  if (wait < SHORT) setTimeout(() => void timeUp(id), Math.max(0, wait) + 20);
}

/** An alarm's name, if it is a delivery's. */
export const deliveryOfAlarm = (name: string): string | null => (name.startsWith(ALARM) ? name.slice(ALARM.length) : null);

/** A countdown or a limit may be over; the machine looks at the time. */
export async function timeUp(id: string): Promise<void> {
  const d = await deliveryById(id);
  if (!d) return;
  const counting = d.countdownUntil !== null && d.countdownUntil <= Date.now();
  await dispatch(id, { type: counting ? 'countdown-over' : 'tick' });
}

/** Every delivery's time is looked at: a tab told that its countdown is over, or the worker came back. */
export async function timesUp(): Promise<void> {
  for (const d of await runningDeliveries()) await timeUp(d.id);
}
