/** Bundles that a page gets only when they are needed. A document that is gone meanwhile needs none. */
import { browser } from '../browser/api.ts';

/** The card goes to the very document that asked for it. */
export const bringCard = (tab: number, documentId: string | null): Promise<void> => bring('content/card.js', tab, documentId);

/** What acts on the page; bringing it twice changes nothing. */
export const bringHands = (tab: number): Promise<void> => bring('content/hands.js', tab, null);

/** The panel with which a page is taught; a second time it only comes forward. */
export const bringTeaching = (tab: number): Promise<void> => bring('content/teach.js', tab, null);

/** A page takes no script before it is there, and one that loads for ever would hold up all answers, ms. */
const PATIENCE = 5000;

async function bring(file: string, tab: number, documentId: string | null): Promise<void> {
  const target = documentId === null ? { tabId: tab } : { tabId: tab, documentIds: [documentId] };
  const brought = browser.scripting.executeScript({ target, files: [file] }).catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  await Promise.race([brought, enough]);
  clearTimeout(timer);
}
