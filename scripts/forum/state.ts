/** What the forum knows: who asks, who was let in or turned away, and what was written to whom. */
export interface Member {
  handle: string;
  name: string;
}

export const MEMBERS = {
  ana: { handle: 'ana', name: 'Ana Ruiz' },
  tom: { handle: 'tom', name: 'Tom Okafor' },
  lina: { handle: 'lina', name: 'Lina Haddad' },
} as const satisfies Record<string, Member>;

export class ForumState {
  readonly waiting: Member[] = [];
  /** Handles, in the order of the presses. */
  readonly turnedAway: string[] = [];
  readonly letIn: string[] = [];
  /** [handle, text as it was sent] */
  readonly sent: [string, string][] = [];
  /** Presses on the buttons that are about everybody. */
  bulk = 0;

  asks(member: Member): void {
    this.waiting.push(member);
  }

  answer(handle: string, how: 'turnedAway' | 'letIn'): void {
    const at = this.waiting.findIndex((m) => m.handle === handle);
    if (at < 0) return;
    this.waiting.splice(at, 1);
    this[how].push(handle);
  }

  nameOf = (handle: string): string => Object.values(MEMBERS).find((m) => m.handle === handle)?.name ?? handle;
}
