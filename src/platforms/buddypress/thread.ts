/**
 * One open conversation: `/members/ME/messages/view/ID/`, drawn by the template pack Nouveau. Its head links everybody who
 * takes part, the viewer too; each message links its writer; the reply is written in TinyMCE, inside a frame of the page's
 * own.
 */
import { clean } from '../../core/text.ts';
import { composerTextOf } from '../../reading/conversation.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import type { MessageRow, ThreadReading } from '../../reading/types.ts';
import { isShown, visibleText } from '../../reading/visible.ts';
import { profileOf, threadKey } from './meta.ts';

const LOG = '#bp-message-thread-list';
const HEAD = '#bp-message-thread-header .participants-list a[href]';
const TEXT = '.message-content';
const SEND = '#send_reply_button';
/** The frame in which a reply is written. */
export const EDITOR_FRAME = '#message_content_ifr';

const personAt = (pass: Pass, link: Element | null): string | null => {
  const href = link?.getAttribute('href');
  return href && URL.canParse(href, pass.url) ? (profileOf(new URL(href, pass.url).href)?.profile ?? null) : null;
};

/** The reply box, once TinyMCE has made it. */
function boxOf(pass: Pass): HTMLElement | null {
  const frames = shownAll(pass, EDITOR_FRAME) as HTMLIFrameElement[];
  const body = frames.length === 1 ? frames[0]?.contentDocument?.body : null;
  return body?.getAttribute('contenteditable') === 'true' ? body : null;
}

/** @returns null where no conversation is open, or its list of messages isn't there. */
export function readOpen(pass: Pass): ThreadReading | null {
  const [, members = '', viewer = '', id = ''] = /^(.*\/members)\/([^/]+)\/messages\/view\/(\d+)\/?$/.exec(pass.url.pathname) ?? [];
  const me = profileOf(`${pass.url.origin}${members}/${viewer}`)?.profile ?? null;
  const logs = shownAll(pass, LOG);
  const [log] = logs;
  if (!me || !log || logs.length > 1) return null;
  const rows = [...log.children].filter((row) => isShown(row) && row.querySelector(TEXT)).map((row) => rowOf(pass, row, me));
  const linked = shownAll(pass, HEAD).map((link) => personAt(pass, link));
  const others = [...new Set(linked)].filter((profile) => profile !== me);
  const other = others.length === 1 ? others[0] : null;
  const theirs = rows.find((row) => row.from === 'them')?.sender;
  // The head calls people by the last part of their address, their messages by their name.
  const headerName = other ? (theirs ?? profileOf(other)?.handle ?? null) : null;
  const box = boxOf(pass);
  const send = pass.page.querySelector<HTMLElement>(SEND);
  return {
    thread: threadKey(pass.url, id),
    people: headerName && other ? [{ name: headerName, profile: other, id: null }] : [],
    headerName,
    group: others.length > 1 || others.includes(null) || rows.some((row) => row.from === 'unknown'),
    composer: box,
    composers: box ? 1 : 0,
    composerText: box ? composerTextOf(box) : '',
    send,
    rows,
  };

  function rowOf(at: Pass, element: Element, own: string): MessageRow {
    const link = element.querySelector('a.user-link[href]');
    const by = personAt(at, link);
    const name = link?.querySelector('strong');
    const text = element.querySelector(TEXT);
    return {
      element,
      text: text ? clean(visibleText(text), 20_000, 'lines') : '',
      from: by === null ? 'unknown' : by === own ? 'me' : 'them',
      sender: name ? clean(visibleText(name), 200) : null,
      words: TEXT,
      failed: false,
    };
  }
}
