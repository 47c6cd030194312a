/** Where there is no box for somebody: the conversation with this person that stands open anyway, here or on another site. */
import { readSettings } from '../browser/settings.ts';
import type { Contact } from '../core/contact.ts';
import { siteLevel } from '../core/delivery/level.ts';
import type { Nudge } from '../core/nudge.ts';
import type { AssistLevel } from '../core/settings.ts';
import { metaOf } from '../platforms/metas.ts';
import { onItsHost } from '../platforms/origins.ts';
import { allNudges } from '../store/nudges.ts';
import { isAllowed, isWanted } from './sites.ts';

/** A conversation that was read on a page, with everything that proves there whose it is. */
export interface Talk {
  platform: string;
  /** The site's own name. */
  site: string;
  url: string;
  ids: string[];
  profiles: string[];
  /** How far a click may go there. */
  level: AssistLevel;
}

/**
 * The chat in which this person wrote last, on a site where a note may be put into the box; null: none is known.
 * @param contact who it certainly is; null: then only the very same account on the same site counts.
 */
export async function talkWith(nudge: Nudge, contact: Contact | null): Promise<Talk | null> {
  const chats = (await allNudges())
    .filter((n) => n.kind === 'message' && n.thread !== null && n.pasted !== true && isSame(n, nudge, contact))
    .toSorted((a, b) => b.lastSeenAt - a.lastSeenAt);
  const settings = chats.length > 0 ? await readSettings() : null;
  for (const chat of settings ? chats : []) {
    const meta = metaOf(chat.platform);
    const url = meta && onItsHost(meta.threadUrl({ ...chat.sender, thread: chat.thread, page: chat.page, front: chat.front }), chat.page);
    if (!settings || !meta || !url || meta.handsOff || siteLevel(settings, meta) < 2) continue;
    if (!isWanted(settings, meta.id) || !(await isAllowed(meta, settings, url))) continue;
    const mine = contact?.identities.filter((i) => i.platform === meta.id) ?? [];
    return {
      platform: meta.id,
      site: meta.name,
      url,
      level: siteLevel(settings, meta),
      ids: known([chat.sender.id, ...mine.map((i) => i.id)]),
      profiles: known([chat.sender.profile, ...mine.map((i) => i.profile)]),
    };
  }
  return null;
}

const known = (values: (string | null)[]): string[] => [...new Set(values.filter((v) => v !== null))];

/** One account on this site, or an account that the book knows as this person's. A name alone is nobody. */
function isSame(chat: Nudge, nudge: Nudge, contact: Contact | null): boolean {
  const equal = (a: string | null, b: string | null): boolean => a !== null && a === b;
  const { id, profile } = chat.sender;
  if (chat.platform === nudge.platform && (equal(id, nudge.sender.id) || equal(profile, nudge.sender.profile))) return true;
  return (contact?.identities ?? []).some((i) => i.platform === chat.platform && (equal(id, i.id) || equal(profile, i.profile)));
}
