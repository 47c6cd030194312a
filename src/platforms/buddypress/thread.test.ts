// R20, R21: the reply of an open conversation stands in a frame, and is used only where it is proven whose it is.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../../scripts/page-from.ts';
import { isProven, prove } from '../../core/delivery/prove.ts';
import type { ThreadReading } from '../../reading/types.ts';
import { adapter } from './adapter.ts';
import { meta } from './meta.ts';

const VIEW = 'https://potters.example/members/robin/messages/view/55/';
const JILL = { name: 'Jill Novak', ids: [], profiles: ['https://potters.example/members/jill'] };

/** @param typed what stands in the editor; null: TinyMCE hasn't made its box yet. */
function open(name: string, typed: string | null = ''): ThreadReading | null {
  const url = new URL(VIEW);
  const page = pageFrom(readFileSync(path.join(import.meta.dirname, 'pages', `${name}.html`), 'utf8'), url);
  const body = page.querySelector<HTMLIFrameElement>('iframe')?.contentDocument?.body;
  if (body && typed !== null) {
    body.setAttribute('contenteditable', 'true');
    body.innerHTML = `<p>${typed}<br></p>`;
  }
  return adapter.readThread(page, url);
}
const proven = (thread: ThreadReading | null): boolean =>
  isProven(prove(thread, JILL, { opened: null, firstUrl: VIEW, movedByUser: 0 })) && thread?.composer != null;

describe('R21 an open conversation of BuddyPress', () => {
  it('with one person has its reply box in the frame, and knows what stands in it', () => {
    expect(proven(open('thread'))).toBe(true);
    expect(open('thread', 'Dear Jill')).toMatchObject({ composerText: 'Dear Jill', composers: 1 });
    expect(open('thread')?.send?.id).toBe('send_reply_button');
  });
  it('has none before the editor is there, in a group, among another member’s messages, or where a writer isn’t told', () => {
    expect(proven(open('thread', null))).toBe(false);
    expect(open('thread-of-another-member')).toBeNull();
    for (const name of ['thread-group', 'thread-of-another-member', 'thread-hostile']) expect(proven(open(name))).toBe(false);
  });
  it('is opened at its address among the viewer’s own, and never on another site', () => {
    const at = { id: null, profile: JILL.profiles[0] ?? null };
    const page = 'https://potters.example/members/robin/messages/?box=inbox';
    expect(meta.threadUrl({ ...at, thread: 'potters.example/55', page })).toBe(VIEW);
    expect(meta.threadUrl({ ...at, thread: 'weavers.example/55', page })).toBeNull();
    expect(meta.threadUrl({ ...at, thread: null, page })).toBeNull();
    expect(meta.threadUrl({ ...at, thread: 'potters.example/55', page: 'https://potters.example/members/robin/friends/' })).toBeNull();
  });
});
