/** The one message listener. It is not async: it answers only what is Doorstep's own, with a promise. */
import type { Runtime } from '../browser/api.ts';
import { pageMessageSchema, screenMessageSchema } from '../browser/protocol.ts';
import { isOwnScreen, pageSender } from './access.ts';
import { onPageMessage } from './page-messages.ts';
import { onScreenMessage } from './screen-messages.ts';
import { noticingFull } from './storage-full.ts';

/** @returns a promise for messages that are Doorstep's own, else undefined. Bad messages are dropped. */
export function onMessage(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (isOwnScreen(sender)) {
    const message = screenMessageSchema.safeParse(raw);
    return message.success ? answered(noticingFull(onScreenMessage(message.data))) : undefined;
  }
  const from = pageSender(sender);
  if (!from) return undefined;
  const message = pageMessageSchema.safeParse(raw);
  return message.success ? noticingFull(onPageMessage(message.data, from)) : undefined;
}

/** A screen is told what went wrong, in a form that survives the message. */
const answered = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => ({ failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }));
