import type { JSX } from 'preact';
import { relationWord } from '../../shared/relation-words.ts';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import type { BookRow } from './rows.ts';

interface PersonRowProps {
  row: BookRow;
  tabIndex: 0 | -1;
  chosen: boolean;
  /** @param range the Shift key was held. */
  onChoose: (range: boolean) => void;
}

/** One line of the book: a box to choose it, and the way to the person. */
export function PersonRow({ row, tabIndex, chosen, onChoose }: PersonRowProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  return (
    <div class={chosen ? 'book-row book-row-chosen' : 'book-row'}>
      <label class="book-row-box">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={t('book_choose', { name: row.name })}
          checked={chosen}
          onClick={(e) => onChoose(e.shiftKey)}
        />
      </label>
      <a href={hashOf('book', { at: 'person', id: row.id })} tabIndex={tabIndex}>
        <span>
          <bdi title={row.name}>{row.name}</bdi>
          <bdi class="note">{row.detail}</bdi>
        </span>
        <span class="tag tag-plain">{row.relationships.map((r) => relationWord(words, r)).join(', ') || t('book_no_relation')}</span>
      </a>
    </div>
  );
}
