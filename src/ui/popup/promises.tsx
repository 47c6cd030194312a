import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PromiseView } from '../../core/popup.ts';
import { useFold } from '../card/parts/folds.tsx';
import { Toggle } from '../card/parts/toggle.tsx';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/field.tsx';
import { useWords } from '../shared/words.tsx';
import { Section } from './section.tsx';
import { useAsking, useVerbs } from './verbs.tsx';

/** "You said you'd write": kept, moved, or said honestly that it is late. Nothing is counted. */
export function Promises({ items, open }: { items: PromiseView[]; open: (key: string) => void }): JSX.Element | null {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <Section title={t('promise_title')}>
      <ul class="rows">
        {items.map((item) => (
          <One key={item.id} item={item} open={open} />
        ))}
      </ul>
    </Section>
  );
}

function One({ item, open }: { item: PromiseView; open: (key: string) => void }): JSX.Element {
  const { t } = useWords();
  const verbs = useVerbs();
  const { ask, failed } = useAsking();
  const [later, setLater] = useFold();
  const press = (what: 'done' | 'later' | 'drop' | 'day', arg: string | null = null): void =>
    ask(async () => {
      await verbs.promise(item.id, what, arg);
      setLater(false);
    });
  const write = (): void =>
    ask(async () => {
      const key = await verbs.promise(item.id, 'write', null);
      if (key !== null) open(key);
    });
  return (
    <li>
      <fieldset class="promise" aria-label={t('promise_to', { name: item.name })}>
        <p>
          <bdi class="row-name" dir="auto" title={item.name}>
            {item.name}
          </bdi>{' '}
          <span class="row-line">{line(item, t)}</span>
        </p>
        {item.due === null ? <Day set={(day) => press('day', day)} /> : null}
        <div class="line-up">
          <Button onClick={() => press('done')}>{t('promise_done')}</Button>
          <Button onClick={write}>{t(item.late ? 'promise_write_late' : 'promise_write')}</Button>
          <Toggle look="word" label={t('promise_later')} open={later} onToggle={setLater} />
        </div>
        {later ? (
          <div class="line-up">
            {item.later.map((time) => (
              <Button key={time.value} onClick={() => press('later', time.value)}>
                {time.label}
              </Button>
            ))}
            <Button look="quiet" onClick={() => press('drop')}>
              {t('promise_drop')}
            </Button>
          </div>
        ) : null}
        {failed ? <output class="d-notice">{failed}</output> : null}
      </fieldset>
    </li>
  );
}

function line(item: PromiseView, t: ReturnType<typeof useWords>['t']): string {
  if (item.due === null) return t('promise_when', { words: item.said });
  if (item.said === '') return t(item.late ? 'promise_moved_was_due' : 'promise_moved', { due: item.due });
  return t(item.late ? 'promise_was_due' : 'promise_due', { due: item.due, words: item.said });
}

/** "After the fair": only the user knows when that is. */
function Day({ set }: { set: (day: string) => void }): JSX.Element {
  const { t } = useWords();
  const [day, setDay] = useState('');
  return (
    <div class="line-up promise-day">
      <TextField label={t('promise_day')} type="date" value={day} onInput={setDay} />
      <Button disabled={day === ''} onClick={() => set(day)}>
        {t('promise_day_set')}
      </Button>
    </div>
  );
}
