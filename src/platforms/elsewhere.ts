import type { SiteMeta } from '../core/site.ts';

/** Where something came in that Doorstep doesn't read: pasted into the popup. It has no pages and no addresses. */
export const ELSEWHERE: SiteMeta = {
  id: 'elsewhere',
  name: '',
  aliases: [],
  side: 'personal',
  matches: [],
  kinds: ['friend_request', 'message'],
  startLevel: 1,
  maxLevel: 1,
  confidence: 'high',
  controls: 'any',
  noteLimit: null,
  declineIsSilent: true,
  canAskAgain: 'unknown',
  threadUrl: () => null,
  requestUrl: () => null,
  profileOf: () => null,
};
