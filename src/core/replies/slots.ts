import { clean } from '../text.ts';
import type { SlotValues } from './types.ts';

type SlotName = keyof SlotValues;

/** Longest value in characters. What is longer is cut, except where a cut value would be wrong: that counts as missing. */
const MAX: Record<SlotName, number> = {
  name: 40,
  link: 300,
  contactPoint: 80,
  reasonForThem: 140,
  task: 60,
  until: 40,
  when: 40,
  channel: 60,
  earlierDate: 40,
  policyTitle: 80,
  workMail: 120,
  date: 60,
  topic: 60,
  page: 80,
  detail: 120,
  purpose: 100,
  hours: 60,
  practiceChannel: 120,
  line: 200,
  personal: 200,
  me: 40,
};
const NEVER_CUT: ReadonlySet<SlotName> = new Set(['name', 'link', 'workMail', 'practiceChannel', 'line', 'me']);
/** Kept to their last mark: an address, or somebody's own words. */
const AS_IT_IS: ReadonlySet<SlotName> = new Set(['link', 'line']);
const SENTENCES: ReadonlySet<SlotName> = new Set(['reasonForThem', 'personal']);

/** @param slots values from anywhere, pages included. Gives one-line, bounded values without the library's own marks. */
export function safeSlots(slots: SlotValues): SlotValues {
  const safe: SlotValues = {};
  for (const [key, raw] of Object.entries(slots) as [SlotName, string | undefined][]) {
    const max = MAX[key];
    if (!raw || max === undefined) continue;
    const plain = clean(raw.replace(/[{}[\]|<>]/gu, ' '), 2000);
    if (NEVER_CUT.has(key) && Array.from(plain).length > max) continue;
    let value = clean(plain, max);
    // A word's sentence brings its own full stop; a whole sentence needs one.
    if (!SENTENCES.has(key)) value = AS_IT_IS.has(key) ? value : value.replace(/[\s.,;:!?。、]+$/u, '');
    else if (!/[.!?…。！？]$/u.test(value)) value += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(value) ? '。' : '.';
    if (value) safe[key] = value;
  }
  return safe;
}
