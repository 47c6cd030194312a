import { emptyWorld, type SiteRequest, type SiteThread, type SiteWorld, type Somebody } from './world.ts';

/** The memory of one small site. A test looks here to learn what truly happened. */
export class SiteState {
  world: SiteWorld = emptyWorld();
  #listeners = new Set<() => void>();
  #count = 0;

  /** @returns a function that ends the listening. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Somebody asks. */
  asks(who: Somebody): void {
    this.world.people[who.handle] = who;
    this.world.requests.unshift({ from: who.handle, state: 'waiting' });
    this.#changed();
  }

  /** Somebody writes, into the thread with that address. */
  writes(who: Somebody, thread: string, text: string): void {
    this.world.people[who.handle] = who;
    const into = this.#thread(thread, who.handle);
    into.messages.push({ id: this.#id(), from: who.handle, text });
    into.unread = true;
    this.#changed();
  }

  /** What the user did on the page. @returns false if there is no such thing to do. */
  act(what: string, id: string, text: unknown): boolean {
    const request = this.world.requests.find((r) => r.from === id && r.state === 'waiting');
    const thread = this.world.threads.find((t) => t.id === id);
    if (what === 'accept' || what === 'decline') {
      if (!request) return false;
      request.state = what === 'accept' ? 'accepted' : 'declined';
    } else if (what === 'send' && thread && typeof text === 'string') {
      thread.messages.push({ id: this.#id(), from: 'me', text });
    } else if (what === 'read' && thread) {
      thread.unread = false;
    } else return false;
    this.#changed();
    return true;
  }

  /** Whose request stands so. */
  requestsIn = (state: SiteRequest['state']): string[] => this.world.requests.filter((r) => r.state === state).map((r) => r.from);

  /** What the user has sent, to anybody: [thread, text]. */
  get sent(): [string, string][] {
    return this.world.threads.flatMap((t) => t.messages.filter((m) => m.from === 'me').map((m): [string, string] => [t.id, m.text]));
  }

  #thread(id: string, handle: string): SiteThread {
    const found = this.world.threads.find((t) => t.id === id);
    if (found) return found;
    const made: SiteThread = { id, with: handle, messages: [], unread: false };
    this.world.threads.unshift(made);
    return made;
  }

  #id(): string {
    this.#count += 1;
    return `m${this.#count}`;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
