import { EDITOR_PAGES, isListingEditor } from '../core/hours/listing.ts';
import { browser } from './api.ts';

/** Does a shop's editor stand open in any tab? Without the permission for that shop's site no tab tells its address. */
export async function isListing(): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: [...EDITOR_PAGES] });
  return tabs.some((tab) => isListingEditor(tab.url ?? ''));
}
