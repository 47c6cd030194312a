import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../../core/hours/schedule.ts';
import { IconButton } from '../../shared/button.tsx';
import { useWords } from '../../shared/words.tsx';
import { clockWords } from './days.ts';

interface SpanFieldProps {
  /** What it is a span of, read out: "Monday, busy". */
  name: string;
  span: Span;
  /** Said beside it. */
  note?: string;
  onChange: (span: Span) => void;
  onRemove: () => void;
}

/** From and to on the browser's own clocks. Kept when one leaves it, so that nothing half typed counts. */
export function SpanField({ name, span, note, onChange, onRemove }: SpanFieldProps): JSX.Element {
  const { t } = useWords();
  const [draft, setDraft] = useState(span);
  // Each clock for itself: what is half typed in one stays while the other is stored.
  useEffect(() => setDraft((was) => ({ ...was, from: span.from })), [span.from]);
  useEffect(() => setDraft((was) => ({ ...was, to: span.to })), [span.to]);
  const leave = (): void => {
    if (draft.from === '' || draft.to === '') setDraft(span);
    else if (draft.from !== span.from || draft.to !== span.to) onChange(draft);
  };
  const clock = (part: 'from' | 'to', label: string): JSX.Element => (
    <input
      class="input clock"
      type="time"
      aria-label={label}
      value={draft[part] === '24:00' ? '00:00' : draft[part]}
      onInput={(e) => setDraft({ ...draft, [part]: e.currentTarget.value })}
      onBlur={leave}
    />
  );
  return (
    <span class="span">
      {clock('from', t('hours_from', { what: name }))}
      <span aria-hidden="true">–</span>
      {clock('to', t('hours_to', { what: name }))}
      <IconButton
        icon="close"
        name={t('hours_remove_span', { what: name, from: clockWords(span.from), to: clockWords(span.to) })}
        onClick={onRemove}
      />
      {note ? <span class="note span-kind">{note}</span> : null}
      {span.to <= span.from ? <span class="note">{t('hours_next_day')}</span> : null}
    </span>
  );
}
