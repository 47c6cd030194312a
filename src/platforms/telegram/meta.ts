import type { SiteMeta } from '../../core/site.ts';

export const meta: SiteMeta = {
  id: 'telegram',
  name: 'Telegram Web',
  aliases: [],
  side: 'mixed',
  matches: ['https://web.telegram.org/*'],
  kinds: ['message'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'early',
  controls: 'any',
  noteLimit: 4096,
  declineIsSilent: true,
  canAskAgain: 'unknown',
  // Both of its pages take the person's number after the hash; which one somebody uses stands in the key.
  threadUrl: ({ thread }) => {
    const [, version, id] = /^([ak])\/(\d+)$/.exec(thread ?? '') ?? [];
    return version && id ? `https://web.telegram.org/${version}/#${id}` : null;
  },
  requestUrl: () => null,
  profileOf: () => null,
};
