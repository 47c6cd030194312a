import type { SiteMeta } from '../../core/site.ts';

export const meta: SiteMeta = {
  id: 'etsy',
  name: 'Etsy',
  aliases: [],
  side: 'work',
  matches: ['https://www.etsy.com/*'],
  kinds: ['message'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'early',
  controls: 'any',
  noteLimit: null,
  declineIsSilent: true,
  canAskAgain: 'unknown',
  threadUrl: ({ thread }) => (thread && /^\d+$/.test(thread) ? `https://www.etsy.com/messages/${thread}` : null),
  requestUrl: () => null,
  profileOf: () => null,
};
