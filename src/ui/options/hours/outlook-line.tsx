import type { JSX } from 'preact';
import type { Outlook } from '../../../core/hours/combine.ts';
import { isOpenEnd } from '../../../core/hours/busy.ts';
import { useWords } from '../../shared/words.tsx';
import { spanWords, timeWords } from './days.ts';

/** "Free now. Busy next: Monday 09:00 – 17:00." @param now epoch ms. */
export function OutlookLine({ outlook, now }: { outlook: Outlook; now: number }): JSX.Element {
  const { t } = useWords();
  const { now: busy, next } = outlook;
  const state = !busy
    ? t('hours_now_free')
    : isOpenEnd(busy.until)
      ? t('hours_now_open')
      : t('hours_now_busy', { time: timeWords(busy.until, now) });
  const ahead = next === null || (busy && isOpenEnd(busy.until)) ? null : t('hours_next', { when: spanWords(next.start, next.end, now) });
  return (
    <output class="callout callout-warm outlook">
      <span>
        <strong>{state}</strong>
        {busy && busy.why && busy.why !== 'switch' ? ` ${t(`popup_busy_by_${busy.why}`)}` : ''} {ahead ?? ''}
      </span>
    </output>
  );
}
