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
  const { setBusy, openBusyHours } = useVerbs();
  const { ask, failed } = useAsking();
  const [task, setTask] = useState(busy.task);
  const [time, setTime] = useState('');
  const set = (choice: BusyChoice): void => ask(() => setBusy(choice, task.trim()).then(done));
  return (
    <section class="busy" aria-label={t('popup_busy')}>
      <BusyNow busy={busy} />
      <TextField label={t('popup_busy_task')} value={task} onInput={setTask} placeholder={t('popup_busy_task_hint')} />
      <div class="line-up">
        <Button onClick={() => set({ kind: 'minutes', minutes: 30 })}>{t('popup_busy_30')}</Button>
        <Button onClick={() => set({ kind: 'minutes', minutes: 60 })}>{t('popup_busy_60')}</Button>
        <Button onClick={() => set({ kind: 'tomorrow' })}>{t('popup_busy_tomorrow')}</Button>
        <Button onClick={() => set({ kind: 'open' })}>{t('popup_busy_open')}</Button>
      </div>
      <div class="busy-time">
        <TextField label={t('popup_busy_time')} type="time" value={time} onInput={setTime} />
        <Button disabled={time === ''} onClick={() => set({ kind: 'until', time })}>
          {t('popup_busy_time_set')}
        </Button>
      </div>
      {!busy.on ? null : (
        <div>
          <Button look="main" onClick={() => set({ kind: 'off' })}>
            {t('popup_busy_end')}
          </Button>
        </div>
      )}
      <p class="note">{t('popup_busy_sounds')}</p>
      <div>
        <Button look="quiet" onClick={openBusyHours}>
          {t('popup_busy_plan')}
        </Button>
      </div>
      {failed ? <output class="d-notice">{failed}</output> : null}
    </section>
  );
}

/** What makes it so, where it wasn't the switch; or until when one is free. */
function BusyNow({ busy }: { busy: PopupData['busy'] }): JSX.Element | null {
  const { t } = useWords();
  const lines = [
    ...(busy.by !== null && busy.by !== 'switch' ? [t(`popup_busy_by_${busy.by}`)] : []),
    ...(busy.shared ? [t('popup_busy_shared')] : []),
    ...(busy.next === null ? [] : [t('popup_busy_next', { time: busy.next })]),
  ];
  return lines.length > 0 ? <p class="note">{lines.join(' ')}</p> : null;
}
