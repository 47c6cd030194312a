import type { ThreadShape } from '../../reading/conversation.ts';
import { homeOf, type Pass } from '../../reading/pass.ts';
import { styleOf } from '../../reading/visible.ts';
import { meta, profileOf } from './meta.ts';

/** What holds the messages, where the page says so; in the layout of 2026 nothing does. */
export const LOGS = '[data-pagelet="IGDMessagesList"],[data-pagelet="IGDOpenMessageList"],[role="grid"],[role="log"]';
/** The list of conversations. */
export const LIST = '[data-pagelet^="IGDInboxThreadList"],[aria-label="Thread list"]';
/** Chats that stand over another page. */
export const WINDOWS = '[data-pagelet="IGDChatTabsRootContent"]';

/** Posts have people and buttons too, and nobody asks in one. */
export const POSTS = 'article,[role="article"],[role="feed"]';
/** What the panel of requests is made of, which stands over any page. */
export const ELSEWHERE = `:is(button,[role="button"]):not(:is(${POSTS}) *)`;

export const SHAPE: ThreadShape = {
  composer: '[role="textbox"][contenteditable="true"]',
  notComposer: 'form[role="search"]',
  send: null,
  heading: 'h1,h2,[role="heading"]',
  row: '[data-scope="messages_table"],[aria-roledescription],[role="row"],[role="group"],[role="none"],[role="presentation"]',
  within: '[data-scope="messages_table"],[aria-roledescription],div[dir="auto"]',
  text: 'div[dir="auto"],span[dir="auto"]',
  notText: 'h3,h4,h5,h6,blockquote',
  writer: 'h6,h5',
  from: (row) => (!row.querySelector('a[href^="/"]') && isAtEnd(row) ? 'me' : 'unknown'),
};

/** Own messages stand at the far end; only a style sheet says so. */
const isAtEnd = (row: Element): boolean => [row, ...row.querySelectorAll('*')].some((el) => styleOf(el)?.justifyContent === 'flex-end');

export function passOf(page: Document, url: URL): Pass {
  const personOf = (address: URL): ReturnType<Pass['personOf']> => profileOf(address.href);
  return { page, url, meta, home: homeOf(meta, url), names: null, hosts: null, posts: POSTS, personOf };
}

export const threadOf = (url: URL): string | null => /^\/direct\/(?:requests\/)?t\/([^/]+)/.exec(url.pathname)?.[1] ?? null;
export const asks = (url: URL): boolean => url.pathname.startsWith('/direct/requests');
