import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BusyChoice } from '../../core/hours/busy.ts';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/field.tsx';
import { useWords } from '../shared/words.tsx';
import type { PopupData } from './types.ts';
import { useAsking, useVerbs } from './verbs.tsx';

/** One switch: for how long, and what one is doing, if one likes to say. */
export function BusySwitch({ busy, done }: { busy: PopupData['busy']; done: () => void }): JSX.Element {
  const { t } = useWords();
  const { setBusy } = useVerbs();
  const { ask, failed } = useAsking();
  const [task, setTask] = useState(busy.task);
  const [time, setTime] = useState('');
  const set = (choice: BusyChoice): void => ask(() => setBusy(choice, task.trim()).then(done));
  return (
    <section class="busy" aria-label={t('popup_busy')}>
      <TextField label={t('popup_busy_task')} value={task} onInput={setTask} placeholder={t('popup_busy_task_hint')} />
      <div class="line-up">
        <Button onClick={() => set({ kind: 'minutes', minutes: 30 })}>{t('popup_busy_30')}</Button>
        <Button onClick={() => set({ kind: 'minutes', minutes: 60 })}>{t('popup_busy_60')}</Button>
        <Button onClick={() => set({ kind: 'tomorrow' })}>{t('popup_busy_tomorrow')}</Button>
      </div>
      <div class="busy-time">
        <TextField label={t('popup_busy_time')} type="time" value={time} onInput={setTime} />
        <Button disabled={time === ''} onClick={() => set({ kind: 'until', time })}>
          {t('popup_busy_time_set')}
        </Button>
      </div>
      {busy.until === null ? null : (
        <div>
          <Button look="main" onClick={() => set({ kind: 'off' })}>
            {t('popup_busy_end')}
          </Button>
        </div>
      )}
      <p class="note">{t('popup_busy_sounds')}</p>
      {failed ? <output class="d-notice">{failed}</output> : null}
    </section>
  );
}
