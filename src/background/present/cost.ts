/** What stands before the first step of a block (R12): what is open with this person, and whom both may know. */
import { screenLanguage } from '../../browser/words.ts';
import { personKeys } from '../../core/person.ts';
import type { ReplyView } from '../../core/view.ts';
import { openWith } from '../../store/open-with.ts';
import type { Judged } from '../judge.ts';
import { say } from './say.ts';
import { dateOf, freeAt } from './when.ts';
import { shortName } from './words-for.ts';

/** So many are named of one place. */
const MOST_NAMES = 3;

/** Adds it to the answers that tell a cost; for the popup alone, since a page learns nothing of what the book says. */
export async function withCost(replies: ReplyView[], j: Judged, now: Temporal.ZonedDateTime): Promise<ReplyView[]> {
  if (!replies.some((r) => r.cost)) return replies;
  const cost = await costOf(j, now);
  return replies.map((r) => (r.cost ? { ...r, cost: [...r.cost, ...cost] } : r));
}

/** One line for each thing; none where there is nothing. */
async function costOf(j: Judged, now: Temporal.ZonedDateTime): Promise<string[]> {
  const { contact } = j;
  if (!contact) return [];
  const name = shortName(j.nudge.sender.name);
  const { nudge } = j;
  const open = await openWith(contact, personKeys(nudge.platform, nudge.sender, contact), now.epochMilliseconds, nudge.key);
  const promised = open.promises.map((p) =>
    p.due === null ? say('cost_promise_words', { words: p.words }) : say('cost_promise', { due: dueWords(p.due, now) }),
  );
  const held = open.held.map((until) => say('cost_note', { date: freeAt(until, now), name }));
  const meeting = open.metAt === null ? [] : [say('cost_meeting', { date: dateOf(open.metAt, now), name })];
  return [...promised, ...held, ...meeting, ...open.places.map(({ from, names }) => say('cost_people', { from, people: listed(names) }))];
}

/** "Thursday 18:00"; a time that has passed has its date. */
const dueWords = (due: number, now: Temporal.ZonedDateTime): string => (due < now.epochMilliseconds ? dateOf(due, now) : freeAt(due, now));

function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), say('cost_others')] : [...names];
  return new Intl.ListFormat(screenLanguage().lang).format(shown);
}
