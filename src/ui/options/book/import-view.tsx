import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { problemOf } from '../../shared/problem.ts';
import { ProblemView } from '../../shared/state-view.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import type { Mapping } from '../../../core/imports/types.ts';
import type { ImportChoices, ImportPreview, ImportProgress, PastImport } from '../verbs.ts';
import { BookLink } from './book-link.tsx';
import type { BookParts } from './book-section.tsx';
import { DropZone } from './drop-zone.tsx';
import { changesOf, ImportPreviewView } from './import-preview.tsx';
import { LooksAfter } from './looks-after.tsx';

type Stage =
  | { at: 'choose'; cancelled: boolean }
  | { at: 'reading'; progress: ImportProgress | null; stop: AbortController }
  | { at: 'preview'; preview: ImportPreview; files: File[]; mappings: (Mapping | null)[] }
  | { at: 'storing'; progress: ImportProgress | null; stop: AbortController }
  | { at: 'failed'; problem: ReturnType<typeof problemOf> };

/** From files to people: choose, look, store. Nothing is stored before the last click. */
export function ImportView(parts: BookParts): JSX.Element {
  const { verbs, goTo } = parts;
  const { t, tn } = useWords();
  const act = useAct();
  const [stage, setStage] = useState<Stage>({ at: 'choose', cancelled: false });

  const read = async (files: File[], mappings: (Mapping | null)[] = []): Promise<void> => {
    if (files.length === 0) return;
    const stop = new AbortController();
    setStage({ at: 'reading', progress: null, stop });
    try {
      const preview = await verbs.import.read(files, mappings, (progress) => setStage({ at: 'reading', progress, stop }), stop.signal);
      setStage({ at: 'preview', preview, files, mappings });
    } catch (error) {
      setStage(stop.signal.aborted ? { at: 'choose', cancelled: true } : { at: 'failed', problem: problemOf(error) });
    }
  };
  const store = async (shown: Extract<Stage, { at: 'preview' }>, choices: ImportChoices): Promise<void> => {
    const stop = new AbortController();
    const { signal } = stop;
    setStage({ at: 'storing', progress: null, stop });
    const onProgress = (progress: ImportProgress): void => setStage({ at: 'storing', progress, stop });
    let done: PastImport | undefined;
    const worked = await act(async () => {
      done = await verbs.import.store(shown.preview.id, choices, signal, onProgress).catch(async (error: unknown) => {
        if (!signal.aborted) throw error;
        // It may have been over at that moment; the book itself knows.
        return (await verbs.pastImports()).find((past) => past.id === shown.preview.id);
      });
    });
    if (!worked) return setStage(shown);
    if (!done) return setStage({ at: 'choose', cancelled: true });
    const { id, added } = done;
    await act(() => Promise.resolve(), {
      text: tn('book_import_done', added),
      undo: () => verbs.undoImport(id),
    });
    return goTo(hashOf('book'));
  };

  if (stage.at === 'reading') {
    const { progress, stop } = stage;
    const label = progress ? t('book_import_reading', { file: progress.fileName }) : t('book_import_starting');
    return <Busy label={label} value={progress?.done ?? null} cancel={() => stop.abort()} />;
  }
  if (stage.at === 'storing') {
    const { progress, stop } = stage;
    const label = t('book_import_storing');
    return <Busy label={label} value={progress?.done ?? null} cancel={() => stop.abort()} />;
  }
  if (stage.at === 'preview') {
    return (
      <ImportPreviewView
        preview={stage.preview}
        onCancel={() => setStage({ at: 'choose', cancelled: changesOf(stage.preview) > 0 })}
        onRemap={(index, mapping) => {
          const answers = stage.files.map((_, i) => (i === index ? mapping : (stage.mappings[i] ?? null)));
          void read(stage.files, answers);
        }}
        onStore={(choices) => void store(stage, choices)}
      />
    );
  }
  return (
    <div class="stack">
      <BookLink />
      {stage.at === 'failed' ? <ProblemView problem={stage.problem} retry={() => setStage({ at: 'choose', cancelled: false })} /> : null}
      <output class={stage.at === 'choose' && stage.cancelled ? 'callout' : ''}>
        {stage.at === 'choose' && stage.cancelled ? t('book_import_cancelled') : null}
      </output>
      <LooksAfter {...parts} />
      <DropZone onFiles={(files) => void read(files)} />
      <p class="note">{t('book_import_care')}</p>
    </div>
  );
}

/** @param props.value 0 to 1, or null where nobody knows how far it is. */
function Busy({ label, value, cancel }: { label: string; value: number | null; cancel: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <section class="panel" aria-label={t('book_import')}>
      <output>{label}</output>
      <progress aria-label={label} max={1} {...(value === null ? {} : { value })} />
      <div>
        <Button onClick={cancel}>{t('shared_cancel')}</Button>
      </div>
    </section>
  );
}
