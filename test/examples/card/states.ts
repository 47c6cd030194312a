/** Every state of the card, by name: what the worker says, and which page it stands on. */
import type { NudgeView, PageState, StripView } from '../../../src/core/view.ts';
import type { ScreenWords } from '../../../src/ui/shared/words.tsx';
import { longLetter } from './letters.ts';
import { busy, dreaded, showOnly, strips } from './moments.ts';
import { again, client, learned, sameName, stranger, where } from './people.ts';

export interface Example {
  page: 'requests' | 'chat' | 'narrow';
  state: PageState;
  /** The person whose line is pressed after it is shown. */
  press?: string;
  editable?: boolean;
}

const state = (nudges: NudgeView[], own: StripView[] = []): PageState => ({ nudges, keyOf: {}, strips: own, reading: true, cards: true });
const withStrip = (view: NudgeView, strip: StripView | undefined): NudgeView => ({ ...view, strip: strip ?? null });

/** @param now epoch ms, for countdowns. */
export function examples(words: ScreenWords, now: number): Record<string, Example> {
  const all = strips(words, now);
  const chats = Object.fromEntries(
    Object.entries(all).map(([name, strip]): [string, Example] => [`strip-${name}`, { page: 'chat', state: state([], [strip]) }]),
  );
  const long = { ...client(words), name: 'Maximiliane Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst' };
  return {
    client: { page: 'requests', state: state([client(words), stranger(words), { ...dreaded(words) }]) },
    again: { page: 'requests', state: state([again(words)]) },
    stranger: { page: 'requests', state: state([stranger(words)]), press: 'Who is this?' },
    learned: { page: 'requests', state: state([learned(words)]) },
    'same-name': { page: 'requests', state: state([sameName(words)]) },
    where: { page: 'requests', state: state([where(words)]) },
    busy: { page: 'chat', state: state([busy(words)]) },
    'busy-open': { page: 'requests', state: state([{ ...busy(words), shape: 'card' }]) },
    'letter-due': { page: 'chat', state: state([longLetter(words, false)]) },
    'letter-open': { page: 'chat', state: state([longLetter(words, true)]) },
    'show-only': { page: 'requests', state: state([showOnly(words)]) },
    'long-name': { page: 'requests', state: state([long]) },
    'before-permission': { page: 'requests', state: state([client(words)]), editable: false },
    'card-deleting': { page: 'requests', state: state([withStrip(client(words), all['deleting'])]) },
    'card-done': { page: 'requests', state: state([withStrip(client(words), all['done'])]) },
    'card-accept': { page: 'requests', state: state([withStrip(client(words), all['accept'])]) },
    'no-room': { page: 'narrow', state: state([client(words)]) },
    ...chats,
  };
}
