import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../approach.ts';
import { howMetSchema, relationshipSchema } from '../contact.ts';
import { readMessage } from '../messages/read.ts';
import { mapCellSchema } from '../settings-parts.ts';
import { decide } from './decide.ts';
import { policyApplies } from './policy.ts';
import { rulesSchema } from './rules.ts';
import { sampleApproach, sampleContact, sampleFacts, sampleInput, sampleMatch, sampleNow } from './sample.ts';
import { factsOf } from '../messages/facts.ts';
import type { DecideInput } from './types.ts';

const caseSchema = z.object({
  says: z.string(),
  id: z.optional(z.string()),
  who: z.array(relationshipSchema),
  byFile: z.optional(z.boolean()),
  howMet: z.optional(howMetSchema),
  on: z.string(),
  side: z.enum(['personal', 'work', 'mixed']),
  kind: z.optional(z.enum(KINDS)),
  text: z.optional(z.string()),
  intent: z.optional(z.string()),
  busy: z.optional(z.enum(['switch', 'hours', 'calendar', 'break', 'holiday'])),
  again: z.optional(z.boolean()),
  verdict: z.string(),
  deciding: z.string(),
  reply: z.optional(z.string()),
  shown: z.optional(z.string()),
});
const storySchema = z.object({
  rule: z.string(),
  cells: z.optional(z.array(mapCellSchema)),
  rules: z.optional(rulesSchema),
  cases: z.array(caseSchema),
});
type Story = z.infer<typeof storySchema>;

const folder = join(dirname(fileURLToPath(import.meta.url)), 'stories');
const stories = readdirSync(folder)
  .toSorted()
  .map((f) => storySchema.parse(JSON.parse(readFileSync(join(folder, f), 'utf8'))));

function inputOf(story: Story, c: Story['cases'][number]): DecideInput {
  const base = c.who.length > 0 ? sampleContact(c.who, c.byFile !== true) : null;
  const contact = base && { ...base, id: c.id ?? base.id, howMet: c.howMet ?? null };
  const plain = sampleInput();
  const text = c.text ?? '';
  const facts = c.intent ? sampleFacts(c.intent) : text === '' ? null : factsOf(text, readMessage(text), '');
  return {
    ...plain,
    approach: sampleApproach(c.kind ?? 'friend_request', c.on, text),
    match: sampleMatch(contact),
    settings: { ...plain.settings, map: story.cells ?? [] },
    side: c.side,
    facts,
    busy: c.busy ? { until: sampleNow().add({ hours: 2 }).epochMilliseconds, task: '', screenShared: false, why: c.busy } : null,
    firstToday: c.again !== true,
    policyApplies: policyApplies(story.rules?.policy ?? null, contact, { platform: c.on, side: c.side }),
    ...(story.rules ? { rules: story.rules } : {}),
  };
}

describe.each(stories)('$rule', (story) => {
  it.each(story.cases)('$says', (c) => {
    const v = decide(inputOf(story, c));
    expect(v.verdict).toBe(c.verdict);
    expect(v.reasons.some((r) => r.code === c.deciding) && (v.reasons[0]?.code === c.deciding || c.deciding.startsWith('reads'))).toBe(
      true,
    );
    if (c.reply) expect(v.replyKinds[0]).toBe(c.reply);
    if (c.shown) expect(v.shown).toBe(c.shown);
  });
});
