import type { ManagedProblem } from '../../../core/boundary/managed.ts';
import { apart } from '../../shared/apart.ts';
import type { ScreenWords, WordKey } from '../../shared/words.tsx';

/** What a part is called on the page on which a policy is made. */
const PARTS: Readonly<Record<string, WordKey>> = {
  title: 'office_title',
  text: 'office_text',
  setBy: 'office_set_by',
  issuedOn: 'office_issued',
  covers: 'office_covers',
  contactPoints: 'office_instead',
  levelCap: 'office_cap',
  sitesOff: 'office_sites_off',
  locked: 'office_locked',
};

const FIELDS: Readonly<Record<string, WordKey>> = {
  relationship: 'office_why_relationship',
  relationships: 'office_why_relationship',
  platform: 'office_why_site',
  platforms: 'office_why_site',
  outcome: 'office_why_outcome',
  kind: 'office_why_kind',
  value: 'office_why_value',
};

const LISTS = ['contactPoints', 'sitesOff', 'locked'];

/** Why something of an administrator's policy is left out, for whoever works under it and for whoever can mend it. */
export function problemWords({ t, dir }: ScreenWords, { part, known, entry, field }: ManagedProblem): string {
  if (part === null) return t('office_problem_all');
  const name = PARTS[part];
  if (!known || !name) return t('office_problem_unknown', { part: apart(part, dir()) });
  const why = t(whyOf(part, entry, field));
  return entry === null ? t('office_problem_part', { part: t(name), why }) : t('office_problem_entry', { n: entry, part: t(name), why });
}

function whyOf(part: string, entry: number | null, field: string | null): WordKey {
  const inField = FIELDS[field ?? ''];
  if (inField) return inField;
  if (part === 'levelCap') return 'office_why_cap';
  if (part === 'sitesOff' && entry !== null) return 'office_why_site';
  if (entry !== null || part === 'covers') return 'office_why_other';
  return LISTS.includes(part) ? 'office_why_list' : 'office_why_text';
}
