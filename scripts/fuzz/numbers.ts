/** Gives a whole number from 0 up to, not including, `below`. */
export type Pick = (below: number) => number;

/** Small numbers that look random and are the same for the same seed. */
export function numbers(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** One of the list; undefined if it is empty. */
export const one = <T>(list: readonly T[], pick: Pick): T | undefined => list[pick(list.length)];
