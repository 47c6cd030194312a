import { homeOf, type Pass } from '../../reading/pass.ts';
import { readingOf } from '../../reading/reading.ts';
import type { Adapter, Reading } from '../../reading/types.ts';
import { readInvitations, readProfile } from './invitations.ts';
import { BUBBLE, CONVERSATION, LIST, readBubbles, readChats, readThread, sightThread } from './messages.ts';
import { meta, profileOf } from './meta.ts';

function passOf(page: Document, url: URL): Pass {
  const personOf = (address: URL): ReturnType<Pass['personOf']> =>
    /^\/in\/[^/]+\/?$/.test(address.pathname) ? profileOf(address.href) : null;
  return { page, url, meta, home: homeOf(meta, url), names: null, hosts: '#interop-outlet,[data-testid="interop-shadowdom"]', personOf };
}

const isInvitations = (path: string): boolean => /^\/mynetwork\/(?:$|invitation-manager(?!\/sent)|grow)/.test(path);
const isProfile = (path: string): boolean => /^\/in\/[^/]+\/?$/.test(path);

function read(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  const path = url.pathname;
  if (isInvitations(path)) {
    const { sightings, lost } = readInvitations(pass);
    const root = page.querySelector('main#workspace,[data-testid="lazy-column"],[data-sdui-screen],main [role="listitem"]');
    // The page above the invitations shows them only at times.
    const missing = root || path === '/mynetwork/' ? [] : ['no main#workspace and no lazy-column'];
    if (lost) missing.push('a person beside Accept and Ignore');
    return readingOf(true, [...sightings, ...readBubbles(pass)], missing);
  }
  if (path.startsWith('/messaging')) {
    const list = readChats(pass);
    const open = readThread(pass);
    const here = open && sightThread(pass, open, null);
    const rows = list.sightings.filter((s) => s.approach.sender.name !== here?.approach.sender.name);
    const missing = list.rows === 0 && !open ? ['no conversation list and no open conversation'] : [];
    if (list.rows > 0 && list.named === 0) missing.push('a name in the rows of the list');
    return readingOf(true, [here, ...rows], missing);
  }
  const asks = isProfile(path) ? readProfile(pass) : null;
  return readingOf(false, [asks, ...readBubbles(pass)]);
}

/** Reads LinkedIn's invitations and messages. */
export const adapter: Adapter = {
  meta,
  hint: ({ pathname }) => {
    const over = `${BUBBLE},${LIST},${CONVERSATION},#interop-outlet`;
    return isInvitations(pathname) || isProfile(pathname) || pathname.startsWith('/messaging') ? `${over},main` : over;
  },
  read,
  readThread: (page, url) => readThread(passOf(page, url)),
};
