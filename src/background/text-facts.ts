import { factsOf } from '../core/messages/facts.ts';
import { readMessage } from '../core/messages/read.ts';
import type { TextFacts } from '../core/nudge.ts';
import { readMeta, writeMeta } from '../store/meta.ts';

/** What is kept of an incoming text: its length, language, kind, urgency and a salted hash. The text itself is not. */
export async function textFacts(text: string): Promise<TextFacts> {
  return factsOf(text, readMessage(text), await hashOf(text));
}

/** Salted with this machine's own random bytes, so that a hash tells nothing to anyone who guesses texts. */
async function hashOf(text: string): Promise<string> {
  let salt = (await readMeta('salt')) as string | undefined;
  if (salt === undefined) {
    salt = crypto.randomUUID();
    await writeMeta('salt', salt);
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + text));
  return [...new Uint8Array(digest).slice(0, 12)].map((b) => b.toString(16).padStart(2, '0')).join('');
}
