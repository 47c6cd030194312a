/** @jsxImportSource react */
/**
 * X's shape. Rests on platforms/linkedin-x-mastodon-and-others.md, section 2: 2.1 follower requests (source of 2025-07, A):
 * Decline first, no follow button while it waits; 2.2 the older messages (same source, A) on Draft.js, own rows told by
 * their side alone; the newer ones are in x-chat.tsx.
 */
import type { SiteThread, SiteWorld } from '../world.ts';
import { DraftBox } from './boxes.tsx';
import { tell, waiting, who } from './store.ts';
import { Chats, Gate } from './x-chat.tsx';

export function X({ world, path }: { world: SiteWorld; path: string }) {
  const thread = world.threads.find((t) => path === `/messages/${t.id}`);
  return (
    <main>
      <div data-testid="primaryColumn">
        {path === '/follower_requests' ? <FollowerRequests world={world} /> : null}
        {thread ? <Thread key={thread.id} world={world} thread={thread} /> : null}
        {path.startsWith('/i/chat/pin/') ? <Gate /> : path.startsWith('/i/chat') ? <Chats world={world} path={path} /> : null}
      </div>
    </main>
  );
}

function FollowerRequests({ world }: { world: SiteWorld }) {
  return (
    <section>
      <h1>Follower requests</h1>
      {waiting(world).map((handle) => (
        <div key={handle} data-testid="cellInnerDiv">
          <div data-testid="UserCell" style={{ display: 'flex', gap: 16, padding: 12 }}>
            <div>
              <a role="link" href={`/${handle}`}>
                <span>{who(world, handle).name}</span>
              </a>
              <a role="link" tabIndex={-1} href={`/${handle}`}>
                <span>@{handle}</span>
              </a>
            </div>
            <div>
              <button type="button" aria-label="Decline" onClick={() => void tell('decline', handle)}>
                <span>Decline</span>
              </button>
              <button type="button" aria-label="Accept" onClick={() => void tell('accept', handle)}>
                <span>Accept</span>
              </button>
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}

function Thread({ world, thread }: { world: SiteWorld; thread: SiteThread }) {
  const { name, handle } = who(world, thread.with);
  return (
    <section>
      <div data-testid="DmActivityContainer">
        <a role="link" href={`/${handle}`}>
          <h2>{name}</h2>
        </a>
        <div data-testid="DmScrollerContainer">
          {thread.messages.map((m) => (
            <div
              key={m.id}
              data-testid="messageEntry"
              style={{ display: 'flex', justifyContent: m.from === 'me' ? 'flex-end' : 'flex-start', padding: 6 }}
            >
              {m.from === 'me' ? null : <a role="link" href={`/${handle}`} aria-label={name} />}
              <div data-testid="tweetText" dir="auto">
                <span>{m.text}</span>
              </div>
            </div>
          ))}
        </div>
      </div>
      <DraftBox label="Start a new message" onSend={(text) => void tell('send', thread.id, text)} />
    </section>
  );
}
