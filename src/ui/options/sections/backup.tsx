import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { FileButton } from '../../shared/file-button.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { KeepingVerbs } from '../verbs.ts';

/** Save everything to a file, and bring it back. @param props.now epoch ms, for the file's name. */
export function BackupPanel({ keeping, now }: { keeping: KeepingVerbs; now: number }): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const [said, setSaid] = useState<{ text: string; care: boolean } | null>(null);

  const save = (): Promise<boolean> =>
    act(async () => {
      const day = new Date(now).toISOString().slice(0, 10);
      keeping.download(`doorstep-${day}.json`, await keeping.backup(), 'application/json');
    });
  const notOne = (name: string): void => setSaid({ text: t('options_restore_not_one', { file: name }), care: true });
  /** Whoever chose the wrong file is told before anything is asked. */
  const look = (chosen: File): Promise<boolean> =>
    act(async () => {
      const text = await chosen.text();
      if (await keeping.isBackup(text)) setFile({ name: chosen.name, text });
      else notOne(chosen.name);
    });
  const restore = async (from: { name: string; text: string }): Promise<void> => {
    setFile(null);
    setSaid({ text: t('options_restoring'), care: false });
    const worked = await act(async () => {
      if ((await keeping.restore(from.text)) === null) notOne(from.name);
      else setSaid({ text: t('options_restored'), care: false });
    });
    if (!worked) setSaid(null);
  };

  return (
    <Panel title={t('options_backup')} note={t('options_backup_note')}>
      <div class="line-up">
        <Button onClick={() => void save()}>{t('options_backup_save')}</Button>
        <FileButton
          name={t('options_backup_file')}
          onFiles={([chosen]) => {
            setSaid(null);
            if (chosen) void look(chosen);
          }}
        >
          {t('options_backup_restore')}
        </FileButton>
      </div>
      <output class={said?.care ? 'callout callout-care' : said ? 'callout callout-warm' : ''}>{said?.text}</output>
      {file ? (
        <Dialog
          title={t('options_restore_sure')}
          onClose={() => setFile(null)}
          foot={
            <>
              <Button onClick={() => setFile(null)}>{t('shared_cancel')}</Button>
              <Button look="main" onClick={() => void restore(file)}>
                {t('options_restore_do')}
              </Button>
            </>
          }
        >
          <p>{t('options_restore_text', { file: file.name })}</p>
        </Dialog>
      ) : null}
    </Panel>
  );
}
