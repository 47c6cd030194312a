import type { JSX } from 'preact';
import { Icon } from '../../shared/icon.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';

/** The way back to the list, above whatever was opened from it. */
export function BookLink(): JSX.Element {
  const { t } = useWords();
  return (
    <p>
      <a class="back-link" href={hashOf('book')}>
        <Icon name="back" turns />
        <span>{t('book_back')}</span>
      </a>
    </p>
  );
}
