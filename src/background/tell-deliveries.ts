/** A report of a page is news for the deliveries that run there. */
import type { PageMessage } from '../browser/protocol.ts';
import { browser } from '../browser/api.ts';
import { allTabFacts, sessionValue } from '../browser/session.ts';
import { proveThread } from '../core/delivery/prove.ts';
import type { Delivery, Proof } from '../core/delivery/types.ts';
import { metaOf } from '../platforms/metas.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import type { PageSender } from './access.ts';
import { clickedIn, dispatch, rememberOpened } from './deliver.ts';

type Sighted = Extract<PageMessage, { type: 'sighted' }>;
/** What a tab shows of a conversation. */
type Shown = Pick<Sighted, 'thread' | 'visible'>;

/** The document that reports: has it reported before, and when was that first, epoch ms? */
interface Document {
  known: boolean;
  since: number;
}

/** Tells every delivery that runs in this tab, or waits for it. */
export async function tellDeliveries(message: Sighted, from: PageSender, document: Document): Promise<void> {
  const { known } = document;
  for (const d of await runningDeliveries()) {
    if ((d.noteAt?.platform ?? d.platform) === message.platform && (await isItsNoteTab(d, from, document)))
      await tellNoteTab(d, message, from.tab, known);
    if (d.platform === message.platform && d.requestTab === from.tab)
      await dispatch(d.id, { type: 'request-ready', tab: from.tab, visible: message.visible, fresh: !known });
  }
}

/** The page that a click opened may stand there, and have reported, before the click itself was heard of and stored. */
export async function tellReported(d: Delivery): Promise<void> {
  for (const { tab, platform, since = 0, thread, visible } of await allTabFacts()) {
    if ((d.noteAt?.platform ?? d.platform) !== platform || since < d.clickedAt) continue;
    const openerTab = (await browser.tabs.get(tab).catch(() => null))?.openerTabId ?? null;
    if (await isItsNoteTab(d, { tab, openerTab }, { since })) await tellNoteTab(d, { thread, visible }, tab, true);
  }
}

/**
 * The tab that this delivery opened: known already, or the new child of the tab in which the click was made. A child of
 * before the click shows another conversation.
 */
async function isItsNoteTab(
  d: Delivery,
  from: Pick<PageSender, 'tab' | 'openerTab'>,
  { since }: Pick<Document, 'since'>,
): Promise<boolean> {
  if (d.noteTab !== null) return d.noteTab === from.tab;
  return d.phase === 'opening' && since >= d.clickedAt && from.openerTab !== null && from.openerTab === (await clickedIn(d));
}

async function tellNoteTab(d: Delivery, message: Shown, tab: number, known: boolean): Promise<void> {
  if (d.noteTab === null) await rememberOpened(d, tab);
  const running = d.phase === 'placing' || d.phase === 'placed' || d.phase === 'sending' || d.phase === 'watching';
  if (!known && running && d.noteTab === tab) {
    const maySent = (d.phase === 'placed' || d.phase === 'watching') && metaOf(d.platform)?.leavesAfterSending === true;
    return dispatch(d.id, maySent ? { type: 'send-unseen' } : { type: 'tab-reloaded', tab });
  }
  const opened = (await sessionValue(`opened:${d.id}`)) === tab || d.noteTab === null;
  return dispatch(d.id, { type: 'thread-ready', tab, proof: proofOf(d, message, opened), visible: message.visible });
}

function proofOf(d: Delivery, { thread }: Shown, opened: boolean): Proof {
  return thread === null ? 'not-ready' : proveThread(d, thread, opened ? d.threadUrl : null);
}
