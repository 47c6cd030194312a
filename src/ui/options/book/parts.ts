/** A message of 30,000 rows would stop the page for longer than a person notices; one of 2,000 doesn't. */
const AT_ONCE = 2000;

/** Hands over all but the last piece of a list, and gives the last. */
export function inParts<T>(list: readonly T[], part: (piece: readonly T[]) => void): readonly T[] {
  let at = 0;
  for (; at + AT_ONCE < list.length; at += AT_ONCE) part(list.slice(at, at + AT_ONCE));
  return list.slice(at);
}
