import type { JSX } from 'preact';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { BookParts } from './book-section.tsx';

interface ForgetManyProps {
  title: string;
  people: number;
  /** Who stays, where that needs saying. */
  stays?: string;
  parts: BookParts;
  onClose: () => void;
  onForget: () => void;
}

/** Names the number, and offers a backup file before anybody is forgotten. */
export function ForgetManyDialog({ title, people, stays, parts, onClose, onForget }: ForgetManyProps): JSX.Element {
  const { t, tn } = useWords();
  const act = useAct();
  const { keeping, data } = parts;
  const save = (): void =>
    void act(
      async () => {
        const day = new Date(data.now).toISOString().slice(0, 10);
        keeping.download(`doorstep-${day}.json`, await keeping.backup(), 'application/json');
      },
      { text: t('book_backup_saved') },
    );
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('book_forget_many_keep')}</Button>
          <Button look="care" onClick={onForget}>
            {tn('book_forget_many_do', people)}
          </Button>
        </>
      }
    >
      <p>{t('book_forget_many_text')}</p>
      {stays ? <p>{stays}</p> : null}
      <div class="callout callout-warm">
        <p>{t('book_backup_first')}</p>
        <div>
          <Button onClick={save}>{t('options_backup_save')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
