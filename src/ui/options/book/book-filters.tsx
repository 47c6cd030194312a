import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { RELATIONSHIPS } from '../../../core/contact.ts';
import { SelectField, TextField } from '../../shared/field.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { useWords } from '../../shared/words.tsx';
import { type BookRow, ROW_SOURCES, type RowFilter } from './rows.ts';

interface BookFiltersProps {
  rows: readonly BookRow[];
  query: string;
  onQuery: (query: string) => void;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  siteName: (platform: string) => string;
}

/** With 30,000 people a list of all their sites would be felt before it becomes a set. */
function sitesOf(rows: readonly BookRow[]): string[] {
  const sites = new Set<string>();
  for (const row of rows) for (const site of row.sites) sites.add(site);
  return [...sites];
}

/** Search as one types, and three ways to narrow the list down. */
export function BookFilters(props: BookFiltersProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { rows, query, onQuery, filter, onFilter, siteName } = props;
  // Pages that belong to no site ("web") are nothing to look for.
  const sites = useMemo(
    () =>
      sitesOf(rows)
        .filter((site) => site !== 'web' && site !== 'any')
        .map((value) => ({ value, label: siteName(value) }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    [rows, siteName],
  );
  return (
    <div class="stack-tight">
      <TextField label={t('book_search')} value={query} onInput={onQuery} placeholder={t('book_search_hint')} />
      <div class="book-filters">
        <SelectField
          label={t('book_filter')}
          value={filter.relationship ?? ''}
          onChange={(value) =>
            onFilter({
              ...filter,
              relationship: value === 'none' ? 'none' : (RELATIONSHIPS.find((r) => r === value) ?? null),
            })
          }
          options={[
            { value: '', label: t('book_filter_all') },
            ...RELATION_ORDER.map((r) => ({ value: r as string, label: relationLabel(words, r) })),
            { value: 'none', label: t('book_filter_not_said') },
          ]}
        />
        <SelectField
          label={t('book_filter_from')}
          value={filter.from ?? ''}
          onChange={(value) => onFilter({ ...filter, from: ROW_SOURCES.find((s) => s === value) ?? null })}
          options={[
            { value: '', label: t('book_filter_any_from') },
            ...ROW_SOURCES.map((s) => ({ value: s as string, label: t(`book_filter_from_${s}`) })),
          ]}
        />
        <SelectField
          label={t('book_filter_site')}
          value={filter.site ?? ''}
          onChange={(value) => onFilter({ ...filter, site: value || null })}
          options={[{ value: '', label: t('book_filter_any_site') }, ...sites]}
        />
      </div>
    </div>
  );
}
