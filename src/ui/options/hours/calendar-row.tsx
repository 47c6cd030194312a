import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FOLDS, type CalendarInfo, type Fold } from '../../../core/hours/calendar/stored.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField, TextField } from '../../shared/field.tsx';
import { useWords } from '../../shared/words.tsx';
import { dateWords } from './days.ts';

interface CalendarRowProps {
  calendar: CalendarInfo;
  /** Epoch ms. */
  now: number;
  onChange: (change: Partial<Pick<CalendarInfo, 'name' | 'fold'>>) => void;
  onRemove: () => void;
}

/** One calendar that was read: how far it reaches, and whether cards fold during it. */
export function CalendarRow({ calendar, now, onChange, onRemove }: CalendarRowProps): JSX.Element {
  const { t, tn } = useWords();
  const [name, setName] = useState(calendar.name);
  const leave = (): void => {
    const typed = name.trim();
    if (typed === '') setName(calendar.name);
    else if (typed !== calendar.name) onChange({ name: typed });
  };
  return (
    <li class="calendar">
      <TextField label={t('hours_cal_name')} value={name} onInput={setName} onLeave={leave} />
      <p class="note">
        {calendar.until < now
          ? t('hours_cal_over', { date: dateWords(calendar.until) })
          : tn('hours_cal_row', calendar.times, { until: dateWords(calendar.until), read: dateWords(calendar.importedAt) })}
      </p>
      <SelectField
        label={t('hours_cal_fold')}
        note={t('hours_cal_fold_note')}
        value={calendar.fold}
        onChange={(value) => onChange({ fold: value as Fold })}
        options={FOLDS.map((fold) => ({ value: fold, label: t(`hours_cal_fold_${fold}`, { n: calendar.shared }) }))}
      />
      <div>
        <Button look="quiet" name={t('hours_cal_remove_name', { name: calendar.name })} onClick={onRemove}>
          {t('hours_cal_remove')}
        </Button>
      </div>
    </li>
  );
}
