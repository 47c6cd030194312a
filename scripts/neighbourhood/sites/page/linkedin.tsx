/** @jsxImportSource react */
/**
 * LinkedIn's shape. Rests on platforms/linkedin-x-mastodon-and-others.md, section 1: 1.1 the invitation manager of 2026
 * (live, A): Ignore first, Accept second, both labels with the name and a curly apostrophe, the row gone afterwards.
 */
import type { SiteWorld } from '../world.ts';
import { tell, waiting, who } from './store.ts';

export function LinkedIn({ world }: { world: SiteWorld }) {
  return (
    <main id="workspace">
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.invitations">
        <h1>Invitations</h1>
        <div data-testid="lazy-column">
          {waiting(world).map((handle) => (
            <Row key={handle} handle={handle} name={who(world, handle).name} />
          ))}
          <div role="listitem">
            <a href="/in/nora-vance/">Nora Vance</a>
            <button type="button" aria-label="Invite Nora Vance to connect">
              Connect
            </button>
          </div>
        </div>
      </div>
    </main>
  );
}

function Row({ handle, name }: { handle: string; name: string }) {
  const address = `/in/${handle}/`;
  return (
    <div role="listitem" style={{ display: 'flex', gap: 16, padding: 12 }}>
      <a href={address}>
        <img alt="" src="data:," />
      </a>
      <div>
        <a href={address}>{name}</a>
        <p>Potter at Clay</p>
      </div>
      <div>
        <button type="button" aria-label={`Ignore an invitation to connect from ${name}`} onClick={() => void tell('decline', handle)}>
          <span>Ignore</span>
        </button>
        <button type="button" aria-label={`Accept ${name}’s invitation`} onClick={() => void tell('accept', handle)}>
          <span>Accept</span>
        </button>
      </div>
    </div>
  );
}
