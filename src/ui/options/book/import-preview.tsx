import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RELATIONSHIPS, type Relationship } from '../../../core/contact.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { Switch } from '../../shared/switch.tsx';
import { useWords } from '../../shared/words.tsx';
import type { Mapping } from '../../../core/imports/types.ts';
import type { ImportChoices, ImportPreview } from '../verbs.ts';
import { FilePanel } from './file-panel.tsx';

interface ImportPreviewProps {
  preview: ImportPreview;
  onCancel: () => void;
  onStore: (choices: ImportChoices) => void;
  /** Reads one of the files again, with these columns. @param index which of `preview.files`. */
  onRemap: (index: number, mapping: Mapping) => void;
}

/** What was read, what was left out and why, who is new and who is the same; all before anything is stored. */
export function ImportPreviewView({ preview, onCancel, onStore, onRemap }: ImportPreviewProps): JSX.Element {
  const words = useWords();
  const { t, tn } = words;
  const [relationship, setRelationship] = useState<Relationship | null>(null);
  const [same, setSame] = useState<string[]>([]);
  const { implies } = preview;
  const asFile =
    implies === 'none'
      ? t('book_no_relation')
      : implies === 'mixed'
        ? t('book_preview_as_file')
        : t('book_preview_as_file_all', { relation: relationLabel(words, implies) });
  const asks = preview.files.some((file) => file.outcome === 'mapping');
  const changes = preview.fresh + preview.merged + preview.likely.length;
  return (
    <div class="stack">
      {preview.files.map((file, i) => (
        <FilePanel
          key={`${preview.id} ${file.name}`}
          file={file}
          onRemap={(mapping) => onRemap(i, mapping)}
        />
      ))}
      {changes === 0 && !asks ? (
        <p class="callout">
          {preview.unchanged > 0 ? t('book_preview_nothing_new') : t('book_preview_nobody')}
        </p>
      ) : null}
      {changes > 0 ? (
        <Panel title={t('book_preview')}>
          <ul class="preview-counts">
            <li>{tn('book_preview_fresh', preview.fresh)}</li>
            {preview.merged > 0 ? <li>{tn('book_preview_merged', preview.merged)}</li> : null}
            {preview.unchanged > 0 ? (
              <li class="muted">{tn('book_preview_unchanged', preview.unchanged)}</li>
            ) : null}
          </ul>
          {preview.sample.length > 0 ? (
            <ul class="divided preview-sample" aria-label={t('book_preview_sample')}>
              {preview.sample.map((person) => (
                <li key={`${person.name} ${person.detail}`}>
                  <bdi>{person.name}</bdi> <bdi class="note">{person.detail}</bdi>
                </li>
              ))}
            </ul>
          ) : null}
          <SelectField
            label={t('book_preview_relation')}
            note={t('book_preview_relation_note')}
            value={relationship ?? ''}
            onChange={(value) => setRelationship(RELATIONSHIPS.find((r) => r === value) ?? null)}
            options={[
              { value: '', label: asFile },
              ...RELATION_ORDER.map((r) => ({ value: r as string, label: relationLabel(words, r) })),
            ]}
          />
        </Panel>
      ) : null}
      {preview.likely.length > 0 ? (
        <Panel title={tn('book_preview_likely', preview.likely.length)} note={t('book_preview_likely_note')}>
          <div class="divided">
            {preview.likely.map((one) => (
              <Switch
                key={one.key}
                label={t('book_preview_same', { name: one.name, existing: one.existing })}
                note={one.detail}
                on={same.includes(one.key)}
                onChange={(on) => setSame(on ? [...same, one.key] : same.filter((k) => k !== one.key))}
              />
            ))}
          </div>
        </Panel>
      ) : null}
      <div class="line-up save-bar">
        {changes === 0 ? null : (
          <Button look="main" onClick={() => onStore({ relationship, same })}>
            {tn('book_preview_store', changes)}
          </Button>
        )}
        <Button onClick={onCancel}>{t('shared_cancel')}</Button>
      </div>
    </div>
  );
}
