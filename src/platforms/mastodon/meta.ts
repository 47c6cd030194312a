import type { SiteMeta } from '../../core/site.ts';
import { ELK, opensByHand, OWN_MARKS, PHANPY, requestsAt, writingAt } from './fronts.ts';

/**
 * An account's address in its one form, `https://server/@user`: `/@user@other` on one server is `/@user` of the other.
 * Relative addresses have no server and are none.
 */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const found = /^\/(?:web\/)?@([\w.-]+)(?:@([\w.-]+\.[a-z]{2,}))?\/?$/i.exec(address.pathname);
  const user = found?.[1]?.toLowerCase();
  if (!user || !/^https?:$/.test(address.protocol)) return null;
  const server = (found?.[2] ?? address.host).toLowerCase();
  return { profile: `https://${server}/@${user}`, id: null, handle: `@${user}@${server}` };
}

/** `@user@server`, as a post names the account. */
const accountAt = (profile: string): string | null => profileOf(profile)?.handle ?? null;

const parsed = (page: string | null | undefined): URL | null => (page && URL.canParse(page) ? new URL(page) : null);

/** Mastodon's own web pages, on any server, and those of Phanpy and Elk. */
export const meta: SiteMeta = {
  id: 'mastodon',
  name: 'Mastodon',
  aliases: ['fediverse'],
  side: 'personal',
  matches: ['https://mastodon.social/*'],
  // All of them stand on a page; the other front ends have one mark each, which stands for both.
  marks: OWN_MARKS.map((mark) => `${mark},${PHANPY},${ELK}`),
  kinds: ['follow_request', 'message'],
  fronts: [
    { name: 'Phanpy', kinds: ['follow_request'], opensByHand: true },
    { name: 'Elk', kinds: ['follow_request'] },
  ],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'high',
  controls: 'any',
  // A post has 500 characters, and the name of the person is one of its words.
  noteLimit: 420,
  declineIsSilent: true,
  declineWord: 'reject',
  canAskAgain: 'after-decline',
  // A private mention is a post; the address asks for a private one, and nothing is written before the page shows that it is.
  threadUrl: ({ profile, page, front }) => {
    const who = profile && accountAt(profile);
    const at = parsed(page);
    return profile && who && at && writingAt(front, at, profile, who);
  },
  opensByHand,
  enterIsNewLine: true,
  leavesAfterSending: true,
  requestUrl: ({ page, front }) => {
    const at = parsed(page);
    return at && requestsAt(front, at);
  },
  profileOf,
};
