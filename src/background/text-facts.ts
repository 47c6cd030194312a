import { browser } from '../browser/api.ts';
import { factsOf } from '../core/messages/facts.ts';
import { readMessage } from '../core/messages/read.ts';
import type { TextFacts } from '../core/nudge.ts';
import { noteLanguage } from '../core/replies/note-language.ts';
import { readMeta, writeMeta } from '../store/meta.ts';

/** What is kept of an incoming text: its length, language, kind, urgency and a salted hash. The text itself is not. */
export async function textFacts(text: string): Promise<TextFacts> {
  const spoken = await languageOf(text);
  const facts = factsOf(text, readMessage(text, { languageHint: spoken }), await hashOf(text));
  return spoken === null ? facts : { ...facts, language: noteLanguage(spoken) };
}

/** Shorter than this a text may be in any language, in characters. */
const TELLS = 24;

/** What the browser is sure of; null: too short, not sure, or a browser that can't tell. */
async function languageOf(text: string): Promise<string | null> {
  if (text.length < TELLS || typeof browser.i18n.detectLanguage !== 'function') return null;
  const { isReliable, languages } = await browser.i18n
    .detectLanguage(text.slice(0, 2000))
    .catch(() => ({ isReliable: false, languages: [] }));
  return isReliable ? (languages.toSorted((a, b) => b.percentage - a.percentage)[0]?.language ?? null) : null;
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
