import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FIELDS, type Field, type Mapping, type MappingQuestion } from '../../../core/imports/types.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField } from '../../shared/field.tsx';
import { useWords } from '../../shared/words.tsx';

interface MappingTableProps {
  question: MappingQuestion;
  /** Shown at once, where nothing could be read without an answer. */
  open: boolean;
  onRead: (mapping: Mapping) => void;
}

const EXAMPLES = 3;

/** What every column of an unknown table holds: a guess, changeable, with what stands in it. */
export function MappingTable({ question, open, onRead }: MappingTableProps): JSX.Element {
  const { t } = useWords();
  const [fields, setFields] = useState(question.guess.fields);
  const width = Math.max(question.headers.length, question.samples[0]?.length ?? 0);
  const columns = Array.from({ length: width }, (_, i) => i);
  const nameOf = (i: number): string => {
    const header = question.headers[i]?.trim() ?? '';
    return header === '' ? t('import_column_unnamed', { n: i + 1 }) : t('import_column', { name: header });
  };
  const set = (i: number, field: Field | null): void => setFields(columns.map((c) => (c === i ? field : (fields[c] ?? null))));
  return (
    <details open={open}>
      <summary>{t('import_columns')}</summary>
      <div class="stack">
        <p class="note">{t('import_columns_note')}</p>
        <div class="two">
          {columns.map((i) => (
            <SelectField
              key={i}
              label={nameOf(i)}
              note={question.samples
                .slice(0, EXAMPLES)
                .map((row) => row[i] ?? '')
                .filter(Boolean)
                .join(' · ')}
              value={fields[i] ?? ''}
              onChange={(value) => set(i, FIELDS.find((f) => f === value) ?? null)}
              options={[
                { value: '', label: t('import_field_none') },
                ...FIELDS.map((f) => ({ value: f as string, label: t(`import_field_${f}`) })),
              ]}
            />
          ))}
        </div>
        <div>
          <Button onClick={() => onRead({ ...question.guess, fields })}>{t('import_columns_read')}</Button>
        </div>
      </div>
    </details>
  );
}
