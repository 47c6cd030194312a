/** @jsxImportSource react */
/**
 * Instagram's shape. Rests on platforms/facebook-messenger-instagram.md, section 4: 4a rows with a link to the name and two
 * buttons, Confirm first (mid); 4b rows of the list without any address (high); 4c a thread's pane, the link in its header,
 * own rows at the end of the line (2026, mid to high); the box is Lexical (recall for 2026).
 */
import { Fragment } from 'react/jsx-runtime';
import type { SiteThread, SiteWorld } from '../world.ts';
import { LexicalBox } from './boxes.tsx';
import { go, tell, waiting, who } from './store.ts';

export function Instagram({ world, path }: { world: SiteWorld; path: string }) {
  const thread = world.threads.find((t) => path.startsWith(`/direct/t/${t.id}`));
  if (path.startsWith('/accounts/activity')) return <FollowRequests world={world} />;
  if (path.startsWith('/direct/')) return <Direct world={world} open={thread ?? null} />;
  return (
    <main>
      <h1>Home</h1>
    </main>
  );
}

function FollowRequests({ world }: { world: SiteWorld }) {
  return (
    <main>
      <h1>Follow requests</h1>
      {waiting(world).map((handle) => (
        <div key={handle} style={{ display: 'flex', gap: 16, padding: 12 }}>
          <a role="link" href={`/${handle}/`}>
            <span dir="auto">{handle}</span>
          </a>
          <span dir="auto">{who(world, handle).name}</span>
          <button type="button" onClick={() => void tell('accept', handle)}>
            <div>Confirm</div>
          </button>
          <div role="button" tabIndex={0} onClick={() => void tell('decline', handle)}>
            Delete
          </div>
        </div>
      ))}
    </main>
  );
}

function Direct({ world, open }: { world: SiteWorld; open: SiteThread | null }) {
  return (
    <section>
      <main>
        <div data-pagelet="IGDInboxThreadListScrollableAreaPagelet" role="navigation">
          {world.threads.map((t) => (
            <div key={t.id} role="button" tabIndex={0} onClick={() => go(`/direct/t/${t.id}/`)}>
              <div>
                <span title={who(world, t.with).name} style={{ fontWeight: t.unread ? 600 : 400 }}>
                  {who(world, t.with).name}
                </span>
              </div>
              <div>
                <span dir="auto">{t.messages.at(-1)?.text}</span>
                <span> · </span>
                <abbr aria-label="2 minutes ago">2m</abbr>
              </div>
            </div>
          ))}
        </div>
        {open ? <Pane key={open.id} world={world} thread={open} /> : null}
      </main>
    </section>
  );
}

function Pane({ world, thread }: { world: SiteWorld; thread: SiteThread }) {
  const { name, handle } = who(world, thread.with);
  return (
    <div aria-label={`Conversation with ${name}`}>
      <div data-pagelet="IGDInboxHeaderOffMsys">
        <a role="link" href={`/${handle}/`}>
          <h2>
            <span title={name}>{name}</span>
          </h2>
        </a>
      </div>
      <div data-pagelet="IGDMessagesList">
        {thread.messages.map((m) => (
          <div key={m.id} role="group" style={{ padding: 6 }}>
            {m.from === 'me' ? (
              <div style={{ display: 'flex', justifyContent: 'flex-end' }}>
                <Said text={m.text} />
              </div>
            ) : (
              <Fragment>
                <a role="link" tabIndex={-1} href={`/${handle}/`} aria-label={`Open the profile page of ${handle}`} />
                <Said text={m.text} />
              </Fragment>
            )}
          </div>
        ))}
      </div>
      <LexicalBox label="Message" onSend={(text) => void tell('send', thread.id, text)} />
    </div>
  );
}

const Said = ({ text }: { text: string }) => (
  <span dir="auto">
    <div dir="auto">{text}</div>
  </span>
);
