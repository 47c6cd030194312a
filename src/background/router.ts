/** The one message listener. It is not async: it answers only what is Doorstep's own, with a promise. */
import type { Runtime } from '../browser/api.ts';
import { pageMessageSchema, screenMessageSchema, type PageMessage } from '../browser/protocol.ts';
import { readSettings } from '../browser/settings.ts';
import { isOwnScreen, isPage, pageSender } from './access.ts';
import { onPageMessage } from './page-messages.ts';
import { onScreenMessage } from './screen-messages.ts';
import { isOfTeaching, onTeachMessage } from './teach.ts';
import { noticingFull } from './storage-full.ts';

/** @returns a promise for messages that are Doorstep's own, else undefined. Bad messages are dropped. */
export function onMessage(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (isOwnScreen(sender)) {
    const message = screenMessageSchema.safeParse(raw);
    return message.success ? answered(noticingFull(onScreenMessage(message.data))) : undefined;
  }
  const message = isPage(sender) ? pageMessageSchema.safeParse(raw) : null;
  return message?.success ? noticingFull(fromPage(message.data, sender)) : undefined;
}

/** Which addresses are a site's is in the settings. */
async function fromPage(message: PageMessage, sender: Runtime.MessageSender): Promise<unknown> {
  // A page that is being taught is no known site yet.
  if (isOfTeaching(message)) return onTeachMessage(message, sender);
  const from = pageSender(sender, await readSettings());
  return from ? onPageMessage(message, from) : undefined;
}

/** A screen is told what went wrong, in a form that survives the message. */
const answered = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => ({ failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }));
