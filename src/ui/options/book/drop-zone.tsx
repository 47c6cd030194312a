import type { JSX } from 'preact';
import { FileButton } from '../../shared/file-button.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useDrop } from '../../shared/use-drop.ts';
import { useWords } from '../../shared/words.tsx';

/** Files by drop, anywhere on the page while this stands, or by the browser's own picker. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }): JSX.Element {
  const { t } = useWords();
  const over = useDrop(onFiles);

  return (
    <section class={over ? 'drop drop-over' : 'drop'} aria-label={t('book_import')}>
      <Icon name="file" />
      <h2>{t('book_import_drop')}</h2>
      <p class="muted">{t('book_import_what')}</p>
      <FileButton look="main" name={t('book_import_files')} accept="" multiple onFiles={onFiles}>
        {t('book_import_choose')}
      </FileButton>
    </section>
  );
}
