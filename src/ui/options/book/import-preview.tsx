import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Mapping } from '../../../core/imports/types.ts';
import { Button } from '../../shared/button.tsx';
import { numberOf } from '../../shared/numbers.ts';
import { Panel } from '../../shared/panel.tsx';
import { useWords } from '../../shared/words.tsx';
import type { Implied, ImportChoices, ImportPreview } from '../verbs.ts';
import { FilePanel } from './file-panel.tsx';
import { ImpliedFields } from './implied-fields.tsx';
import { DontImport } from './looks-after.tsx';
import { SameQuestions } from './same-questions.tsx';

interface ImportPreviewProps {
  preview: ImportPreview;
  onCancel: () => void;
  onStore: (choices: ImportChoices) => void;
  /** Reads one of the files again, with these columns. @param index which of `preview.files`. */
  onRemap: (index: number, mapping: Mapping) => void;
}

/** Whom one had better not import at all. */
const LOOKED_AFTER: ReadonlySet<Implied> = new Set<Implied>(['patient', 'student']);

/** How many people in the book would be new or other than they are. */
export const changesOf = ({ fresh, merged, likely }: ImportPreview): number => fresh + merged + likely.length;

/** What was read, what was left out and why, who is new and who is the same; all before anything is stored. */
export function ImportPreviewView({ preview, onCancel, onStore, onRemap }: ImportPreviewProps): JSX.Element {
  const { t, tn } = useWords();
  const [instead, setInstead] = useState<ImportChoices['instead']>({});
  const [answers, setAnswers] = useState<ReadonlyMap<string, boolean>>(() => new Map());
  const asks = preview.files.some((file) => file.outcome === 'mapping');
  const changes = changesOf(preview);
  const open = preview.likely.filter((one) => !answers.has(one.key)).length;
  const same = preview.likely.filter((one) => answers.get(one.key)).map((one) => one.key);
  const lookedAfter = preview.implies.some(({ what }) => LOOKED_AFTER.has(instead[what] ?? what));
  return (
    <div class="stack">
      {preview.files.map((file, i) => (
        <FilePanel key={`${preview.id} ${i}`} file={file} onRemap={(mapping) => onRemap(i, mapping)} />
      ))}
      {changes === 0 && !asks ? (
        <p class="callout">{preview.unchanged > 0 ? t('book_preview_nothing_new') : t('book_preview_nobody')}</p>
      ) : null}
      {lookedAfter ? <DontImport /> : null}
      {changes > 0 ? (
        <Panel title={t('book_preview')}>
          <ul class="preview-counts">
            <li>{tn('book_preview_fresh', preview.fresh)}</li>
            {preview.merged > 0 ? <li>{tn('book_preview_merged', preview.merged)}</li> : null}
            {preview.unchanged > 0 ? <li class="muted">{tn('book_preview_unchanged', preview.unchanged)}</li> : null}
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
          {preview.implies.length > 0 ? <ImpliedFields implies={preview.implies} instead={instead} onChange={setInstead} /> : null}
        </Panel>
      ) : null}
      {preview.likely.length > 0 ? (
        <SameQuestions
          key={preview.id}
          likely={preview.likely}
          answers={answers}
          onAnswer={(key, yes) => setAnswers(new Map(answers).set(key, yes))}
        />
      ) : null}
      <div class="line-up save-bar">
        {changes === 0 ? null : (
          <Button look="main" onClick={() => onStore({ instead, same })}>
            {tn('book_preview_store', changes)}
          </Button>
        )}
        <Button onClick={onCancel}>{changes === 0 && !asks ? t('book_import_other') : t('shared_cancel')}</Button>
        {open > 0 ? <span class="note">{t('book_same_open', { n: numberOf(open) })}</span> : null}
      </div>
    </div>
  );
}
