import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { KeepingVerbs } from '../verbs.ts';

/** Erases all that Doorstep keeps, after one clear question. */
export function EraseEverything({ keeping, people }: { keeping: KeepingVerbs; people: number }): JSX.Element {
  const { t, tn } = useWords();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const erase = (): void => {
    setAsking(false);
    void act(() => keeping.eraseEverything(), { text: t('options_erased') });
  };
  return (
    <Panel title={t('options_erase')} note={t('options_erase_note')}>
      <div>
        <Button look="care" onClick={() => setAsking(true)}>
          {t('options_erase_do')}
        </Button>
      </div>
      {asking ? (
        <Dialog
          title={t('options_erase_sure')}
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button onClick={() => setAsking(false)}>{t('options_erase_keep')}</Button>
              <Button look="care" onClick={erase}>
                {t('options_erase_do')}
              </Button>
            </>
          }
        >
          <p>{tn('options_erase_text', people)}</p>
        </Dialog>
      ) : null}
    </Panel>
  );
}
