import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { withDayOff, withoutDayOff } from '../../../core/hours/edit.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { Field, TextField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useWords } from '../../shared/words.tsx';
import { datesWords } from './days.ts';
import type { HoursParts } from './parts.ts';

/** Days on which work people wait from morning to night: single days, and longer times (R33). */
export function DaysOffPanel({ hours, save }: HoursParts): JSX.Element {
  const { t } = useWords();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [name, setName] = useState('');
  const today = Temporal.Now.plainDateISO().toString();
  const add = (): void => {
    const off = { from, to: to || from, name: name.trim() };
    save((stored) => withDayOff(stored, off), t('options_saved'));
    setFrom('');
    setTo('');
    setName('');
  };
  return (
    <Panel title={t('hours_off')} note={t('hours_off_note')}>
      {hours.holidays.length > 0 ? (
        <ul class="divided" aria-label={t('hours_off')}>
          {hours.holidays.map((off) => (
            <li class="off" key={`${off.from} ${off.to} ${off.name}`}>
              <span class={off.to < today ? 'muted' : undefined}>
                {datesWords(off.from, off.to)}
                {off.name ? (
                  <>
                    {' '}
                    <bdi class="note">{off.name}</bdi>
                  </>
                ) : null}
                {off.to < today ? <span class="note"> {t('hours_off_past')}</span> : null}
              </span>
              <IconButton
                icon="close"
                name={t('hours_off_remove', { when: datesWords(off.from, off.to) })}
                onClick={() => save((stored) => withoutDayOff(stored, off), t('hours_off_removed'))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div class="off-add">
        <DateField label={t('hours_off_from')} value={from} onInput={setFrom} />
        <DateField label={t('hours_off_to')} value={to} min={from} onInput={setTo} />
        <TextField label={t('hours_off_name')} value={name} onInput={setName} />
        <Button disabled={from === ''} onClick={add}>
          {t('hours_off_add')}
        </Button>
      </div>
    </Panel>
  );
}

function DateField({
  label,
  value,
  min,
  onInput,
}: {
  label: string;
  value: string;
  min?: string;
  onInput: (value: string) => void;
}): JSX.Element {
  return (
    <Field label={label}>
      {(ids) => <input {...ids} class="input" type="date" min={min} value={value} onInput={(e) => onInput(e.currentTarget.value)} />}
    </Field>
  );
}
