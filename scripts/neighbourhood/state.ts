import { CALM, type FriendRequest, type Knobs, type Message, type Notice, type Person, type Thread, type World } from './world.ts';

export type Seed = Partial<Omit<World, 'knobs' | 'people'>> & { people?: Person[]; knobs?: Partial<Knobs> };

/**
 * The neighbourhood's memory and everything that can happen in it. Each act tells those who listen (the open pages).
 * A test looks here to learn what truly happened: which requests are deleted, what was sent to whom.
 */
export class NeighbourhoodState {
  world: World;
  #listeners = new Set<() => void>();
  #count = 0;

  /** @param seed what is there at the start; {@link reset} puts it back. */
  constructor(seed: Seed = {}) {
    this.world = fresh(seed);
  }

  reset(seed: Seed = {}): void {
    this.world = fresh(seed);
    this.changed();
  }

  /** @returns a function that ends the listening. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  knobs(change: Partial<Knobs>): void {
    Object.assign(this.world.knobs, change);
    this.changed();
  }

  person(id: string): Person {
    const found = this.world.people[id];
    if (!found) throw new Error(`nobody with the id ${id}`);
    return found;
  }

  /** A friend request arrives, with its notification. A new person can be given whole. */
  arrives(who: Person | string, at = Date.now()): FriendRequest {
    const person = this.#known(who);
    const request: FriendRequest = { from: person.id, at, state: 'waiting' };
    this.world.requests = [request, ...this.world.requests.filter((r) => r.from !== person.id)];
    this.world.notices.unshift(notice('friend', person.id, null, at));
    this.changed();
    return request;
  }

  /** An invite, or any other kind of notification. */
  notified(kind: string, who: Person | string, what: string | null, at = Date.now()): Notice {
    const made = notice(kind, this.#known(who).id, what, at);
    this.world.notices.unshift(made);
    this.changed();
    return made;
  }

  /** A message arrives. `thread` names an encrypted or group thread; without it the plain one of the person. */
  writes(who: Person | string, text: string, thread: Partial<Thread> = {}, at = Date.now()): Message {
    const person = this.#known(who);
    const into = this.thread(thread.id ?? person.id, [person.id], thread);
    const message = { id: this.#id('m'), from: person.id, text, at };
    into.messages.push(message);
    into.unread = true;
    this.changed();
    return message;
  }

  /** The user sends something. Told apart by `failed` when the site is set to lose it. */
  sends(threadId: string, text: string, at = Date.now()): Message {
    const into = this.thread(threadId);
    const failed = this.world.knobs.sendFails;
    const message: Message = { id: this.#id('m'), from: 'me', text, at, ...(failed ? { failed } : {}) };
    into.messages.push(message);
    into.draft = '';
    into.request = false;
    this.changed();
    return message;
  }

  /** Confirm or Delete was pressed. @returns false when the site does nothing about it. */
  answers(from: string, state: 'confirmed' | 'deleted'): boolean {
    const request = this.world.requests.find((r) => r.from === from && r.state === 'waiting');
    if (!request || (state === 'deleted' && this.world.knobs.deadDelete)) return false;
    request.state = state;
    if (state === 'confirmed') this.world.friends.push(from);
    this.changed();
    return true;
  }

  renames(id: string, name: string, vanity?: string | null): void {
    Object.assign(this.person(id), vanity === undefined ? { name } : { name, vanity });
    this.changed();
  }

  /** The thread with that id, made when it is not there yet. */
  thread(id: string, people: string[] = [id], more: Partial<Thread> = {}): Thread {
    const found = this.world.threads.find((t) => t.id === id);
    if (found) return found;
    const made: Thread = { id, people, e2ee: false, title: null, messages: [], unread: false, request: false, draft: '', ...more };
    this.world.threads.unshift(made);
    return made;
  }

  /** What the user has sent into a thread (failed ones left out), oldest first. */
  sentTo(threadId: string): string[] {
    const thread = this.world.threads.find((t) => t.id === threadId);
    return (thread?.messages ?? []).filter((m) => m.from === 'me' && !m.failed).map((m) => m.text);
  }

  /** Everything that the user has sent, to anybody: [thread, text]. */
  get sent(): [string, string][] {
    return this.world.threads.flatMap((t) => this.sentTo(t.id).map((text): [string, string] => [t.id, text]));
  }

  requestsIn(state: FriendRequest['state']): string[] {
    return this.world.requests.filter((r) => r.state === state).map((r) => r.from);
  }

  #known(who: Person | string): Person {
    if (typeof who === 'string') return this.person(who);
    this.world.people[who.id] = who;
    return who;
  }

  #id(prefix: string): string {
    this.#count += 1;
    return `${prefix}${this.#count}`;
  }
}

const notice = (kind: string, who: string, what: string | null, at: number): Notice => ({ id: `${at}000`, kind, who, what, unread: true });

function fresh({ people = [], knobs = {}, ...rest }: Seed): World {
  const copy = structuredClone({ people, knobs, rest });
  return {
    me: { id: '100000000000001', name: 'Robin Hale' },
    requests: [],
    sentRequests: [],
    suggestions: [],
    friends: [],
    threads: [],
    notices: [],
    demo: false,
    ...copy.rest,
    people: Object.fromEntries(copy.people.map((p) => [p.id, p])),
    knobs: { ...structuredClone(CALM), ...copy.knobs },
  };
}
