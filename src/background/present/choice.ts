/** How the user wants this one answer: firmness, language, other words. It need not outlive the browser. */
import * as z from 'zod/mini';
import { sessionValue, setSessionValue } from '../../browser/session.ts';

const chosenSchema = z.object({
  rung: z.nullable(z.number()),
  language: z.nullable(z.string()),
  /** Wordings looked at in this sitting, for "Other words". */
  shown: z.array(z.string()),
  /** A longer letter is wanted, where one is due. */
  letter: z._default(z.boolean(), false),
});
export type Chosen = z.infer<typeof chosenSchema>;

const NOTHING: Chosen = { rung: null, language: null, shown: [], letter: false };
const keyOf = (nudge: string): string => `chosen:${nudge}`;

/** What was chosen for this nudge, or nothing. */
export async function chosenFor(nudge: string): Promise<Chosen> {
  const parsed = chosenSchema.safeParse(await sessionValue(keyOf(nudge)));
  return parsed.success ? parsed.data : NOTHING;
}

export async function choose(nudge: string, change: Partial<Chosen>): Promise<void> {
  await setSessionValue(keyOf(nudge), { ...(await chosenFor(nudge)), ...change });
}
