import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { clockOf, dayOf } from '../../shared/dates.ts';
import { TextField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SectionParts } from '../section-parts.ts';
import type { BusyChoice } from '../../../core/hours/busy.ts';

/** The one busy switch. */
export function BusySection({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const { busy } = data.settings;
  const on = busy.until !== null && busy.until > data.now;
  const [task, setTask] = useState(busy.task);
  const [time, setTime] = useState('17:00');
  const set = (choice: BusyChoice): void => void act(() => verbs.setBusy(choice, task.trim()));
  const sameDay = on && dayOf(busy.until ?? 0) === dayOf(data.now);
  const until = on ? (sameDay ? clockOf(busy.until ?? 0) : `${dayOf(busy.until ?? 0)}, ${clockOf(busy.until ?? 0)}`) : '';
  return (
    <div class="stack">
      <p class="muted">{t('options_busy_lead')}</p>
      <Panel title={on ? t('options_busy_on', { time: until }) : t('options_busy_off')}>
        {on ? (
          <div>
            <Button look="main" onClick={() => set({ kind: 'off' })}>
              {t('options_busy_end')}
            </Button>
          </div>
        ) : null}
        <TextField label={t('options_busy_task')} note={t('options_busy_task_note')} value={task} onInput={setTask} />
        <fieldset class="line-up">
          <legend class="legend">{t('options_busy_how_long')}</legend>
          <Button onClick={() => set({ kind: 'minutes', minutes: 30 })}>{t('options_busy_30')}</Button>
          <Button onClick={() => set({ kind: 'minutes', minutes: 60 })}>{t('options_busy_60')}</Button>
          <Button onClick={() => set({ kind: 'tomorrow' })}>{t('options_busy_tomorrow')}</Button>
        </fieldset>
        <div class="line-up busy-until">
          <TextField label={t('options_busy_until')} type="time" value={time} onInput={setTime} />
          <Button disabled={time === ''} onClick={() => set({ kind: 'until', time })}>
            {t('options_busy_set')}
          </Button>
        </div>
        <p class="note">{t('options_busy_sounds')}</p>
      </Panel>
      <p class="note">{t('options_busy_hours_later')}</p>
    </div>
  );
}
