import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RELATIONSHIPS } from '../../../core/contact.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField } from '../../shared/field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { Panel } from '../../shared/panel.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { Switch } from '../../shared/switch.tsx';
import { useWords, type WordKey } from '../../shared/words.tsx';
import type { ImportChoices, ImportPreview } from '../verbs.ts';

interface ImportPreviewProps {
  preview: ImportPreview;
  onCancel: () => void;
  onStore: (choices: ImportChoices) => void;
}

/** What was read, what was left out and why, who is new and who is the same; all before anything is stored. */
export function ImportPreviewView({ preview, onCancel, onStore }: ImportPreviewProps): JSX.Element {
  const words = useWords();
  const { t, tn } = words;
  const [relationship, setRelationship] = useState(preview.implies);
  const [same, setSame] = useState<string[]>([]);
  const changes = preview.fresh + preview.merged + preview.likely.length;
  return (
    <div class="stack">
      {preview.files.map((file) => (
        <FilePanel key={file.name} file={file} />
      ))}
      {changes === 0 ? (
        <p class="callout">
          {preview.unchanged > 0 ? t('book_preview_nothing_new') : t('book_preview_nobody')}
        </p>
      ) : (
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
              { value: '', label: t('book_no_relation') },
              ...RELATION_ORDER.map((r) => ({ value: r as string, label: relationLabel(words, r) })),
            ]}
          />
        </Panel>
      )}
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

/** Reasons for left-out lines that have words; any other is "couldn't be read". */
const WHY: Record<string, WordKey> = {
  'no-name': 'book_skip_no_name',
  empty: 'book_skip_empty',
  duplicate: 'book_skip_duplicate',
  'too-long': 'book_skip_too_long',
};
const SHOWN_SKIPS = 20;

function FilePanel({ file }: { file: ImportPreview['files'][number] }): JSX.Element {
  const { t, tn } = useWords();
  const bad = file.outcome === 'reject' || file.outcome === 'mapping';
  return (
    <section class={bad ? 'callout callout-care' : 'callout'} aria-label={file.name}>
      <p>
        <Icon name={bad ? 'warn' : 'file'} /> <strong dir="auto">{file.name}</strong>{' '}
        {file.format ? <span class="muted">{file.format}</span> : null}
      </p>
      <p>
        {file.outcome === 'reject' ? t('book_file_reject') : null}
        {file.outcome === 'mapping' ? t('book_file_mapping') : null}
        {file.outcome === 'ok_empty' ? t('book_file_empty') : null}
        {file.outcome === 'ok' || file.outcome === 'partial' ? tn('book_file_people', file.people) : null}
      </p>
      {file.skipped.length > 0 ? (
        <details>
          <summary>{tn('book_file_skipped', file.skipped.length)}</summary>
          <ul>
            {file.skipped.slice(0, SHOWN_SKIPS).map((s) => (
              <li key={s.line} class="note">
                {t('book_file_line', { line: s.line, why: t(WHY[s.why] ?? 'book_skip_other') })}
              </li>
            ))}
            {file.skipped.length > SHOWN_SKIPS ? (
              <li class="note">{tn('book_file_more', file.skipped.length - SHOWN_SKIPS)}</li>
            ) : null}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
