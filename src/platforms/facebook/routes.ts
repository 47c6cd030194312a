/** Which surface of the site an address is. Only path and query count: a demo stands on another host. */
type Surface = 'requests' | 'notifications' | 'messages' | 'message-requests' | 'other';

/** messenger.com has no `/messages` before its threads. */
const THREAD = /^(?:\/messages)?(?:\/(?:message-)?requests)?(?:\/e2ee)?\/t\/([^/?#\s]+)/;
const ASKS = /^(?:\/messages)?\/(?:message[-_])?requests(?:\/|$)|^\/messages\/(?:filtered|spam)/;

export function surfaceOf({ pathname, searchParams }: URL): Surface {
  const path = pathname.replace(/\/+$/, '');
  if (/^\/friends(?:$|\/requests(?:\/|$))/.test(path)) return 'requests';
  if (path === '/notifications') return 'notifications';
  if (ASKS.test(path)) return 'message-requests';
  if (path === '/messages/new' || !(/^\/messages(?:\/|$)/.test(path) || THREAD.test(path))) return 'other';
  return /pending|requests|filtered|spam/.test(searchParams.get('folder') ?? '') ? 'message-requests' : 'messages';
}

/** The thread's key in an address, with its kind; null where no thread is named. Marketplace chats are not ours. */
export const threadOf = (url: URL): string | null => THREAD.exec(url.pathname)?.[1] ?? null;

/** Is the thread end-to-end encrypted? Its number then is nobody's id. */
export const isSealed = (url: URL): boolean => url.pathname.includes('/e2ee/');

/** The id of the one request that an address opens. */
export function requestIdOf(url: URL): string | null {
  const id = url.searchParams.get('profile_id');
  return id && /^\/friends\/requests(?:\/|$)/.test(url.pathname) && /^\d{1,20}$/.test(id) ? id : null;
}
