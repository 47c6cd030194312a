import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { RELATIONSHIPS, type Relationship } from '../../../core/contact.ts';
import { SelectField, TextField } from '../../shared/field.tsx';
import { RELATION_ORDER, relationLabel, relationWord } from '../../shared/relation-words.ts';
import { Blank, ProblemView, Waiting } from '../../shared/state-view.tsx';
import { VirtualList } from '../../shared/virtual-list.tsx';
import { useWords } from '../../shared/words.tsx';
import { hashOf } from '../route.ts';
import type { BookRow } from '../verbs.ts';
import type { BookParts } from './book-section.tsx';
import { ExportPanel } from './export-panel.tsx';
import { PastImports } from './past-imports.tsx';
import { searchRows } from './rows.ts';
import { useLoaded } from './use-loaded.ts';

const ROW_PX = 52;

/** Everybody in the book, searched as one types. */
export function BookList(parts: BookParts): JSX.Element {
  const { t } = useWords();
  const [rows, again] = useLoaded(parts.verbs.rows, parts.data.people);
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
      {rows.state === 'ready' ? <Found rows={rows.data} /> : null}
      <PastImports {...parts} />
      <ExportPanel {...parts} />
    </div>
  );
}

function Found({ rows }: { rows: readonly BookRow[] }): JSX.Element {
  const words = useWords();
  const { t, tn } = words;
  const [query, setQuery] = useState('');
  const [relationship, setRelationship] = useState<Relationship | null>(null);
  const found = useMemo(() => searchRows(rows, query, relationship), [rows, query, relationship]);
  if (rows.length === 0) {
    return (
      <div class="panel">
        <Blank icon="book" title={t('book_empty')} text={t('book_empty_text')} />
      </div>
    );
  }
  return (
    <section class="stack-tight" aria-label={t('book_people')}>
      <div class="book-search">
        <TextField
          label={t('book_search')}
          value={query}
          onInput={setQuery}
          placeholder={t('book_search_hint')}
        />
        <SelectField
          label={t('book_filter')}
          value={relationship ?? ''}
          onChange={(value) => setRelationship(RELATIONSHIPS.find((r) => r === value) ?? null)}
          options={[
            { value: '', label: t('book_filter_all') },
            ...RELATION_ORDER.map((r) => ({ value: r as string, label: relationLabel(words, r) })),
          ]}
        />
      </div>
      <output class="note">{tn('book_count', found.length)}</output>
      {found.length === 0 ? (
        <div class="panel">
          <Blank icon="search" title={t('book_none_found')} text={t('book_none_found_text')} />
        </div>
      ) : (
        <VirtualList
          key={`${query} ${relationship}`}
          name={t('book_people')}
          items={found}
          keyOf={(row) => row.id}
          rowHeight={ROW_PX}
          row={(row) => (
            <a class="book-row" href={hashOf('book', { at: 'person', id: row.id })}>
              <span>
                <bdi title={row.name}>{row.name}</bdi>
                <bdi class="note">{row.detail}</bdi>
              </span>
              <span class="tag tag-plain">
                {row.relationships.map((r) => relationWord(words, r)).join(', ') || t('book_no_relation')}
              </span>
            </a>
          )}
        />
      )}
    </section>
  );
}
