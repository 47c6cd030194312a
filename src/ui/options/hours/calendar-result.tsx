import type { JSX } from 'preact';
import type { CalendarRead } from '../../../core/hours/calendar/file.ts';
import type { Skipped } from '../../../core/hours/calendar/read.ts';
import type { CalendarInfo } from '../../../core/hours/calendar/stored.ts';
import { useWords, type PluralKey, type WordKey } from '../../shared/words.tsx';
import { dateWords, spanWords } from './days.ts';

interface CalendarResultProps {
  result: CalendarRead;
  /** The calendar whose place it takes, or null. */
  before: CalendarInfo | null;
  /** Epoch ms. */
  now: number;
}

const SKIPPED: Record<Skipped, PluralKey> = {
  unreadable: 'hours_cal_skip_unreadable',
  'no-time': 'hours_cal_skip_no_time',
  'ends-before-start': 'hours_cal_skip_backwards',
  'bad-rule': 'hours_cal_skip_bad_rule',
  'too-often': 'hours_cal_skip_too_often',
  'too-many': 'hours_cal_skip_too_many',
};

/** What stands in a file, and what was left out and why; or why it is no calendar. */
export function CalendarResult({ result, before, now }: CalendarResultProps): JSX.Element {
  const { t, tn } = useWords();
  if ('problem' in result) {
    return (
      <section class="callout callout-care" aria-label={result.file}>
        <bdi class="file-name">{result.file}</bdi>
        <p>{t(`hours_cal_problem_${result.problem.replaceAll('-', '_')}` as WordKey)}</p>
      </section>
    );
  }
  const skipped = Object.entries(result.skipped) as [Skipped, number][];
  return (
    <section class="callout" aria-label={result.file}>
      <bdi class="file-name">{result.file}</bdi>
      <p>
        <strong>
          {result.count === 0 ? t('hours_cal_no_times') : tn('hours_cal_times', result.count, { date: dateWords(result.until) })}
        </strong>
      </p>
      {result.next.length > 0 ? (
        <ul class="note" aria-label={t('hours_cal_next')}>
          {result.next.map((i) => (
            <li key={i.start}>{spanWords(i.start, i.end, now)}</li>
          ))}
        </ul>
      ) : null}
      {skipped.map(([why, n]) => (
        <p class="note" key={why}>
          {tn(SKIPPED[why], n)}
        </p>
      ))}
      {result.shared > 0 ? <p class="note">{tn('hours_cal_shared', result.shared)}</p> : null}
      <p class="note">{t('hours_cal_no_titles')}</p>
      {before ? <p class="note">{t('hours_cal_replaces', { name: before.name, date: dateWords(before.importedAt) })}</p> : null}
    </section>
  );
}
