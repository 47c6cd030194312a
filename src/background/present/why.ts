/** The reasons of "Why?" and the one rule line, in words. */
import { metaOf } from '../../platforms/metas.ts';
import { reasonWords } from '../../core/boundary/reason-words.ts';
import { isOpenEnd } from '../../core/hours/busy.ts';
import type { Reason } from '../../core/boundary/types.ts';
import type { ContactPoint } from '../../core/settings.ts';
import type { Judged } from '../judge.ts';
import { alsoLine, isPlanned } from './history.ts';
import { isWord, say } from './say.ts';
import { verbSlots } from './site-verb.ts';
import { isChat, type Way } from './way.ts';
import { dateOf, monthOf, timeOrDate } from './when.ts';

/** Every reason in plain words: who this is, how you met, what was before, what the message is. */
export function whyLines(j: Judged, firstName: string, now: Temporal.ZonedDateTime): string[] {
  const planned = isPlanned(j) ? [say('sofar_planned')] : [];
  const lines = [
    ...matchLines(j, now),
    ...metLines(j, now),
    ...planned,
    ...j.verdict.reasons.flatMap((r) => reasonLine(r, j, firstName, now)),
    alsoLine(j) ?? '',
  ];
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** What the other person gets to see of the first answer to a request. @param way how its note travels. */
export function seesLines(j: Judged, name: string, way: Way): string[] {
  const note =
    way.by === 'copy' ? null : way.by === 'email' ? 'reason_sees_note_email' : way.talk ? 'reason_sees_note' : 'reason_sees_note_requests';
  if (isChat(j) || note === null) return [];
  return [
    say(note, { name }),
    ...(j.meta.declineIsSilent ? [say('reason_delete_silent', { site: j.meta.name, ...verbSlots(j.nudge.platform) })] : []),
  ];
}

function matchLines(j: Judged, now: Temporal.ZonedDateTime): string[] {
  const { match, meta, nudge } = j;
  if (j.marked?.by === 'account' && match.level === 'certain') return [say('match_marked')];
  if (nudge.contactId !== null) return [say('match_you_said')];
  const name = match.contact?.names[0] ?? '';
  const lines = match.reasons.map((r) => {
    const key = `match_${r.code.replaceAll('-', '_')}`;
    const withDate = `${key}_import`;
    const slots = { name, site: meta.name, value: r.value ?? '', date: r.importedAt ? dateOf(r.importedAt, now) : '' };
    if (r.importedAt && isWord(withDate)) return say(withDate, slots);
    return isWord(key) ? say(key, slots) : '';
  });
  if (match.warn === 'second-account') lines.push(say('match_second_account', { name }));
  if (match.warn === 'look-alike') lines.push(say('match_look_alike_letters', { name }));
  return lines;
}

function metLines({ contact, match }: Judged, now: Temporal.ZonedDateTime): string[] {
  if (!contact?.howMet || match.level !== 'certain') return [];
  const key = `met_${contact.howMet.replaceAll('-', '_')}`;
  const dated = `${key}_in`;
  if (contact.metOn && isWord(dated)) return [say(dated, { month: monthOf(contact.metOn, now) })];
  return isWord(key) ? [say(key)] : [];
}

function reasonLine(r: Reason, j: Judged, firstName: string, now: Temporal.ZonedDateTime): string[] {
  if (SAID_ELSEWHERE.has(r.code)) return [];
  const { key, slots } = reasonWords(r, firstName, {
    relation: relationWord,
    site: (id) => metaOf(id || j.nudge.platform)?.name ?? id,
    side: (side) => wordOf(`side_${side}`),
    outcome: (outcome) => wordOf(`options_outcome_${outcome}`),
    intent: (intent) => wordOf(`intent_${intent}`),
    date: (at) => dateOf(at, now),
    time: (at) => timeOrDate(at, now),
  });
  return isWord(key) ? [say(key, { ...slots, ...verbSlots(j.nudge.platform) })] : [];
}

const wordOf = (key: string): string => (isWord(key) ? say(key) : '');

/** What the rule line, the question, the history line or the match says already, and what no page may say. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'second-account',
  'look-alike',
  'is-certain',
  'is-likely',
  'is-possible',
  'several-possible',
  'keeps-distance',
  'map-site',
  'map-any',
  'map-default',
  'asked-before',
  'maybe-unseen',
  'planned-for',
  // A page shows what is proposed and why, not what Doorstep makes of the words of a person.
  'reads-like',
  'reads-unsure',
  'no-relationship',
]);

/** "client", or an empty string for none. @param relationship its code. */
export function relationWord(relationship: string): string {
  const key = `relation_${relationship.replaceAll('-', '_')}`;
  return isWord(key) ? say(key) : '';
}

/** "Your rule: work people find you on LinkedIn." @param ownPolicy the office policy in use was written by the user. */
export function ruleLine(j: Judged, point: ContactPoint | null, now: Temporal.ZonedDateTime, ownPolicy: boolean): string | null {
  const { verdict, meta } = j;
  if (verdict.question !== null) return null;
  // After the last word there is nothing to offer.
  if (verdict.verdict === 'block_or_mute') return j.step.because === 'after-last-word' ? say('rule_all_said') : null;
  const locked = verdict.reasons.find((r) => r.code === 'policy-locked');
  if (locked) return say(ownPolicy ? 'rule_written' : 'rule_practice_set', { title: locked.values['title'] ?? '' });
  switch (verdict.outcome) {
    case 'redirect': {
      const key = `rule_${point?.kind ?? 'nowhere'}`;
      return isWord(key) ? say(key, { site: meta.name }) : null;
    }
    case 'ask':
      return verdict.relationship === null ? null : say('rule_ask');
    case 'quiet':
      return say('rule_quiet');
    case 'welcome':
      return say('rule_welcome');
    case 'hold':
      if (verdict.heldUntil === null) return null;
      return isOpenEnd(verdict.heldUntil) ? say('rule_hold_open') : say('rule_hold', { time: timeOrDate(verdict.heldUntil, now) });
  }
}
