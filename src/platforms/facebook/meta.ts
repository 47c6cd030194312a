import type { SiteMeta } from '../../core/site.ts';
import { HOME, profileOf, site } from './address.ts';

/** Facebook with Messenger. */
export const meta: SiteMeta = {
  ...site,
  name: 'Facebook',
  also: ['https://web.facebook.com/*'],
  aliases: ['messenger', 'fb'],
  side: 'personal',
  kinds: ['friend_request', 'message', 'message_request', 'page_invite', 'group_invite', 'event_invite'],
  startLevel: 3,
  maxLevel: 4,
  confidence: 'mid',
  controls: 'table',
  noteLimit: null,
  declineIsSilent: true,
  canAskAgain: 'after-decline',
  noBoxInRequests: true,
  chatName: 'Messenger',
  chatWindows: true,
  blockSteps: ['profile', 'dots', 'block', 'confirm'],
  threadUrl({ id, profile, thread }) {
    if (id) return `${HOME}/messages/t/${id}`;
    const known = profile ? profileOf(profile) : null;
    if (known) return `${HOME}/messages/t/${known.id ?? known.handle}`;
    return thread ? `${HOME}/messages/t/${thread}` : null;
  },
  requestUrl({ id, profile }) {
    const known = id ?? (profile ? (profileOf(profile)?.id ?? null) : null);
    return known ? `${HOME}/friends/requests/?profile_id=${known}` : null;
  },
};
