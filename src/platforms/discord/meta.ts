import type { SiteMeta } from '../../core/site.ts';

export const meta: SiteMeta = {
  id: 'discord',
  name: 'Discord',
  aliases: [],
  side: 'mixed',
  matches: ['https://discord.com/*'],
  kinds: ['message'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'early',
  controls: 'any',
  noteLimit: 2000,
  declineIsSilent: true,
  canAskAgain: 'unknown',
  threadUrl: ({ thread }) => (thread && /^\d+$/.test(thread) ? `https://discord.com/channels/@me/${thread}` : null),
  requestUrl: () => null,
  // A person has no page of their own there; what is known of them is the conversation with them alone.
  profileOf: () => null,
};
