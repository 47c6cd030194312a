import type { JSX } from 'preact';
import { Button } from '../../shared/button.tsx';
import { dayOf } from '../../shared/dates.ts';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { BookParts } from './book-section.tsx';
import { useLoaded } from './use-loaded.ts';

/** Files that were imported, each with a way to take all of it back. */
export function PastImports({ version, verbs }: BookParts): JSX.Element | null {
  const { t, tn } = useWords();
  const act = useAct();
  const [past] = useLoaded(verbs.pastImports, version);
  if (past.state !== 'ready' || past.data.length === 0) return null;
  const undo = (id: string): Promise<boolean> => act(() => verbs.undoImport(id), { text: t('book_import_undone') });
  return (
    <Panel title={t('book_imports')}>
      <ul class="divided">
        {past.data.map((one) => (
          <li key={one.id} class="line-up spread">
            <span>
              <bdi>{one.fileName}</bdi>
              <span class="note">
                {' '}
                {dayOf(one.at)} · {tn('book_import_added', one.added)}
              </span>
            </span>
            <Button look="quiet" name={t('book_import_undo_named', { file: one.fileName })} onClick={() => void undo(one.id)}>
              {t('book_import_undo')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
