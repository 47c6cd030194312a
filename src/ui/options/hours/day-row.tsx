import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../../core/hours/schedule.ts';
import { addBreak, addHours, changeSpan, removeSpan, type SpansChange } from '../../../core/hours/spans.ts';
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
  onSpans: (change: SpansChange) => void;
  onBreaks: (change: SpansChange) => void;
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
          {spans.map((span, index) => (
            <SpanField
              // By its place: one who goes from one clock to the next stays in it when the change is stored.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              name={name}
              span={span}
              onChange={(next) => onSpans(changeSpan({ span, index }, next))}
              onRemove={() => onSpans(removeSpan({ span, index }))}
            />
          ))}
          {(breaks ?? []).map((span, index) => (
            <SpanField
              // oxlint-disable-next-line react/no-array-index-key -- as above
              key={`break ${index}`}
              name={t('hours_break_on', { day: name })}
              note={t('hours_break')}
              span={span}
              onChange={(next) => onBreaks(changeSpan({ span, index }, next))}
              onRemove={() => onBreaks(removeSpan({ span, index }))}
            />
          ))}
          {spans.length === 0 ? <span class="muted day-free">{t('hours_none')}</span> : null}
          <span class="day-do">
            <Button look="quiet" icon="add" name={t('hours_add_on', { day: name })} onClick={() => onSpans(addHours)}>
              {t('hours_add')}
            </Button>
            {breaks !== null && spans.length > 0 ? (
              <Button look="quiet" icon="add" name={t('hours_add_break_on', { day: name })} onClick={() => onBreaks(addBreak)}>
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
