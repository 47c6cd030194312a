/** @jsxImportSource react */
import { fill } from '../words.ts';
import { Button } from './button.tsx';
import { openChatTab } from './chat-tab.tsx';
import { Face } from './face.tsx';
import { Answer } from './request-card.tsx';
import { personOf, useWords, useWorld } from './store.ts';

/** A person's profile: alone at its own address, or beside the list of requests. */
export function ProfilePane({ id }: { id: string }) {
  const world = useWorld();
  const words = useWords();
  const person = personOf(world, id);
  const request = world.requests.find((r) => r.from === id);
  const isFriend = world.friends.includes(id);
  return (
    <div role="main" className="main profile">
      <div className="cover" />
      <div className="profile-head">
        <Face person={person} size={120} />
        <h1 dir="auto">{person.name}</h1>
        <div className="pair">
          {request || isFriend ? null : <Button kind="main" label={words.addFriend} />}
          {isFriend ? <Button label={words.friends} aria-haspopup="menu" /> : null}
          <Button label={words.message} onPress={() => openChatTab(id)} />
        </div>
      </div>
      {request ? (
        <div className="bar">
          <span dir="auto">{fill(words.respond, { n: person.name })}</span>
          <Answer request={request} long />
        </div>
      ) : null}
      <div className="post" role="article">
        <span dir="auto">…</span>
      </div>
    </div>
  );
}
