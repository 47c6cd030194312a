import type { SiteMeta } from '../../core/site.ts';

/** An XMPP address, `xmpp:name@server`, without the resource. */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  const jid = /^(?:xmpp:)?([^\s/?@"'<>:]{1,200}@[^\s/?@"'<>:]{1,200})(?:[/?].*)?$/i.exec(url.trim())?.[1]?.toLowerCase();
  return jid ? { profile: `xmpp:${jid}`, id: jid, handle: jid } : null;
}

/** XMPP chats in converse.js, on any domain. */
export const meta: SiteMeta = {
  id: 'xmpp',
  name: 'XMPP (Converse)',
  aliases: ['converse', 'jabber'],
  side: 'mixed',
  matches: ['https://conversejs.org/*'],
  marks: ['converse-root,#conversejs'],
  kinds: ['friend_request', 'message'],
  startLevel: 3,
  maxLevel: 4,
  confidence: 'high',
  controls: 'any',
  noteLimit: null,
  declineIsSilent: true,
  declineWord: 'decline',
  canAskAgain: 'after-decline',
  // The client opens a chat by the part of the address that no server sees.
  threadUrl: ({ id, page }) => (id && page && URL.canParse(page) ? `${page.replace(/#.*$/s, '')}#converse/chat?jid=${id}` : null),
  requestUrl: () => null,
  profileOf,
};
