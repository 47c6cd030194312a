/** @jsxImportSource react */
import type { Notice } from '../world.ts';
import { profilePath } from '../world.ts';
import { fill } from '../words.ts';
import { Button } from './button.tsx';
import { Face } from './face.tsx';
import { Answer } from './request-card.tsx';
import { Link } from './route.tsx';
import { personOf, post, useWords, useWorld } from './store.ts';

/** The rows of the page (`listitem`) or of the drop-down (`row`). */
export function NoticeRows({ role }: { role: 'listitem' | 'row' }) {
  const world = useWorld();
  const words = useWords();
  return (
    <>
      <div role={role}>
        <h2 dir="auto">{words.fresh}</h2>
      </div>
      {world.notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} role={role} />
      ))}
    </>
  );
}

export function NotificationsPage() {
  const words = useWords();
  return (
    <div role="main" className="main">
      <h1 dir="auto">{words.notifications}</h1>
      <NoticeRows role="listitem" />
    </div>
  );
}

function NoticeRow({ notice, role }: { notice: Notice; role: 'listitem' | 'row' }) {
  const world = useWorld();
  const words = useWords();
  const person = personOf(world, notice.who);
  const said: Record<string, string> = {
    friend: words.asks,
    friend_confirmed: words.confirmedYou,
    follower_invite: words.pageInvite,
    group_invited_to_group: words.groupInvite,
    plan_user_invited: words.eventInvite,
  };
  const text = `${person.name} ${said[notice.kind] ?? ''} ${notice.what ?? ''}`.trim();
  const request = world.requests.find((r) => r.from === notice.who && r.state === 'waiting');
  return (
    <div role={role} className="notice">
      <div role="none" data-visualcompletion="ignore-dynamic">
        <Link to={addressOf(notice, profilePath(person))} absolute>
          <Face person={person} size={48} hidden />
          <span dir="auto">
            <span>
              {notice.unread ? <div className="sr">{words.unread}</div> : null}
              <b>{person.name}</b> {said[notice.kind]} {notice.what ? <b>{notice.what}</b> : null}
            </span>
          </span>
          {notice.unread ? (
            <Button kind="bare" label={fill(words.markRead, { t: text })} onPress={() => void post(`/api/notices/${notice.id}/read`)}>
              •
            </Button>
          ) : null}
        </Link>
        {notice.kind === 'friend' && request ? <Answer request={request} /> : null}
      </div>
      <Button kind="bare" label={fill(words.manage, { n: person.name })} aria-haspopup="dialog" aria-expanded={false}>
        ⋯
      </Button>
    </div>
  );
}

/** Where a row leads; its query tells the kind in every language. */
function addressOf({ id, kind, who }: Notice, profile: string): string {
  const paths: Record<string, string> = {
    friend: `/friends/requests?profile_id=${who}`,
    friend_confirmed: `/friends/?profile_id=${who}`,
    group_invited_to_group: '/groups/400000000000321/',
    plan_user_invited: '/events/500000000000654/?acontext=%7B%7D',
    follower_invite: '/profile.php?id=600000000000987',
  };
  const path = paths[kind] ?? profile;
  return `${path}${path.includes('?') ? '&' : '?'}notif_id=${id}&notif_t=${kind}&ref=notif`;
}
