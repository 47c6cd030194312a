/**
 * How this document came to the conversation that it shows: the ground of the proof "this delivery itself opened
 * /messages/t/<id>, the site alone redirected it, no other navigation since" (design.md, Proof on Facebook).
 */
export class Journey {
  readonly firstUrl = location.href;
  movedByUser = 0;
  #href = location.href;
  #acted = false;

  constructor(isHost: (target: EventTarget | null) => boolean, signal: AbortSignal) {
    const acted = (event: Event): void => {
      if (event.isTrusted && !isHost(event.target)) this.#acted = true;
    };
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, acted, { capture: true, signal, passive: true });
  }

  /** Called at each reading: counts a changed address, and whether the user had just acted. */
  look(): void {
    if (location.href === this.#href) return;
    this.#href = location.href;
    // A click that leads elsewhere may take its time; anything the user did on the page makes the way unproven.
    if (this.#acted) this.movedByUser += 1;
  }
}
