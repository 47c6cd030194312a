/** The reasons of "Why?" and the one rule line, in words. */
import { metaOf } from '../../platforms/metas.ts';
import type { Reason } from '../../core/boundary/types.ts';
import type { ContactPoint } from '../../core/settings.ts';
import type { Judged } from '../judge.ts';
import { alsoLine, isPlanned } from './history.ts';
import { isWord, say } from './say.ts';
import { dateOf, timeOrDate } from './when.ts';

/** Every reason in plain words: who this is, how you met, what was before, what the message is. */
export function whyLines(j: Judged, firstName: string, now: Temporal.ZonedDateTime): string[] {
  const planned = isPlanned(j) ? [say('sofar_planned')] : [];
  const lines = [
    ...matchLines(j, now),
    ...metLines(j),
    ...planned,
    ...j.verdict.reasons.flatMap((r) => reasonLine(r, j, firstName, now)),
    alsoLine(j) ?? '',
  ];
  return [...new Set(lines.filter((line) => line !== ''))];
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

function metLines({ contact, match }: Judged): string[] {
  if (!contact?.howMet || match.level !== 'certain') return [];
  const key = `met_${contact.howMet.replaceAll('-', '_')}`;
  return isWord(key) ? [say(key)] : [];
}

function reasonLine(r: Reason, j: Judged, firstName: string, now: Temporal.ZonedDateTime): string[] {
  const key = REASON_WORDS[r.code];
  if (!key || !isWord(key)) return [];
  const at = Number(r.values['at'] ?? r.values['until'] ?? Number.NaN);
  const name = r.values['name'] || firstName;
  return [
    say(key, {
      name,
      site: metaOf(r.values['platform'] ?? j.nudge.platform)?.name ?? '',
      title: r.values['title'] ?? '',
      task: r.values['task'] ?? '',
      date: Number.isNaN(at) ? '' : dateOf(at, now),
      time: Number.isNaN(at) ? '' : timeOrDate(at, now),
      first: relationWord(j.verdict.relationship ?? ''),
      second: (r.values['others'] ?? '').split(' ').map(relationWord).join(', '),
    }),
  ];
}

/** Codes that have words of their own; the others are said by the rule line, the question or the history line. */
const REASON_WORDS: Partial<Record<string, string>> = {
  'not-in-book': 'reason_not_in_book_line',
  'strictest-of': 'rule_strictest',
  busy: 'reason_busy',
  'outside-hours': 'reason_busy',
  'screen-shared': 'reason_screen_shared',
  'first-today': 'reason_first_today',
  'offered-before': 'reason_offered_before',
  'policy-applies': 'rule_written',
  'person-exception': 'rule_person',
  'planned-for': 'sofar_planned',
  'danger-threat': 'reason_threat',
  'danger-crisis': 'reason_crisis',
  'danger-emergency': 'reason_urgent',
  'invite-automatic': 'reason_invite',
  'invite-by-hand': 'reason_invite',
};

/** "client", or an empty string for none. @param relationship its code. */
export function relationWord(relationship: string): string {
  const key = `relation_${relationship.replaceAll('-', '_')}`;
  return isWord(key) ? say(key) : '';
}

/** "Your rule: work people find you on LinkedIn." */
export function ruleLine(j: Judged, point: ContactPoint | null): string | null {
  const { verdict, meta } = j;
  if (verdict.question !== null) return null;
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
    default:
      return null;
  }
}
