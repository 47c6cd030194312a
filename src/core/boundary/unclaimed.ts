import type { Verdict } from './types.ts';

/**
 * For somebody whom the user answered minutes ago: nothing is offered that claims the user is away, and no line about it
 * stands beside the running chat.
 */
export function unclaimed(verdict: Verdict): Verdict {
  const kinds = verdict.replyKinds.filter((kind) => kind !== 'short_warm_deferral');
  const held = verdict.heldUntil !== null && verdict.shown === 'line';
  return {
    ...verdict,
    replyKinds: kinds.length > 0 ? kinds : ['none'],
    ...(held ? { shown: 'popup' as const, counts: false } : {}),
  };
}
