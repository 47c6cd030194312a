import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Contact } from '../../../core/contact.ts';
import { clean } from '../../../core/text.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { dayOf } from '../../shared/dates.ts';
import { TextField } from '../../shared/field.tsx';
import { useWords } from '../../shared/words.tsx';

interface GivenListProps {
  given: Contact['given'];
  /** Epoch ms. */
  now: number;
  onChange: (given: Contact['given']) => void;
}

/** What the user gave to this person: a number, an address (R31). */
export function GivenList({ given, now, onChange }: GivenListProps): JSX.Element {
  const { t } = useWords();
  const [what, setWhat] = useState('');
  const add = (): void => {
    const cleaned = clean(what, 200);
    if (cleaned === '') return;
    onChange([...given, { what: cleaned, at: now }]);
    setWhat('');
  };
  return (
    <fieldset class="stack-tight">
      <legend class="legend">{t('book_given')}</legend>
      {given.length === 0 ? null : (
        <ul class="divided">
          {given.map((g) => (
            <li key={`${g.at} ${g.what}`} class="line-up spread">
              <span>
                <bdi>{g.what}</bdi> <span class="note">{dayOf(g.at)}</span>
              </span>
              <IconButton
                icon="close"
                name={t('shared_point_remove', { what: g.what })}
                onClick={() => onChange(given.filter((one) => one !== g))}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="identity">
        <TextField label={t('book_given_what')} value={what} onInput={setWhat} placeholder={t('book_given_hint')} />
        <Button icon="add" onClick={add}>
          {t('book_given_add')}
        </Button>
      </div>
    </fieldset>
  );
}
