import type { SiteMeta } from '../../core/site.ts';

/** A person is an address; nothing else of the mailbox is known. */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  const [, address = ''] = /^mailto:([^?]+)/i.exec(url) ?? [];
  const email = address.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? { profile: `mailto:${email}`, id: email, handle: null } : null;
}

export const meta: SiteMeta = {
  id: 'gmail',
  name: 'Gmail',
  aliases: ['mail'],
  side: 'work',
  matches: ['https://mail.google.com/*'],
  kinds: ['message'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'early',
  controls: 'any',
  noteLimit: null,
  declineIsSilent: true,
  canAskAgain: 'unknown',
  onlyKnown: true,
  idIsEmail: true,
  enterIsNewLine: true,
  threadUrl: ({ thread }) => (thread && /^[0-9a-f]+$/.test(thread) ? `https://mail.google.com/mail/#all/${thread}` : null),
  requestUrl: () => null,
  profileOf,
};
