import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useWords } from '../../shared/words.tsx';
import { type BookRow, isFromWork } from './rows.ts';
import type { BookParts } from './book-section.tsx';
import { ForgetManyDialog } from './forget-many.tsx';
import { useTakeOut } from './use-take-out.ts';

/** "Forget everyone from work", after one question that names the number. */
export function ForgetWork({ rows, parts }: { rows: readonly BookRow[]; parts: BookParts }): JSX.Element | null {
  const { t, tn } = useWords();
  const takeOut = useTakeOut(parts.verbs);
  const [asking, setAsking] = useState(false);
  const ids = useMemo(() => rows.filter(isFromWork).map((row) => row.id), [rows]);
  if (ids.length === 0) return null;
  return (
    <Panel title={t('book_forget_work')} note={t('book_forget_work_note')}>
      <div>
        <Button look="care" onClick={() => setAsking(true)}>
          {t('book_forget_work')}
        </Button>
      </div>
      {asking ? (
        <ForgetManyDialog
          title={tn('book_forget_work_sure', ids.length)}
          stays={t('book_forget_work_stays')}
          people={ids.length}
          parts={parts}
          onClose={() => setAsking(false)}
          onForget={() => {
            setAsking(false);
            void takeOut(ids);
          }}
        />
      ) : null}
    </Panel>
  );
}
