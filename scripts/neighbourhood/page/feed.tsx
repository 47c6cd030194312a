/** @jsxImportSource react */
import { profilePath } from '../world.ts';
import { Composer } from './composer.tsx';
import { Face } from './face.tsx';
import { standing } from './list-order.ts';
import { RequestCard } from './request-card.tsx';
import { Link } from './route.tsx';
import { personOf, useWords, useWorld } from './store.ts';

/** The start page: posts with comment boxes, which look to a script just like a chat's box. */
export function Feed() {
  const world = useWorld();
  const words = useWords();
  const writers = [...world.friends, ...world.suggestions].slice(0, 4).map((id) => personOf(world, id));
  const first = standing(world).find((r) => r.state === 'waiting');
  return (
    <div className="columns">
      <div role="main" className="main">
        <div id="posts" role="feed" />
        {writers.map((person) => (
          <div key={person.id} role="article" className="post">
            <div className="post-head">
              <Face person={person} size={40} hidden />
              <Link to={profilePath(person)} className="name">
                <span dir="auto">{person.name}</span>
              </Link>
            </div>
            <div dir="auto">…</div>
            <Composer label={words.comment} placeholder={words.comment} />
          </div>
        ))}
      </div>
      {first && world.knobs.duplicates ? (
        <div role="complementary" className="side">
          <h3 dir="auto">{words.requests}</h3>
          <RequestCard request={first} links="pane" />
        </div>
      ) : null}
    </div>
  );
}
