/**
 * A worker that can be killed at any moment: before an event is stored, after it, and between any two commands. The
 * delivery lives in a database; the page and the user go on meanwhile. Every kill, and every pair of kills, at each level.
 */
import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { describe, expect, test } from 'vitest';
import { advance } from './machine.ts';
import { startDelivery, type DeliveryStart } from './start.ts';
import { NOTE, World } from './test-world.ts';
import type { Command, Delivery, DeliveryEvent } from './types.ts';

const T = 1_800_000_000_000;
const REQUEST_TAB = 1;

class Killed extends Error {}

/** The worker: nothing of a delivery is in its variables. `kills` are the moments, counted, at which it dies. */
class Worker {
  now = T;
  moments = 0;
  logged = 0;
  #wake: number | null = null;
  #db: IDBPDatabase;
  #world: World;
  #kills: readonly number[];

  constructor(db: IDBPDatabase, world: World, kills: readonly number[]) {
    this.#db = db;
    this.#world = world;
    this.#kills = kills;
  }

  #mayDie(): void {
    this.moments += 1;
    if (this.#kills.includes(this.moments)) throw new Killed();
  }

  async stored(): Promise<Delivery> {
    return (await this.#db.get('deliveries', 'd1')) as Delivery;
  }

  async begin(start: DeliveryStart): Promise<void> {
    const move = startDelivery(start);
    await this.#db.put('deliveries', move.delivery);
    await this.#survive(() => this.#carryOut(move.commands));
  }

  /** Handles an event. Killed, it forgets its timers and what it had still to do, and the next start looks around. */
  async hear(event: DeliveryEvent): Promise<void> {
    await this.#survive(async () => {
      const was = await this.stored();
      const move = advance(was, event, this.now);
      this.#mayDie();
      if (move.delivery !== was) await this.#db.put('deliveries', move.delivery);
      await this.#carryOut(move.commands);
    });
  }

  async #carryOut(commands: Command[]): Promise<void> {
    for (const c of commands) {
      this.#mayDie();
      if (c.do === 'step') this.#world.carryOut(c);
      if (c.do === 'open') this.#world.open(c.for);
      if (c.do === 'wake') this.#wake = Math.min(this.#wake ?? c.at, c.at);
      if (c.do === 'log') this.logged += 1;
    }
    this.#mayDie();
  }

  async #survive(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.#wake = null;
      this.now += 1000;
      await this.hear({ type: 'worker-started' });
    }
  }

  /** Lets the time go on to the next moment that was asked for. */
  async sleep(): Promise<void> {
    this.now = Math.max(this.now + 1, this.#wake ?? this.now + 120_000);
    this.#wake = null;
    const d = await this.stored();
    await this.hear({ type: d.countdownUntil === null ? 'tick' : 'countdown-over' });
  }
}

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
const STORIES: [string, DeliveryStart][] = [
  ['placed, then declined', base],
  ['placed, then outlined', { ...base, level: 2 }],
  ['placed, sent, declined', { ...base, level: 4 }],
  ['declined without a word', { ...base, note: null, channel: 'none' }],
];

async function run(start: DeliveryStart, kills: readonly number[]): Promise<{ d: Delivery; world: World; worker: Worker }> {
  const db = await openDB(`killed-${start.level}-${start.channel}-${kills.join('-')}`, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('deliveries', { keyPath: 'id' }),
  });
  const world = new World();
  const worker = new Worker(db, world, kills);
  await worker.begin(start);
  for (let turns = 0; turns < 60; turns += 1) {
    const d = await worker.stored();
    // What stands in the box never doubles, at any moment.
    expect([NOTE, '']).toContain(world.box);
    if (d.end !== null && world.events.length === 0) break;
    const event = world.events.shift();
    if (event) await worker.hear(event);
    else {
      world.user(d);
      if (world.events.length === 0) await worker.sleep();
    }
  }
  const d = await worker.stored();
  db.close();
  return { d, world, worker };
}

function holds(start: DeliveryStart, { d, world, worker }: Awaited<ReturnType<typeof run>>, kills: readonly number[]): void {
  const say = `killed at ${kills.join(' and ')}: ${d.phase} ${d.end}`;
  expect(d.end, say).not.toBeNull();
  expect(world.sent.length, `${say}: never sent twice`).toBeLessThanOrEqual(1);
  expect(world.presses, `${say}: never pressed twice`).toBeLessThanOrEqual(1);
  expect(d.note, say).toBe(start.note);
  if (start.note !== null && !world.request) expect(world.sent, `${say}: the note first`).toEqual([NOTE]);
  // What is said is true, and what isn't known is said to be unknown.
  if (d.end === 'declined' || d.end === 'declined-silently') expect(world.request, say).toBe(false);
  else if (d.end === 'note-only') expect([world.request, world.sent.length], say).toEqual([false, 1]);
  else expect(['could-not-tell', 'decline-unseen'], say).toContain(d.end);
  expect(worker.logged, `${say}: it is in the log`).toBeGreaterThanOrEqual(1);
}

describe.each(STORIES)('%s', (_, start) => {
  test('without a kill it goes through, and is logged once', async () => {
    const done = await run(start, []);
    expect(done.d.end).toBe(start.note === null ? 'declined-silently' : 'declined');
    expect(done.worker.logged).toBe(1);
  });

  test('killed at any moment, and at any two, nothing happens twice and nothing untrue is said', async () => {
    const { moments } = (await run(start, [])).worker;
    for (let a = 1; a <= moments; a += 1) {
      holds(start, await run(start, [a]), [a]);
      for (let b = a + 1; b <= moments + 3; b += 1) holds(start, await run(start, [a, b]), [a, b]);
    }
    expect(moments).toBeGreaterThan(8);
  }, 120_000);
});
