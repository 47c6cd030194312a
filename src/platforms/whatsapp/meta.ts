import type { SiteMeta } from '../../core/site.ts';

export const meta: SiteMeta = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  aliases: [],
  side: 'mixed',
  matches: ['https://web.whatsapp.com/*'],
  kinds: ['message'],
  startLevel: 1,
  maxLevel: 1,
  confidence: 'early',
  controls: 'any',
  noteLimit: null,
  declineIsSilent: true,
  canAskAgain: 'unknown',
  // A conversation has no address of its own: the note is copied.
  threadUrl: () => null,
  requestUrl: () => null,
  profileOf: () => null,
};
