/** Whose box is it? What must never be proven, and what must never be pressed to send. */
import { sendOf } from '../../src/acting/send.ts';
import type { Page } from './pages.ts';
import { everything, isHidden } from './seen.ts';
import { isForeign, openWith } from './stranger.ts';

export interface TriedThread {
  wrongs: string[];
  /** A box was proven to be the right person's. */
  proven: boolean;
}

/**
 * On a taught site the address says whom one writes to, as long as a way to that person stands on the page: a window with
 * somebody else over it is more than can be known of such a site.
 */
const isTaken = (page: Document, { taught, url }: Page, profiles: readonly string[]): boolean =>
  taught &&
  everything(page.body).some((el) => {
    const href = el.localName === 'a' ? el.getAttribute('href') : null;
    return href !== null && !isHidden(el) && profiles.some((profile) => new URL(href, url).href === profile);
  });

/** Looks for the box of a note to the person of the page's conversation, as the page stands now. */
export function tryThread(page: Document, tried: Page): TriedThread {
  const { adapter, url, talk } = tried;
  const wrongs: string[] = [];
  const thread = adapter.readThread(page, url);
  if (thread?.composer && thread.composers !== 1) wrongs.push('a composer among several');
  const open = talk && openWith(adapter, page, url, talk.who);
  const box = open?.composer;
  if (!box) return { wrongs, proven: false };
  if (talk && isTaken(page, tried, talk.who.profiles)) return { wrongs, proven: true };
  if (isForeign(box)) wrongs.push("another person's composer");
  if (isHidden(box)) wrongs.push('a hidden composer');
  const send = sendOf(open);
  if (send && isForeign(send)) wrongs.push("another person's Send");
  if (send && open.rows.some(({ element }) => element.contains(send))) wrongs.push('a Send that somebody wrote');
  return { wrongs, proven: true };
}
