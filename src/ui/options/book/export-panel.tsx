import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Panel } from '../../shared/panel.tsx';
import { Switch } from '../../shared/switch.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { BookParts } from './book-section.tsx';

/** The whole book as a file; private notes only when asked for. */
export function ExportPanel({ people, verbs, keeping }: BookParts & { people: number }): JSX.Element | null {
  const { t } = useWords();
  const act = useAct();
  const [withNotes, setWithNotes] = useState(false);
  if (people === 0) return null;
  const save = (format: 'json' | 'csv'): void =>
    void act(async () => {
      const text = await verbs.exportBook(format, withNotes);
      keeping.download(`doorstep-book.${format}`, text, format === 'json' ? 'application/json' : 'text/csv');
    });
  return (
    <Panel title={t('book_export')} note={t('book_export_note')}>
      <Switch label={t('book_export_notes')} note={t('book_export_notes_note')} on={withNotes} onChange={setWithNotes} />
      <div class="line-up">
        <Button onClick={() => save('json')}>{t('book_export_json')}</Button>
        <Button onClick={() => save('csv')}>{t('book_export_csv')}</Button>
      </div>
    </Panel>
  );
}
