import type { SiteAddress } from '../core/site.ts';
import { insideOf, isShown } from './visible.ts';

/** One reading of one page. Nothing of it is held over an await: lists recycle their rows. */
export interface Pass {
  page: Document;
  url: URL;
  meta: SiteAddress;
  /** The site's home, for which the page's own origin stands; null where every server is a site of its own. */
  home: string | null;
  /** In a link to a person: the part that is the name; null: its first line. */
  names: string | null;
  /** Selector of elements whose open shadow roots, or documents of this origin in a frame, hold parts of the page. */
  hosts: string | null;
  /** Selector of posts and feeds: whatever stands in them is never read. */
  posts?: string;
  /** Who a link leads to, if to a person. `proven`: the address itself says that this person asks. */
  personOf: (address: URL) => { profile: string | null; id: string | null; proven?: boolean } | null;
}

declare const __DEMO__: boolean | undefined;

/** The site's home for a page of the site itself, or of a demo on this machine; null on any other page. */
export function homeOf(meta: SiteAddress, url: URL): string | null {
  const homes = meta.matches.map((pattern) => pattern.replace('*', ''));
  // Only the demo's build is for this machine; without any build (tests, scripts) its pages are read as well.
  const isDemo = (typeof __DEMO__ === 'undefined' || __DEMO__) && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname);
  return isDemo || homes.some((home) => home.startsWith(`${url.origin}/`)) ? (homes[0] ?? null) : null;
}

/** Every shown element that matches, in document order, open shadow roots included. */
export function shownAll(pass: Pass, selector: string, root: ParentNode = pass.page): Element[] {
  return all(pass, selector, root).filter((el) => isShown(el));
}

/** As `shownAll`, hidden ones included. A feed holds thousands of links and buttons: they go before anything is asked of them. */
export function all(pass: Pass, selector: string, root: ParentNode = pass.page): Element[] {
  const { posts } = pass;
  const found = [...root.querySelectorAll(selector)].filter((el) => !posts || !el.closest(posts));
  if (!pass.hosts) return found;
  for (const host of root.querySelectorAll(pass.hosts)) {
    const inside = insideOf(host);
    if (inside) found.push(...all(pass, selector, inside));
  }
  return found;
}

/** The absolute address of a link; the page's own origin (a demo's loopback too) stands for the site's. */
export function addressOf(pass: Pass, link: Element): URL | null {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#')) return null;
  let address: URL;
  try {
    address = new URL(href, pass.url);
  } catch {
    return null;
  }
  if (pass.home && address.origin === pass.url.origin) return new URL(address.pathname + address.search, pass.home);
  return /^https?:$/.test(address.protocol) ? address : null;
}
