import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Radios } from '../../shared/choices.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { useWords } from '../../shared/words.tsx';

interface ForgetDialogProps {
  name: string;
  canKeepNo: boolean;
  onClose: () => void;
  onForget: (keepNo: boolean) => Promise<void>;
}

/** Forgets a person for good, or all but the no (R18). */
export function ForgetDialog({ name, canKeepNo, onClose, onForget }: ForgetDialogProps): JSX.Element {
  const { t } = useWords();
  const [keepNo, setKeepNo] = useState(false);
  return (
    <Dialog
      title={t('book_forget_sure', { name })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('book_forget_keep', { name })}</Button>
          <Button look="care" onClick={() => void onForget(keepNo)}>
            {t('book_forget', { name })}
          </Button>
        </>
      }
    >
      {canKeepNo ? (
        <Radios
          legend={t('book_forget_how')}
          value={keepNo ? 'no' : 'all'}
          onChange={(value) => setKeepNo(value === 'no')}
          options={[
            { value: 'all', label: t('book_forget_all', { name }), note: t('book_forget_all_note') },
            { value: 'no', label: t('book_forget_but', { name }), note: t('book_forget_but_note', { name }) },
          ]}
        />
      ) : (
        <p>{t('book_forget_note', { name })}</p>
      )}
      <p class="note">{t('book_forget_final')}</p>
    </Dialog>
  );
}
