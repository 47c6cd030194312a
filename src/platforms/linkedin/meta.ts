import type { SiteMeta } from '../../core/site.ts';

const HOME = 'https://www.linkedin.com';

/** A person's profile address of linkedin.com in its one form. Opaque member ids keep their case: it is part of them. */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  const typed = /^(?:[a-z]{2,3}\.)?linkedin\.com\//i.test(url) ? `https://${url}` : url;
  if (!URL.canParse(typed, HOME)) return null;
  const address = new URL(typed, HOME);
  if (!/^https?:$/.test(address.protocol) || !/^(?:[a-z]{2,3}\.)?linkedin\.com$/.test(address.hostname)) return null;
  const raw = /^\/(?:mwlite\/)?in\/([^/]+)/.exec(address.pathname)?.[1];
  const slug = raw ? decoded(raw) : '';
  if (!/^[^\0-$&-,/:-@[-^`{-\xA9\u2000-\u2BFF\uD800-\uFFFF\s]{2,120}$/.test(slug)) return null;
  const handle = slug.startsWith('ACoA') ? slug : slug.toLowerCase();
  return { profile: `${HOME}/in/${handle}`, id: null, handle };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return '';
  }
}

/** LinkedIn: shown only. Nothing is inserted into its pages. */
export const meta: SiteMeta = {
  id: 'linkedin',
  name: 'LinkedIn',
  aliases: ['li'],
  side: 'work',
  matches: ['https://www.linkedin.com/*'],
  kinds: ['connection_request', 'message', 'page_invite', 'group_invite', 'event_invite'],
  startLevel: 1,
  maxLevel: 1,
  confidence: 'mid',
  controls: 'table',
  noteLimit: 8000,
  declineIsSilent: true,
  declineWord: 'ignore',
  canAskAgain: 'unknown',
  handsOff: true,
  blockSteps: ['profile', 'more', 'report-block', 'block', 'confirm'],
  threadUrl: ({ thread }) => (thread ? `${HOME}/messaging/thread/${thread}/` : null),
  requestUrl: ({ profile }) => (profile ? `${profile}/` : `${HOME}/mynetwork/invitation-manager/`),
  profileOf,
};
