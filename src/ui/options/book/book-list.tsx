import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Blank, ProblemView, Waiting } from '../../shared/state-view.tsx';
import { VirtualList } from '../../shared/virtual-list.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import { type BookRow, NO_FILTER, type RowFilter, searchRows } from './rows.ts';
import { BookFilters } from './book-filters.tsx';
import type { BookParts } from './book-section.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ForgetWork } from './forget-work.tsx';
import { NoesLink } from './noes-link.tsx';
import { PastImports } from './past-imports.tsx';
import { PersonRow } from './person-row.tsx';
import { useChosen } from './use-chosen.ts';
import { useLoaded } from './use-loaded.ts';

const ROW_PX = 52;

/** Everybody in the book, searched as one types. */
export function BookList(parts: BookParts): JSX.Element {
  const { t } = useWords();
  const [rows, again] = useLoaded(parts.verbs.rows, `${parts.data.people} ${parts.version}`);
  return (
    <div class="stack">
      <p class="muted">{t('book_lead')}</p>
      <div class="line-up">
        <a class="button button-main" href={hashOf('book', { at: 'add' })}>
          {t('book_add')}
        </a>
        <a class="button" href={hashOf('book', { at: 'import' })}>
          {t('book_import')}
        </a>
        <a class="button" href={hashOf('book', { at: 'quiet' })}>
          {t('book_quiet')}
        </a>
      </div>
      {rows.state === 'loading' ? <Waiting /> : null}
      {rows.state === 'failed' ? <ProblemView problem={rows.problem} retry={again} /> : null}
      {rows.state === 'ready' ? <Found rows={rows.data} parts={parts} /> : null}
      <PastImports {...parts} />
      {rows.state === 'ready' ? (
        <>
          <ExportPanel people={rows.data.length} {...parts} />
          <ForgetWork rows={rows.data} parts={parts} />
          <NoesLink {...parts} />
        </>
      ) : null}
    </div>
  );
}

function Found({ rows, parts }: { rows: readonly BookRow[]; parts: BookParts }): JSX.Element {
  const { t, tn } = useWords();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<RowFilter>(NO_FILTER);
  const found = useMemo(() => searchRows(rows, query, filter), [rows, query, filter]);
  const chosen = useChosen(found);
  const idsIn = (list: readonly BookRow[]): string[] =>
    chosen.ids.size === 0 ? [] : list.filter((row) => chosen.ids.has(row.id)).map((row) => row.id);
  const inList = useMemo(() => idsIn(found).length, [found, chosen.ids]);
  const ids = useMemo(() => idsIn(rows), [rows, chosen.ids]);
  if (rows.length === 0) {
    return (
      <div class="panel">
        <Blank icon="book" title={t('book_empty')} text={t('book_empty_text')} />
      </div>
    );
  }
  const onKey = (event: KeyboardEvent, index: number): void => {
    const all = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
    const box = event.target instanceof HTMLInputElement;
    if (all) chosen.all(true);
    else if (event.key === 'Escape') chosen.none();
    // On the box itself the browser does it.
    else if (event.key === ' ' && !box) chosen.toggle(index, event.shiftKey);
    else return;
    event.preventDefault();
  };
  return (
    <section class="stack-tight" aria-label={t('book_people')}>
      <BookFilters rows={rows} query={query} onQuery={setQuery} filter={filter} onFilter={setFilter} siteName={parts.verbs.siteName} />
      {found.length === 0 ? (
        <>
          <output class="note">{tn('book_count', 0)}</output>
          <div class="panel">
            <Blank icon="search" title={t('book_none_found')} text={t('book_none_found_text')} />
          </div>
        </>
      ) : (
        <>
          <div class="line-up spread">
            <label class="book-all">
              <input
                type="checkbox"
                checked={inList === found.length}
                indeterminate={inList > 0 && inList < found.length}
                onChange={(e) => chosen.all(e.currentTarget.checked)}
              />
              {t('book_choose_all')}
            </label>
            <output class="note">{tn('book_count', found.length)}</output>
          </div>
          <VirtualList
            key={`${query} ${JSON.stringify(filter)}`}
            name={t('book_people')}
            items={found}
            keyOf={(row) => row.id}
            rowHeight={ROW_PX}
            onMove={chosen.move}
            onKey={onKey}
            row={(row, { index, tabIndex }) => (
              <PersonRow row={row} tabIndex={tabIndex} chosen={chosen.ids.has(row.id)} onChoose={(range) => chosen.toggle(index, range)} />
            )}
          />
          <p class="note">{t('book_choose_keys')}</p>
        </>
      )}
      {ids.length > 0 ? <ChosenBar parts={parts} ids={ids} hidden={ids.length - inList} onNone={chosen.none} /> : null}
    </section>
  );
}
