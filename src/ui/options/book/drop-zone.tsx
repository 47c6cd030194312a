import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useWords } from '../../shared/words.tsx';

/** Files by drop, anywhere on the page while this stands, or by the browser's own picker. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }): JSX.Element {
  const { t } = useWords();
  const picker = useRef<HTMLInputElement | null>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hover = (e: DragEvent): void => {
      e.preventDefault();
      setOver(true);
    };
    const leave = (e: DragEvent): void => setOver(e.relatedTarget !== null);
    const drop = (e: DragEvent): void => {
      e.preventDefault();
      setOver(false);
      onFiles([...(e.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', hover, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  });

  return (
    <section class={over ? 'drop drop-over' : 'drop'} aria-label={t('book_import')}>
      <Icon name="file" />
      <h2>{t('book_import_drop')}</h2>
      <p class="muted">{t('book_import_what')}</p>
      <Button look="main" onClick={() => picker.current?.click()}>
        {t('book_import_choose')}
      </Button>
      <input
        ref={picker}
        class="seen-by-voice-only"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t('book_import_files')}
        onChange={(e) => {
          onFiles([...(e.currentTarget.files ?? [])]);
          e.currentTarget.value = '';
        }}
      />
    </section>
  );
}
