/** @jsxImportSource react */
import type { FriendRequest } from '../world.ts';
import { profilePath } from '../world.ts';
import { fill } from '../words.ts';
import { Button } from './button.tsx';
import { Face } from './face.tsx';
import { Link } from './route.tsx';
import { personOf, post, useKnobs, useWords, useWorld } from './store.ts';

interface Props {
  request: FriendRequest;
  /** In the home grid the person link leads to the profile, in the list to the request's own pane. */
  links: 'profile' | 'pane';
  role?: 'listitem';
  hidden?: boolean;
}

/** One incoming request: picture link, name link, mutual friends, Confirm and Delete. */
export function RequestCard({ request, links, role, hidden = false }: Props) {
  const world = useWorld();
  const words = useWords();
  const person = personOf(world, request.from);
  const to = links === 'profile' ? profilePath(person) : `/friends/requests/?profile_id=${person.id}`;
  return (
    <div className={`request request-${links}`} {...(role ? { role } : {})} {...(hidden ? { 'aria-hidden': true } : {})}>
      <Link to={`${to}${to.includes('?') ? '&' : '?'}__tn__=%3C`} aria-label={person.name} tabIndex={-1}>
        <Face person={person} size={links === 'profile' ? 150 : 60} hidden />
      </Link>
      <div className="request-words">
        <Link to={to} className="name">
          <span dir="auto">{person.name}</span>
        </Link>
        {person.mutual > 0 ? <div className="soft">{fill(words.mutual, { c: person.mutual })}</div> : null}
        <Answer request={request} />
      </div>
    </div>
  );
}

/** The pair of buttons, or what is left after one was pressed. */
export function Answer({ request, long = false }: { request: FriendRequest; long?: boolean }) {
  const world = useWorld();
  const words = useWords();
  const { labelsWithName } = useKnobs();
  if (request.state !== 'waiting') {
    return <div className="soft removed">{request.state === 'deleted' ? words.removed : words.accepted}</div>;
  }
  const name = labelsWithName ? ` ${personOf(world, request.from).name}` : '';
  const remove = long ? words.deleteLong : words.remove;
  return (
    <div className="pair">
      <Button kind="main" label={words.confirm + name} onPress={() => void post(`/api/requests/${request.from}/confirm`)}>
        <span>{words.confirm}</span>
      </Button>
      <Button label={remove + name} onPress={() => void post(`/api/requests/${request.from}/delete`)}>
        <span>{remove}</span>
      </Button>
    </div>
  );
}
