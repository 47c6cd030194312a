/**
 * Taking one change back out of what is stored by now: only what is still as the change left it goes back, and what was
 * changed again since then stays.
 */

/** How an undo ended: all of it went back, or something had been changed again and was left as it is. */
export type Undone = 'undone' | 'changed-since';

/** The way back of one change. Throws what the storage throws, with nothing changed. */
export type WayBack = () => Promise<Undone>;

export interface TakenBack<T> {
  value: T;
  /** Something was changed again since then, and stays. */
  left: boolean;
}

/** @param now what is stored by now; @param before, after what the change found and what it made of it. */
export function takeBack<T>(now: T, before: T, after: T): TakenBack<T> {
  const { value, left } = back(now, before, after);
  return { value: value as T, left };
}

/**
 * What was edited, over what is stored by now: a field that was left alone stays as it is stored.
 * @param seen what was edited; @param next what became of it.
 */
export function withEdits<T extends object>(now: T, seen: T, next: T): T {
  const was = new Map<string, unknown>(Object.entries(seen));
  const edited = Object.entries(next).filter(([key, value]) => !same(was.get(key), value));
  return { ...now, ...Object.fromEntries(edited) };
}

type Fields = Record<string, unknown>;
type Way = (now: unknown, before: unknown, after: unknown) => TakenBack<unknown>;

const back: Way = (now, before, after) => {
  if (same(before, after) || same(now, before)) return { value: now, left: false };
  if (same(now, after)) return { value: before, left: false };
  if (isFields(now) && isFields(before) && isFields(after)) {
    // Another thing in its place is no change of this one: two are never mixed.
    return before['id'] === after['id'] ? backInFields(now, before, after) : { value: now, left: true };
  }
  if (Array.isArray(now) && Array.isArray(before) && Array.isArray(after)) return backInList(now, before, after);
  return { value: now, left: true };
};

function backInFields(now: Fields, before: Fields, after: Fields): TakenBack<Fields> {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const parts = keys.map((key) => ({ key, ...back(now[key], before[key], after[key]) }));
  return {
    value: Object.fromEntries(parts.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]))),
    left: parts.some(({ left }) => left),
  };
}

function backInList(now: unknown[], before: unknown[], after: unknown[]): TakenBack<unknown[]> {
  // A list of lists has a place for each: the days of a week.
  if ([now, before, after].every((list) => list.length === before.length && list.every((item) => Array.isArray(item)))) {
    const parts = now.map((item, i) => back(item, before[i], after[i]));
    return { value: parts.map(({ value }) => value), left: parts.some(({ left }) => left) };
  }
  const named = [now, before, after].map(byName);
  const [n, b, a] = named.every((map) => map !== null) ? named : byValue(now, before, after);
  return n && b && a ? backByName(n, b, a) : { value: now, left: true };
}

type Named = Map<string, unknown>;

function backByName(now: Named, before: Named, after: Named): TakenBack<unknown[]> {
  let left = false;
  const out = new Map(now);
  for (const [name, made] of after) {
    if (!now.has(name)) left ||= before.has(name) && !same(before.get(name), made);
    else if (before.has(name)) {
      const part = back(now.get(name), before.get(name), made);
      out.set(name, part.value);
      left ||= part.left;
    } else if (same(now.get(name), made)) out.delete(name);
    else left = true;
  }
  const order = [...out.keys()];
  const were = [...before.keys()];
  for (const [i, name] of were.entries()) {
    if (after.has(name)) continue;
    if (now.has(name)) left ||= !same(now.get(name), before.get(name));
    else {
      out.set(name, before.get(name));
      // Behind the nearest one that stood before it and is still there.
      const ahead = were.slice(0, i).findLast((other) => order.includes(other));
      order.splice(ahead === undefined ? 0 : order.indexOf(ahead) + 1, 0, name);
    }
  }
  const placed = orderBack(order, were, [...after.keys()]);
  return { value: placed.order.map((name) => out.get(name)), left: left || placed.left };
}

/** What the change put in another order stands in the old one again, where nothing was moved since. */
function orderBack(order: string[], were: readonly string[], made: readonly string[]): { order: string[]; left: boolean } {
  const both = (list: readonly string[]): string[] =>
    list.filter((name) => were.includes(name) && made.includes(name) && order.includes(name));
  if (same(both(were), both(made))) return { order, left: false };
  if (!same(both(order), both(made))) return { order, left: true };
  const next = both(were).values();
  const moved = new Set(both(order));
  return { order: order.map((name) => (moved.has(name) ? (next.next().value ?? name) : name)), left: false };
}

/** What names an item of a list, whatever else of it changes. */
const NAMES = ['contactId', 'relationship', 'relationships', 'platform', 'span'] as const;

function nameOf(item: unknown): string | null {
  if (Array.isArray(item)) return null;
  if (!isFields(item)) return text(item);
  if (typeof item['id'] === 'string') return item['id'];
  const names = NAMES.filter((name) => item[name] !== undefined);
  return names.length > 0 ? text(names.map((name) => item[name])) : null;
}

/** @returns null where an item has no name of its own or shares it. */
function byName(list: readonly unknown[]): Named | null {
  const names = list.map(nameOf);
  return names.includes(null) || new Set(names).size < names.length ? null : new Map(list.map((item, i) => [names[i] ?? '', item]));
}

/** Items without a name: what was only put in or only taken out can be told, what was changed can't. */
function byValue(...lists: [unknown[], unknown[], unknown[]]): Named[] {
  const [now, before, after] = lists.map((list) => new Map(list.map((item) => [text(item), item])));
  if (!now || !before || !after || lists.some((list) => new Set(list.map(text)).size < list.length)) return [];
  const put = [...after.keys()].filter((name) => !before.has(name));
  const taken = [...before.keys()].some((name) => !after.has(name));
  const lost = put.some((name) => !now.has(name));
  return lost || (put.length > 0 && taken) ? [] : [now, before, after];
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => a === b || text(a) === text(b);

/** One text for one value, in whatever order its fields stand. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isFields(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? '';
