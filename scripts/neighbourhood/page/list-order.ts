import { useEffect, useState } from 'react';
import type { FriendRequest, World } from '../world.ts';
import { useKnobs } from './store.ts';

/** The requests that stand on the page: waiting ones, and answered ones while the site leaves its grey line. */
export const standing = (world: World): FriendRequest[] =>
  world.requests.filter((r) => r.state === 'waiting' || world.knobs.afterDelete === 'line');

/**
 * Counts up at each press of the pointer, anywhere in the window, when the site is set to redraw its list then. What
 * is keyed by it gets new nodes, between somebody's pointer going down and coming up.
 */
export function useChurn(): number {
  const { churn } = useKnobs();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (churn !== 'on-press') return undefined;
    const redraw = (): void => setCount((n) => n + 1);
    addEventListener('pointerdown', redraw, true);
    return () => removeEventListener('pointerdown', redraw, true);
  }, [churn]);
  return count;
}

/** In another order at each count: the last comes first. */
export function turned<T>(list: T[], count: number): T[] {
  if (list.length === 0) return list;
  const by = count % list.length;
  return [...list.slice(list.length - by), ...list.slice(0, list.length - by)];
}

/** The key of a row: the person's; or its place, so that React gives the same node to somebody else. */
export const rowKey = (recycle: boolean, count: number, id: string, place: number): string => (recycle ? `row-${place}` : `${count}-${id}`);
