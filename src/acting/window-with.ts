import { fold } from '../core/text.ts';
import type { ThreadReading } from '../reading/types.ts';

/**
 * Of the chats that stand in windows over a page: the one that is proven to be with this person. Null where there is none,
 * or where a second window bears the same name: then nobody can say at a glance which is which.
 */
export function windowWith(windows: ThreadReading[], isProven: (t: ThreadReading) => boolean): ThreadReading | null {
  const proven = windows.filter(isProven);
  const only = proven.length === 1 ? proven[0] : undefined;
  if (!only) return null;
  const name = fold(only.headerName ?? '');
  return windows.some((other) => other !== only && fold(other.headerName ?? '') === name) ? null : only;
}
