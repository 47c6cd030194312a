import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { OutlookLine } from '../hours/outlook-line.tsx';
import { WhileListing } from './while-listing.tsx';
import type { SectionParts } from '../section-parts.ts';
import type { BusyChoice } from '../../../core/hours/busy.ts';

/** The one busy switch. */
export function BusySection({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const { busy } = data.settings;
  const on = data.outlook.now !== null;
  const [task, setTask] = useState(busy.task);
  const [time, setTime] = useState('17:00');
  const set = (choice: BusyChoice): void => void act(() => verbs.setBusy(choice, task.trim()));
  return (
    <div class="stack">
      <p class="muted">{t('options_busy_lead')}</p>
      <OutlookLine outlook={data.outlook} now={data.now} />
      <Panel title={t('options_busy_switch')}>
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
          <Button onClick={() => set({ kind: 'open' })}>{t('popup_busy_open')}</Button>
        </fieldset>
        <div class="line-up busy-until">
          <TextField label={t('options_busy_until')} type="time" value={time} onInput={setTime} />
          <Button disabled={time === ''} onClick={() => set({ kind: 'until', time })}>
            {t('options_busy_set')}
          </Button>
        </div>
        <p class="note">{t('options_busy_sounds')}</p>
      </Panel>
      <WhileListing data={data} verbs={verbs} />
    </div>
  );
}
