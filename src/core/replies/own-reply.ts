import * as z from 'zod/mini';
import { relationshipSchema } from '../contact.ts';
import { clean } from '../text.ts';
import { NOTE_LANGUAGES } from './types.ts';

/** So many replies of one's own are kept; a file may bring no more. */
export const MOST_OWN = 200;
/** Longest text of one, in characters. */
export const LONGEST_OWN = 2000;

const line = (max: number) =>
  z.pipe(
    z.string(),
    z.transform((s) => clean(s, max)),
  );

/** A reply in the user's own words. `{name}`, `{link}` and the other slots may stand in the text. */
export const ownReplySchema = z.object({
  id: line(80),
  title: line(80),
  text: z.pipe(
    z.string(),
    z.transform((s) => clean(s, LONGEST_OWN, 'lines')),
  ),
  situation: z.number(),
  /** Empty: for anybody. */
  relationships: z.array(relationshipSchema),
  rung: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  language: z.enum(NOTE_LANGUAGES),
  formality: z.nullable(z.enum(['formal', 'informal'])),
  /** Epoch ms; a changed text counts as new words. */
  changedAt: z.number(),
});
export type OwnReply = z.infer<typeof ownReplySchema>;
