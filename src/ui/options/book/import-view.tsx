import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { problemOf } from '../../shared/problem.ts';
import { ProblemView } from '../../shared/state-view.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import type { Mapping } from '../../../core/imports/types.ts';
import type { ImportChoices, ImportPreview, ImportProgress } from '../verbs.ts';
import type { BookParts } from './book-section.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportPreviewView } from './import-preview.tsx';

type Stage =
  | { at: 'choose'; cancelled: boolean }
  | { at: 'reading'; progress: ImportProgress | null; stop: AbortController }
  | { at: 'preview'; preview: ImportPreview; files: File[]; mappings: (Mapping | null)[] }
  | { at: 'failed'; problem: ReturnType<typeof problemOf> };

/** From files to people: choose, look, store. Nothing is stored before the last click. */
export function ImportView({ verbs, goTo }: BookParts): JSX.Element {
  const { t, tn } = useWords();
  const act = useAct();
  const [stage, setStage] = useState<Stage>({ at: 'choose', cancelled: false });

  const read = async (files: File[], mappings: (Mapping | null)[] = []): Promise<void> => {
    if (files.length === 0) return;
    const stop = new AbortController();
    setStage({ at: 'reading', progress: null, stop });
    try {
      const preview = await verbs.import.read(
        files,
        mappings,
        (progress) => setStage({ at: 'reading', progress, stop }),
        stop.signal,
      );
      setStage({ at: 'preview', preview, files, mappings });
    } catch (error) {
      setStage(
        stop.signal.aborted ? { at: 'choose', cancelled: true } : { at: 'failed', problem: problemOf(error) },
      );
    }
  };
  const store = async (preview: ImportPreview, choices: ImportChoices): Promise<void> => {
    let stored: { id: string; added: number } | null = null;
    const worked = await act(async () => {
      stored = await verbs.import.store(preview.id, choices);
    });
    const done = stored as { id: string; added: number } | null;
    if (!worked || !done) return;
    await act(() => Promise.resolve(), {
      text: tn('book_import_done', done.added),
      undo: () => verbs.undoImport(done.id),
    });
    goTo(hashOf('book'));
  };

  if (stage.at === 'reading') return <Reading progress={stage.progress} cancel={() => stage.stop.abort()} />;
  if (stage.at === 'preview') {
    return (
      <ImportPreviewView
        preview={stage.preview}
        onCancel={() => setStage({ at: 'choose', cancelled: true })}
        onRemap={(index, mapping) => {
          const answers = stage.files.map((_, i) => (i === index ? mapping : (stage.mappings[i] ?? null)));
          void read(stage.files, answers);
        }}
        onStore={(choices) => void store(stage.preview, choices)}
      />
    );
  }
  return (
    <div class="stack">
      {stage.at === 'failed' ? (
        <ProblemView problem={stage.problem} retry={() => setStage({ at: 'choose', cancelled: false })} />
      ) : null}
      <output class={stage.at === 'choose' && stage.cancelled ? 'callout' : ''}>
        {stage.at === 'choose' && stage.cancelled ? t('book_import_cancelled') : null}
      </output>
      <DropZone onFiles={(files) => void read(files)} />
      <p class="note">{t('book_import_care')}</p>
      <div>
        <Button look="quiet" onClick={() => goTo(hashOf('book'))}>
          {t('book_back')}
        </Button>
      </div>
    </div>
  );
}

function Reading({ progress, cancel }: { progress: ImportProgress | null; cancel: () => void }): JSX.Element {
  const { t } = useWords();
  const label = progress ? t('book_import_reading', { file: progress.fileName }) : t('book_import_starting');
  return (
    <section class="panel" aria-label={t('book_import')}>
      <output>{label}</output>
      <progress aria-label={label} max={1} {...(progress ? { value: progress.done } : {})} />
      <div>
        <Button onClick={cancel}>{t('shared_cancel')}</Button>
      </div>
    </section>
  );
}
