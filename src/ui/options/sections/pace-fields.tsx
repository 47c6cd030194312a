import type { JSX } from 'preact';
import { NO_LIMIT, type Plan } from '../../../core/pace.ts';
import { SelectField } from '../../shared/field.tsx';
import { useWords, type WordKey } from '../../shared/words.tsx';

export const NO_PLAN: Plan = { most: NO_LIMIT, days: 7, waitMinutes: 0 };

const MOST = [NO_LIMIT, 0, 1, 2, 3, 5, 10] as const;
const DAYS: readonly [number, WordKey][] = [
  [1, 'pace_per_day'],
  [7, 'pace_per_week'],
  [30, 'pace_per_month'],
];
const WAITS: readonly [number, WordKey][] = [
  [0, 'pace_wait_none'],
  [60, 'pace_wait_hour'],
  [180, 'pace_wait_hours'],
  [1440, 'pace_wait_day'],
  [2880, 'pace_wait_days'],
];

interface Props {
  plan: Plan;
  /** Changes one part of the plan that is stored at that moment, each at once. */
  change: (make: (plan: Plan) => Plan) => void;
}

/** How many replies in which time, and how long to wait before one. */
export function PaceFields({ plan, change }: Props): JSX.Element {
  const { t } = useWords();
  const number = (n: number): string => new Intl.NumberFormat(t('words_language')).format(n);
  const most = MOST.includes(plan.most as 0) ? MOST : [...MOST, plan.most];
  return (
    <div class="two">
      <SelectField
        label={t('pace_most')}
        value={String(plan.most)}
        onChange={(value) => change((stored) => ({ ...stored, most: Number(value) }))}
        options={most.map((n) => ({
          value: String(n),
          label: n === NO_LIMIT ? t('pace_no_limit') : n === 0 ? t('pace_no_replies') : number(n),
        }))}
      />
      <SelectField
        label={t('pace_per')}
        value={String(plan.days)}
        onChange={(value) => change((stored) => ({ ...stored, days: Number(value) }))}
        options={DAYS.map(([value, key]) => ({ value: String(value), label: t(key) }))}
      />
      <SelectField
        label={t('pace_wait_field')}
        value={String(plan.waitMinutes)}
        onChange={(value) => change((stored) => ({ ...stored, waitMinutes: Number(value) }))}
        options={WAITS.map(([value, key]) => ({ value: String(value), label: t(key) }))}
      />
    </div>
  );
}

/** A plan that plans nothing is none. */
export const orNone = (plan: Plan): Plan | null => (plan.most >= NO_LIMIT && plan.waitMinutes === 0 ? null : plan);
