import { shownAll, type Pass } from '../../reading/pass.ts';
import { sight } from '../../reading/sighting.ts';
import type { Sighting } from '../../reading/types.ts';
import { visibleText } from '../../reading/visible.ts';
import { startsWithYou } from '../../reading/words.ts';
import { profileOf } from './meta.ts';

const CHAT_ROW = '[data-testid^="dm-conversation-item-"]';
const ASK_ROW = '[data-testid^="dm-message-request-item-"]';
const OLD_ROW = '[data-testid="conversation"]';

/** The two numbers of a chat's test id; the viewer's own is in every row. */
function idsOf(row: Element): string[] {
  return /(\d+):(\d+)$/.exec(row.getAttribute('data-testid') ?? '')?.slice(1, 3) ?? [];
}

/** Rows with an unread mark, all rows of the requests; and the viewer's own number, where two rows show it. */
export function readChats(pass: Pass, root: ParentNode = pass.page): { sightings: Sighting[]; own: string | null } {
  const rows = shownAll(pass, `${CHAT_ROW},${ASK_ROW}`, root);
  const pairs = rows.map(idsOf).filter((ids) => ids.length === 2);
  const own = new Set(pairs.length > 1 ? (pairs[0] ?? []).filter((id) => pairs.every((ids) => ids.includes(id))) : []);
  const sightings = rows.flatMap((row) => {
    const asks = row.matches(ASK_ROW);
    const [name = '', ...rest] = visibleText(row, (el) => el.matches('time')).split('\n');
    const preview = rest.at(-1) ?? '';
    const fresh = row.querySelector('svg[data-icon="icon-circle-fill"]') !== null;
    // Groups have a key of another form, and are nobody.
    if (/-item-g\d/.test(row.getAttribute('data-testid') ?? '')) return [];
    if (!name || (!fresh && !asks) || startsWithYou(preview)) return [];
    const ids = idsOf(row);
    const others = ids.filter((id) => !own.has(id));
    const handle = rest.find((line) => line.startsWith('@'));
    return [
      sight(pass, {
        kind: asks ? 'message_request' : 'message',
        name,
        text: preview,
        block: row,
        thread: ids.length === 2 ? ids.join(':') : null,
        id: own.size === 1 && others.length === 1 ? (others[0] ?? null) : null,
        profile: handle ? (profileOf(`/${handle.slice(1)}`)?.profile ?? null) : null,
      }),
    ];
  });
  return { sightings, own: own.size === 1 ? ([...own][0] ?? null) : null };
}

/**
 * The requests of the old interface: every row is one. Nothing else of its lists says what is new, so only these are read. A
 * group has no short name and is nobody.
 */
export function readOldRequests(pass: Pass): Sighting[] {
  if (!pass.url.pathname.startsWith('/messages/requests')) return [];
  return shownAll(pass, OLD_ROW).flatMap((row) => {
    const [name = '', ...rest] = visibleText(row, (el) => el.matches('time'))
      .split('\n')
      .filter((line) => /[^\s·•]/u.test(line));
    const at = rest.findIndex((line) => /^@\w{1,15}$/.test(line));
    const profile = at < 0 ? null : (profileOf(`/${rest[at]?.slice(1)}`)?.profile ?? null);
    const text = rest.slice(at + 1).at(-1) ?? '';
    return name && profile && !startsWithYou(text) ? [sight(pass, { kind: 'message_request', name, profile, text, block: row })] : [];
  });
}
