/** Who may say what: a message is believed only as far as the browser vouches for its sender. */
import { browser, type Runtime } from '../browser/api.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteMeta } from '../core/site.ts';
import { siteOfOrigin } from '../platforms/origins.ts';

/** A page that a resident reports from. */
export interface PageSender {
  meta: SiteMeta;
  origin: string;
  tab: number;
  openerTab: number | null;
  documentId: string | null;
}

/** Can the message be from one of Doorstep's own scripts in a page at all? Only top frames speak. */
export const isPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0;

/** The page behind a message, or null if it is none of a site that Doorstep may read. */
export function pageSender(sender: Runtime.MessageSender, settings: Settings): PageSender | null {
  const origin = originOf(sender);
  const meta = siteOfOrigin(origin, settings);
  const tab = sender.tab?.id;
  if (!meta || origin === undefined || tab === undefined || !isPage(sender)) return null;
  const documentId = (sender as { documentId?: string }).documentId ?? null;
  return { meta, origin, tab, openerTab: sender.tab?.openerTabId ?? null, documentId };
}

/** True for Doorstep's own pages (popup, options, welcome). */
export const isOwnScreen = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

/** The page's origin, as the browser vouches for it. */
export function originOf(sender: Runtime.MessageSender): string | undefined {
  const given = (sender as { origin?: string }).origin;
  if (given) return given;
  try {
    return sender.url ? new URL(sender.url).origin : undefined;
  } catch {
    return undefined;
  }
}
