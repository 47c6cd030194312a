import { isOpenEnd } from '../hours/busy.ts';
import type { Reason } from './types.ts';
import type { ReasonCode } from './reasons.ts';

/** What fills the sentences: codes and times in the words of a screen. */
export interface ReasonWords {
  relation: (code: string) => string;
  site: (id: string) => string;
  side: (code: string) => string;
  outcome: (code: string) => string;
  intent: (code: string) => string;
  /** Epoch ms. */
  date: (at: number) => string;
  time: (at: number) => string;
}

const SLOTS = {
  name: ['second-account', 'look-alike', 'is-certain', 'is-likely', 'is-possible', 'no-relationship', 'person-exception', 'first-today'],
  site: ['strangers-hidden', 'welcomed-before', 'map-site', 'asked-before', 'maybe-unseen', 'right-place'],
  who: ['friend-by-user', 'map-site', 'map-any', 'map-default', 'strictest-of'],
  others: ['strictest-of'],
  side: ['map-any', 'map-default'],
  what: ['person-exception', 'fine-rule', 'map-site', 'map-any', 'map-default', 'reads-like'],
  title: ['policy-locked', 'policy-applies'],
  date: ['asked-before', 'maybe-unseen', 'firm-said', 'final-said', 'deferred-before', 'offered-before'],
  time: ['busy', 'outside-hours', 'held-until', 'pace-reached'],
} as const satisfies Record<string, readonly ReasonCode[]>;
type Slot = keyof typeof SLOTS;

/**
 * The sentence for a reason: its key among the words, and exactly the slots that it has.
 * @param name of the person, where the reason names none.
 */
export function reasonWords(r: Reason, name: string, words: ReasonWords): { key: `because_${string}`; slots: Record<string, string> } {
  const v = r.values;
  const at = Number(v['at'] ?? v['until'] ?? Number.NaN);
  const relation = (code: string): string => words.relation(code);
  const values: Record<Slot, () => string> = {
    name: () => v['name'] || name,
    site: () => words.site(v['platform'] ?? ''),
    who: () => relation(v['relationship'] ?? ''),
    others: () => (v['others'] ?? '').split(' ').filter(Boolean).map(relation).join(', '),
    side: () => words.side(v['side'] ?? ''),
    what: () => (v['intent'] === undefined ? words.outcome(v['outcome'] ?? '') : words.intent(v['intent'])),
    title: () => v['title'] ?? '',
    date: () => words.date(at),
    time: () => words.time(at),
  };
  // "Until I say" has no hour to name.
  const open = includes(SLOTS.time, r.code) && isOpenEnd(at);
  const has = (Object.keys(SLOTS) as Slot[]).filter((slot) => includes(SLOTS[slot], r.code) && !(open && slot === 'time'));
  return {
    key: `because_${r.code.replaceAll('-', '_')}${open ? '_open' : ''}`,
    slots: Object.fromEntries(has.map((slot) => [slot, values[slot]()])),
  };
}

const includes = (codes: readonly string[], code: string): boolean => codes.includes(code);
