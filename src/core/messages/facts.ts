import type { TextFacts } from '../nudge.ts';
import type { MessageReading } from './types.ts';

/** What is kept of a text: its facts, never its words. @param hash salted, made by the caller. */
export const factsOf = (text: string, read: MessageReading, hash: string): TextFacts => ({
  length: text.length,
  language: read.language,
  intent: read.intent,
  urgency: read.urgency,
  hash,
  signals: read.signals,
});
