import type { Kind } from '../../core/approach.ts';
import { onlyCard } from '../../reading/cards.ts';
import { addressOf, shownAll, type Pass } from '../../reading/pass.ts';
import { CONTROL } from '../../reading/label.ts';
import { picturedIn } from '../../reading/person.ts';
import { sight } from '../../reading/sighting.ts';
import type { Sighting } from '../../reading/types.ts';
import { visibleText } from '../../reading/visible.ts';
import { isUnreadMark } from '../../reading/words.ts';
import { isOurs } from './address.ts';
import { WRITTEN } from './messages.ts';

/** The site's own names of what a notification is about. Roles on a page (page_invite) are not a social invite. */
const KIND_OF: Record<string, Kind> = {
  friend: 'friend_request',
  follower_invite: 'page_invite',
  fbpage_fan_invite: 'page_invite',
  group_invited_to_group: 'group_invite',
  plan_user_invited: 'event_invite',
  event_invite: 'event_invite',
};

const ROW = 'a[href*="notif_id="]';

/** Are there notification rows on the page (the page itself, or the drop-down)? Whoever writes can copy such a link. */
export const notificationRows = (pass: Pass): Element[] => shownAll(pass, ROW).filter((link) => !link.closest(WRITTEN));

/** Friend requests and invites among the rows. @param missing gets what could not be read. */
export function readNotifications(pass: Pass, rows: Element[], missing: string[]): Sighting[] {
  const found: Sighting[] = [];
  for (const link of rows) {
    const address = addressOf(pass, link);
    if (!address || !isOurs(address)) continue;
    const notif = (key: string): string => address.searchParams.get(`notif_${key}`) ?? '';
    // The address of a request says by itself that its person asks.
    const who = pass.personOf(address);
    const asks = who?.proven === true;
    const kind = asks ? 'friend_request' : KIND_OF[notif('t')];
    if (!kind) continue;
    const name = actorOf(link);
    if (!name || (kind === 'friend_request' && !asks)) {
      missing.push('name in a notification');
      continue;
    }
    const block = link.closest('[role="listitem"],[role="row"],li') ?? link;
    const only = asks ? onlyCard(pass, block) : null;
    found.push(
      sight(pass, {
        ...(asks ? who : {}),
        kind,
        name,
        block,
        link,
        // Two invites of one person are two.
        thread: asks ? null : notif('id'),
        text: asks ? '' : textOf(link),
        at: timeOf(notif('id')),
        accept: only?.accept,
        decline: only?.decline,
      }),
    );
  }
  return found;
}

/** `notif_id` is the time in microseconds since 1970, as 16 digits. Gives epoch ms. */
const timeOf = (id: string): number | null => (/^\d{16}$/.test(id) ? Math.floor(Number(id) / 1000) : null);

const textOf = (link: Element): string =>
  visibleText(link, (el) => el.matches(`${CONTROL},abbr,time`))
    .split('\n')
    .filter((line) => !isUnreadMark(line))
    .join(' ');

/** Who did it: the first bold words; in English also the words before what was done. */
function actorOf(link: Element): string {
  const bold = link.querySelector('b,strong');
  if (bold) return visibleText(bold);
  const said = /^(.{1,200}?) (?:sent you a friend request|invited you to )/u.exec(textOf(link))?.[1];
  return said ?? picturedIn(link) ?? '';
}
