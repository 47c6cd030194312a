// Apart from the schemas in approach.ts, so that a page's script need not carry a validator.
import type { Approach, Kind } from './approach.ts';

/** Messages are about a thread, invites about their own notification, everything else about a person. */
export const isMessage = (kind: Kind): boolean => kind === 'message' || kind === 'message_request';
export const isInvite = (kind: Kind): boolean => kind.endsWith('_invite');

/**
 * Every key under which this approach may be known: the stable id first, then the profile, then (only if there is
 * neither) the bare name. Two keys seen on one card are aliases of one person (design.md, Keys and duplicates).
 */
export function approachKeys(a: Pick<Approach, 'platform' | 'kind' | 'sender' | 'thread'>): string[] {
  const { platform, kind, sender } = a;
  if (a.thread) return [`${platform}/${kind}/thread:${a.thread}`];
  const keys: string[] = [];
  if (sender.id) keys.push(`${platform}/${kind}/id:${sender.id}`);
  if (sender.profile) keys.push(`${platform}/${kind}/at:${sender.profile}`);
  if (keys.length === 0) keys.push(`${platform}/${kind}/name:${sender.name.toLocaleLowerCase('und')}`);
  return keys;
}
