import type { JSX } from 'preact';
import { RELATIONSHIPS } from '../../../core/contact.ts';
import { SelectField } from '../../shared/field.tsx';
import { numberOf } from '../../shared/numbers.ts';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { useWords } from '../../shared/words.tsx';
import type { Implied, ImportChoices, ImportPreview } from '../verbs.ts';

interface ImpliedFieldsProps {
  implies: ImportPreview['implies'];
  instead: ImportChoices['instead'];
  onChange: (instead: ImportChoices['instead']) => void;
}

/** Who the new people are: what the files say of each lot, changeable before anything is stored. */
export function ImpliedFields({ implies, instead, onChange }: ImpliedFieldsProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const set = (what: Implied, value: string): void => {
    const { [what]: _was, ...others } = instead;
    const chosen = RELATIONSHIPS.find((r) => r === value);
    onChange(chosen ? { ...others, [what]: chosen } : others);
  };
  return (
    <fieldset class="stack-tight">
      <legend class="legend">{t('book_preview_relation')}</legend>
      <p class="note">{t('book_preview_relation_note')}</p>
      <div class="two">
        {implies.map(({ what, people }) => (
          <SelectField
            key={what}
            label={
              what === 'none'
                ? t('book_implied_none', { n: numberOf(people) })
                : t('book_implied', { n: numberOf(people), relation: relationLabel(words, what) })
            }
            value={instead[what] ?? ''}
            onChange={(value) => set(what, value)}
            options={[
              {
                value: '',
                label: what === 'none' ? t('book_no_relation') : t('book_preview_as_file_all', { relation: relationLabel(words, what) }),
              },
              ...RELATION_ORDER.filter((r) => r !== what).map((r) => ({
                value: r as string,
                label: relationLabel(words, r),
              })),
            ]}
          />
        ))}
      </div>
    </fieldset>
  );
}
