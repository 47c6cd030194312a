/**
 * Walks every state that any order of events can lead to, from every kind of start, and holds what must always hold
 * against each single move.
 */
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { COUNTDOWN, GOOD_FOR } from './limits.ts';
import { advance } from './machine.ts';
import { startDelivery, type DeliveryStart } from './start.ts';
import { deliverySchema, PHASES, STEPS, type Command, type Delivery, type DeliveryEvent, type Phase, type StepResult } from './types.ts';

const T = 1_800_000_000_000;
const NOTE = 'Thank you for looking me up, Ana. Work contacts find me on LinkedIn.';
const REQUEST_TAB = 1;
const NOTE_TAB = 2;

const base: DeliveryStart = {
  id: 'd1',
  nudgeKey: 'k',
  platform: 'facebook',
  kind: 'friend_request',
  sender: { name: 'Ana Ruiz', profile: null, id: '1001' },
  knownProfiles: [],
  knownIds: ['1001'],
  level: 3,
  declines: true,
  channel: 'thread',
  note: NOTE,
  replyId: 'r',
  threadUrl: 'https://social.example/t/1001',
  requestUrl: 'https://social.example/r/1001',
  requestTab: REQUEST_TAB,
  noteTab: null,
  opened: false,
  now: T,
};
const silent = { note: null, channel: 'none' as const };
const STARTS: DeliveryStart[] = [
  ...([1, 2, 3, 4] as const).map((level) => ({ ...base, level })),
  { ...base, opened: true },
  { ...base, requestUrl: null },
  { ...base, level: 4, requestTab: null },
  { ...base, ...silent },
  { ...base, ...silent, level: 2, requestTab: null },
  { ...base, channel: 'email' },
  { ...base, channel: 'copy', askAfterCopy: true, level: 2 },
  {
    ...base,
    kind: 'message',
    declines: false,
    noteTab: NOTE_TAB,
    requestTab: null,
    requestUrl: null,
    threadUrl: null,
  },
];
const RESULTS: StepResult[] = ['ok', 'standing', 'occupied', 'not-proven', 'failed', 'gone', 'hidden'];

/** What has truly been commanded on the way here; the ground of the invariants. */
interface Facts {
  sends: number;
  /** A decline is on its way, and nobody has said that nothing was pressed. */
  declineOut: boolean;
  /** A place is on its way or has happened, and no look has found an empty box after a click since. */
  placeOut: boolean;
}
interface Node {
  d: Delivery;
  facts: Facts;
  /** The event that is tried last, and the state before. */
  by: DeliveryEvent | null;
  from: Node | null;
}

/** Every event that can happen in a state, with reports of the step under way, of the last look, and stale ones. */
function eventsIn(d: Delivery): DeliveryEvent[] {
  const out: DeliveryEvent[] = [
    { type: 'countdown-over' },
    { type: 'undo' },
    { type: 'send-seen', text: NOTE },
    { type: 'send-seen', text: 'See you at the fair' },
    { type: 'send-unseen' },
    { type: 'answer', yes: true },
    { type: 'answer', yes: false },
    { type: 'tick' },
    { type: 'restarted' },
    { type: 'worker-started' },
    { type: 'take-out' },
    { type: 'drop' },
    { type: 'go-on' },
    { type: 'permission-lost' },
    { type: 'tab-opened', tab: NOTE_TAB, for: 'note' },
    { type: 'tab-opened', tab: NOTE_TAB, for: 'request' },
  ];
  // From the usual starts: what these lead to, the others do too.
  const usual = d.requestUrl !== null && (d.channel === 'thread' || d.channel === 'none');
  for (const level of [1, 2, 3] as const) if (usual && level < d.level) out.push({ type: 'level-lowered', level });
  if (usual) out.push({ type: 'switched-off', tab: null });
  for (const how of ['accepted', 'declined', 'replied'] as const) out.push({ type: 'by-hand', how });
  for (const tab of [REQUEST_TAB, NOTE_TAB]) {
    out.push({ type: 'tab-closed', tab }, { type: 'tab-reloaded', tab });
    for (const visible of [true, false]) {
      out.push({ type: 'request-ready', tab, visible }, { type: 'request-ready', tab, visible, fresh: true });
      for (const proof of ['same-id', 'not-proven', 'not-ready'] as const) out.push({ type: 'thread-ready', tab, proof, visible });
    }
  }
  for (const step of STEPS) out.push({ type: 'reported', step, attempt: -1, result: 'ok', text: NOTE });
  for (const result of RESULTS) {
    if (d.begun) out.push({ type: 'reported', step: d.begun.step, attempt: d.begun.attempt, result, text: NOTE });
    for (const step of ['look', 'find-request'] as const) out.push({ type: 'reported', step, attempt: d.attempt, result, text: NOTE });
  }
  return out;
}

/** Moments worth trying: at once, as the countdown ends, after a step's limit, after a sleep, after the ten minutes. */
const moments = (d: Delivery, e: DeliveryEvent): number[] =>
  e.type === 'tick' || e.type === 'countdown-over' || e.type === 'worker-started' || (e.type === 'send-seen' && e.text === NOTE)
    ? [d.changedAt + 1, d.changedAt + COUNTDOWN, d.changedAt + 30_000, d.clickedAt + GOOD_FOR + 1]
    : [d.changedAt + 1];

function key({ d, facts }: Pick<Node, 'd' | 'facts'>): string {
  const where = `${d.phase} ${d.end} ${d.pause} ${d.pausedFrom} ${d.begun?.step} ${d.begun?.attempt === d.attempt}`;
  const what = `${d.level} ${d.channel} ${d.kind} ${d.declines} ${d.note === null} ${d.threadUrl === null} ${d.requestUrl === null}`;
  const so = `${d.placedEver} ${d.requestOpened} ${d.sentText} ${d.sentAt === null} ${d.changedAt >= d.goodUntil} ${d.requestTab} ${d.noteTab}`;
  return `${where} ${what} ${so} ${facts.sends} ${facts.declineOut} ${facts.placeOut}`;
}

/** The way to a state, for the report of a miss. */
function way(node: Node | null): string[] {
  return node ? [...way(node.from), `${node.d.phase} + ${JSON.stringify(node.by)}`] : [];
}

function must(holds: boolean, what: string, from: Node, e: DeliveryEvent): void {
  if (!holds) throw new Error(`${what}\n${way({ ...from, by: e }).join('\n')}`);
}

/** Checks one move against everything that must hold, and gives what is now known to be commanded. */
function check(from: Node, e: DeliveryEvent, now: number, d: Delivery, commands: Command[]): Facts {
  const facts = { ...from.facts };
  const hold = (holds: boolean, what: string): void => must(holds, what, from, e);
  const over = d.phase === 'done' || d.phase === 'ended';
  hold(d.note === from.d.note, 'the note is never lost');
  hold(from.d.end === null || d === from.d, 'an end is an end');
  hold(over === (d.end !== null), 'an end has its reason');
  hold((d.phase === 'paused') === (d.pause !== null && d.pausedFrom !== null), 'a pause has its reason');
  hold((d.phase === 'countdown' || d.phase === 'decline-countdown') === (d.countdownUntil !== null), 'a countdown has its end');
  hold(d.end !== 'declined' || d.sentAt !== null, 'nothing says declined before the note was sent');
  hold(d.phase !== 'countdown' || commands.every((c) => c.do === 'wake' || c.do === 'stop'), 'nothing happens in a countdown');
  hold(d.phase !== 'paused' || commands.every((c) => c.do === 'stop'), 'nothing happens in a pause');
  if (from.d.phase === 'paused' && d.phase !== 'paused' && !over) {
    const click = e.type === 'go-on' || e.type === 'take-out' || (e.type === 'by-hand' && e.how === 'replied');
    const shown = from.d.pause === 'hidden' && 'visible' in e && e.visible === true && now < from.d.goodUntil;
    hold(click || shown, 'a pause needs a click');
  }
  const result = e.type === 'reported' && e.attempt > 0 ? e : null;
  if (result?.step === 'decline' && (result.result === 'hidden' || result.result === 'gone')) facts.declineOut = false;
  if (result?.step === 'place' && result.result === 'hidden') facts.placeOut = false;
  if (result?.step === 'look' && result.result === 'failed') facts.placeOut = false;
  for (const c of commands) {
    if (c.do !== 'step') continue;
    if (c.step === 'send') {
      facts.sends += 1;
      hold(facts.sends === 1 && d.level === 4, 'Send is pressed once, and at level 4 only');
    }
    if (c.step === 'place') {
      hold(!facts.placeOut && d.level > 1, 'never placed twice');
      facts.placeOut = true;
    }
    if (c.step === 'decline') {
      hold(!facts.declineOut && d.level > 2, 'never declined twice');
      hold(d.note === null || d.sentAt !== null, 'no request is declined whose note is not sent');
      facts.declineOut = true;
    }
  }
  return facts;
}

test('every event in every state has an answer, and what must hold holds everywhere', () => {
  const seen = new Set<string>();
  const todo: Node[] = [];
  const meet = (k: string, node: Node): void => {
    seen.add(k);
    must(z.safeParse(deliverySchema, node.d).success, 'it can be stored', node, { type: 'tick' });
    todo.push(node);
  };
  for (const s of STARTS) {
    const { delivery, commands } = startDelivery(s);
    const from: Node = {
      d: { ...delivery, phase: 'opening', end: null, countdownUntil: null },
      facts: { sends: 0, declineOut: false, placeOut: false },
      by: null,
      from: null,
    };
    const facts = check(from, { type: 'undo' }, T, delivery, commands);
    meet(key({ d: delivery, facts }), { d: delivery, facts, by: null, from: null });
  }
  let moves = 0;
  const phases = new Set<Phase>();
  for (let node = todo.shift(); node; node = todo.shift()) {
    phases.add(node.d.phase);
    for (const e of eventsIn(node.d)) {
      for (const now of moments(node.d, e)) {
        const { delivery, commands } = advance(node.d, e, now);
        moves += 1;
        const facts = check(node, e, now, delivery, commands);
        const k = key({ d: delivery, facts });
        if (!seen.has(k)) meet(k, { d: delivery, facts, by: null, from: { ...node, by: e } });
      }
    }
  }
  expect([...phases].toSorted(), 'every phase was reached').toEqual([...PHASES].toSorted());
  expect(seen.size).toBeGreaterThan(5_000);
  expect(moves).toBeGreaterThan(500_000);
}, 120_000);
