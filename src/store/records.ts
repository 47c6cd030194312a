import * as z from 'zod/mini';
import { KINDS, platformSchema } from '../core/approach.ts';
import { contactSchema } from '../core/contact.ts';

/** One line of the memory: what was answered to whom, where and when. */
export const logEntrySchema = z.object({
  id: z.optional(z.number()),
  /** Every key of the person: `contact:<id>`, `<platform>:<profile or id>`. */
  person: z.array(z.string()),
  name: z.string(),
  platform: platformSchema,
  kind: z.enum(KINDS),
  at: z.number(),
  /** How it was answered ("declined_with_linkedin"); the words of core/boundary/types HistoryItem. */
  outcome: z.string(),
  rung: z.number(),
  /** The note as it was sent; kept 90 days. */
  text: z.nullable(z.string()),
  wordingId: z.nullable(z.string()),
  /** It went where it is read: an answer came, an open thread, e-mail. */
  read: z.boolean(),
  deliveryId: z.nullable(z.string()),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

/** The outcome of a line that is a kept copy: its text is what was written on both sides, and stays as long as the line. */
export const COPY_KEPT = 'copy_kept';

/** What an import did, so that it can be undone as a whole. */
export const importRecordSchema = z.object({
  id: z.string(),
  at: z.number(),
  fileName: z.string(),
  format: z.string(),
  added: z.array(z.string()),
  /** The contacts as they were before this import merged into them. */
  before: z.array(contactSchema),
  undone: z.boolean(),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;

/** "Forget Ana, but remember my no": holds no note and no plain-text name. */
export const markSchema = z.object({
  key: z.string(),
  outcome: z.string(),
  at: z.number(),
  /** The site it is for, or `email`, `phone`, `name`; marks of earlier days don't say. */
  of: z.optional(z.string()),
});
export type Mark = z.infer<typeof markSchema>;
