import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useDrop } from '../../shared/use-drop.ts';
import { useWords } from '../../shared/words.tsx';

/** Files by drop, anywhere on the page while this stands, or by the browser's own picker. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }): JSX.Element {
  const { t } = useWords();
  const picker = useRef<HTMLInputElement | null>(null);
  const over = useDrop(onFiles);

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
