/** Which surface of the site an address is. Only path and query count: a demo stands on another host. */
export type Surface = 'friends' | 'requests' | 'notifications' | 'messages' | 'message-requests' | 'other';

const REQUEST_FOLDERS = /^(?:message_requests|pending_threads|filtered_threads|spam_threads|pending|spam)$/;
/** messenger.com has no `/messages` before its threads. */
const THREAD = /^(?:\/messages)?\/(?:requests\/|message-requests\/)?(?:e2ee\/)?t\/([^/?#\s]+)/;

export function surfaceOf(url: URL): Surface {
  const path = url.pathname.replace(/\/+$/, '');
  if (/^\/friends\/requests(?:\/|$)/.test(path)) return 'requests';
  if (path === '/friends') return 'friends';
  if (path === '/notifications') return 'notifications';
  if (path === '/messages/new') return 'other';
  if (/^\/messages\/(?:requests|message-requests|message_requests|filtered|spam)(?:\/|$)/.test(path) || /^\/(?:requests|message-requests)\/t\//.test(path)) return 'message-requests';
  if (path === '/messages' || path.startsWith('/messages/') || THREAD.test(path)) {
    return REQUEST_FOLDERS.test(url.searchParams.get('folder') ?? '') ? 'message-requests' : 'messages';
  }
  return 'other';
}

/** The thread's key in an address, with its kind; null where no thread is named. Marketplace chats are not ours. */
export function threadOf(url: URL): string | null {
  if (url.pathname.startsWith('/marketplace')) return null;
  return THREAD.exec(url.pathname)?.[1] ?? null;
}

/** Is the thread end-to-end encrypted? Its number then is nobody's id. */
export const isSealed = (url: URL): boolean => url.pathname.includes('/e2ee/');

/** The id of the one request that an address opens. */
export function requestIdOf(url: URL): string | null {
  const id = url.searchParams.get('profile_id');
  return id && /^\/friends\/requests(?:\/|$)/.test(url.pathname) && /^\d{1,20}$/.test(id) ? id : null;
}
