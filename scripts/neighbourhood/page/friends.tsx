/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { profilePath } from '../world.ts';
import { fill } from '../words.ts';
import { Button } from './button.tsx';
import { Face } from './face.tsx';
import { rowKey, standing, turned, useChurn } from './list-order.ts';
import { ProfilePane } from './profile.tsx';
import { RequestCard } from './request-card.tsx';
import { Link, useRoute } from './route.tsx';
import { personOf, useKnobs, useWords, useWorld } from './store.ts';

/** /friends: requests and suggestions in one grid of cards. */
export function FriendsHome() {
  const world = useWorld();
  const words = useWords();
  const knobs = useKnobs();
  const count = useChurn();
  const list = turned(standing(world), count).slice(0, knobs.pageSize);
  return (
    <div role="main" className="main wide">
      {list.length > 0 ? (
        <section>
          <div className="head">
            <h2 dir="auto">{words.requests}</h2>
            <Link to="/friends/requests">{words.seeAll}</Link>
          </div>
          <div className="cards">
            {list.map((request, i) => (
              <RequestCard key={rowKey(knobs.recycleRows, count, request.from, i)} request={request} links="profile" role="listitem" />
            ))}
          </div>
        </section>
      ) : null}
      <HiddenCopies />
      <Suggestions cards />
    </div>
  );
}

/** /friends/requests: the list at the side, the chosen person's profile beside it. */
export function FriendRequests() {
  const world = useWorld();
  const words = useWords();
  const knobs = useKnobs();
  const count = useChurn();
  const [pages, setPages] = useState(1);
  const [sent, setSent] = useState(false);
  const chosen = useRoute().searchParams.get('profile_id');
  const all = turned(standing(world), count);
  const list = all.slice(0, pages * knobs.pageSize);
  return (
    <div className="columns">
      <div role="navigation" aria-label={words.requests} className="side">
        <h1 dir="auto">{words.requests}</h1>
        <Button kind="bare" label={words.sentRequests} onPress={() => setSent(true)} />
        {list.map((request, i) => (
          <RequestCard key={rowKey(knobs.recycleRows, count, request.from, i)} request={request} links="pane" />
        ))}
        {list.length < all.length ? <Button label={words.seeMore} onPress={() => setPages((n) => n + 1)} /> : null}
        <HiddenCopies />
        <Suggestions />
      </div>
      {chosen && world.people[chosen] ? (
        <ProfilePane id={chosen} />
      ) : (
        <div role="main" className="main pick soft">
          {words.pick}
        </div>
      )}
      {sent ? <SentRequests onClose={() => setSent(false)} /> : null}
    </div>
  );
}

/** People you may know: Add friend and Remove. They look much like requests and are none. */
function Suggestions({ cards = false }: { cards?: boolean }) {
  const world = useWorld();
  const words = useWords();
  if (world.suggestions.length === 0) return null;
  return (
    <section>
      <h2 dir="auto">{words.suggestions}</h2>
      <div className={cards ? 'cards' : ''}>
        {world.suggestions.map((id) => {
          const person = personOf(world, id);
          return (
            <div key={id} className={`request request-${cards ? 'profile' : 'pane'}`} {...(cards ? { role: 'listitem' } : {})}>
              <Link to={cards ? profilePath(person) : `/friends/suggestions/?profile_id=${id}`} aria-label={person.name} tabIndex={-1}>
                <Face person={person} size={cards ? 150 : 60} hidden />
              </Link>
              <div className="request-words">
                <Link to={profilePath(person)} className="name">
                  <span dir="auto">{person.name}</span>
                </Link>
                <div className="soft">{fill(words.mutual, { c: person.mutual })}</div>
                <div className="pair">
                  <Button kind="main" label={words.addFriend} />
                  <Button label={words.removeSuggestion} />
                </div>
              </div>
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** What the user has sent: Cancel request. */
function SentRequests({ onClose }: { onClose: () => void }) {
  const world = useWorld();
  const words = useWords();
  return (
    <Dialog label={words.sentRequests} onClose={onClose}>
      {world.sentRequests.map((id) => (
        <div key={id} className="request request-pane">
          <Face person={personOf(world, id)} />
          <Link to={profilePath(personOf(world, id))}>{personOf(world, id).name}</Link>
          <Button label={words.cancelRequest} />
        </div>
      ))}
    </Dialog>
  );
}

function Dialog({ label, onClose, children }: { label: string; onClose: () => void; children?: ReactNode }) {
  return (
    <div role="dialog" aria-label={label} className="dialog">
      <Button kind="bare" label="Close" onPress={onClose}>
        ×
      </Button>
      {children}
    </div>
  );
}

/** Copies that nobody sees: left behind off the screen, hidden from assistive technology. */
function HiddenCopies() {
  const world = useWorld();
  if (!world.knobs.hiddenCopies) return null;
  return (
    <div className="off-screen" aria-hidden="true">
      {standing(world).map((request) => (
        <RequestCard key={request.from} request={request} links="profile" hidden />
      ))}
    </div>
  );
}
