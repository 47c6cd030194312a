import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../../core/hours/schedule.ts';
import { Button } from '../../shared/button.tsx';
import { useWords } from '../../shared/words.tsx';
import { SpanField } from './clocks.tsx';
import { weekdayName } from './days.ts';

interface DayRowProps {
  /** 1 is Monday. */
  day: number;
  spans: readonly Span[];
  /** Null: breaks can't be set here. */
  breaks: readonly Span[] | null;
  onSpans: (spans: Span[]) => void;
  onBreaks: (breaks: Span[]) => void;
  onCopy: (to: number[]) => void;
}

const WORKDAYS = [1, 2, 3, 4, 5];
const EVERY = [1, 2, 3, 4, 5, 6, 7];

/** One weekday: its hours, its breaks, and the same on other days. */
export function DayRow({ day, spans, breaks, onSpans, onBreaks, onCopy }: DayRowProps): JSX.Element {
  const { t } = useWords();
  const [copying, setCopying] = useState(false);
  const name = weekdayName(day);
  const copy = (to: number[]): void => {
    setCopying(false);
    onCopy(to.filter((d) => d !== day));
  };
  return (
    <li>
      <fieldset class="day" aria-label={name}>
        <strong class="day-name" aria-hidden="true">
          {name}
        </strong>
        <div class="day-spans">
          {spans.map((span, i) => (
            <SpanField
              key={`${i} ${span.from} ${span.to}`}
              name={name}
              span={span}
              onChange={(next) => onSpans(spans.with(i, next))}
              onRemove={() => onSpans(spans.toSpliced(i, 1))}
            />
          ))}
          {(breaks ?? []).map((span, i) => (
            <SpanField
              key={`break ${i} ${span.from} ${span.to}`}
              name={t('hours_break_on', { day: name })}
              note={t('hours_break')}
              span={span}
              onChange={(next) => onBreaks((breaks ?? []).with(i, next))}
              onRemove={() => onBreaks((breaks ?? []).toSpliced(i, 1))}
            />
          ))}
          {spans.length === 0 ? <span class="muted day-free">{t('hours_none')}</span> : null}
          <span class="day-do">
            <Button look="quiet" icon="add" name={t('hours_add_on', { day: name })} onClick={() => onSpans([...spans, nextSpan(spans)])}>
              {t('hours_add')}
            </Button>
            {breaks !== null && spans.length > 0 ? (
              <Button
                look="quiet"
                icon="add"
                name={t('hours_add_break_on', { day: name })}
                onClick={() => onBreaks([...breaks, { from: '12:00', to: '13:00' }])}
              >
                {t('hours_break')}
              </Button>
            ) : null}
            {spans.length > 0 ? (
              <Button look="quiet" expanded={copying} name={t('hours_copy_on', { day: name })} onClick={() => setCopying(!copying)}>
                {t('hours_copy')}
              </Button>
            ) : null}
          </span>
        </div>
        {copying ? (
          <fieldset class="line-up copy-to">
            <legend class="note">{t('hours_copy_to', { day: name })}</legend>
            <button type="button" class="chip" onClick={() => copy(WORKDAYS)}>
              {t('hours_workdays')}
            </button>
            <button type="button" class="chip" onClick={() => copy(EVERY)}>
              {t('hours_every_day')}
            </button>
            {EVERY.filter((d) => d !== day).map((d) => (
              <button key={d} type="button" class="chip" onClick={() => copy([d])}>
                {weekdayName(d)}
              </button>
            ))}
          </fieldset>
        ) : null}
      </fieldset>
    </li>
  );
}

/** Hours to begin with: the usual ones, or after what is there. */
function nextSpan(spans: readonly Span[]): Span {
  const last = spans.at(-1);
  if (!last) return { from: '09:00', to: '17:00' };
  const hour = Math.min(22, Number(last.to.slice(0, 2)) + 1);
  const two = (n: number): string => String(n).padStart(2, '0');
  return { from: `${two(hour)}:00`, to: `${two(hour + 1)}:00` };
}
