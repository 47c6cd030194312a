import type { JSX } from 'preact';
import type { Mapping } from '../../../core/imports/types.ts';
import { Icon } from '../../shared/icon.tsx';
import { useWords, type ScreenWords, type WordKey } from '../../shared/words.tsx';
import type { ImportFile } from '../verbs.ts';
import { MappingTable } from './mapping-table.tsx';

const SHOWN_SKIPS = 20;

/** One chosen file: what it is, how many people, what was left out and why. */
export function FilePanel({ file, onRemap }: { file: ImportFile; onRemap: (mapping: Mapping) => void }): JSX.Element {
  const words = useWords();
  const { t, tn } = words;
  const bad = file.outcome === 'reject';
  return (
    <section class={bad ? 'callout callout-care' : 'callout'} aria-label={file.name}>
      <p>
        <Icon name={bad ? 'warn' : 'file'} /> <strong dir="auto">{file.name}</strong>{' '}
        <span class="muted">{t(`import_format_${file.format}`)}</span>
      </p>
      <p>{saysOf(words, file)}</p>
      {file.skipped.length > 0 ? (
        <details>
          <summary>{tn('book_file_skipped', file.skipped.length)}</summary>
          <ul>
            {file.skipped.slice(0, SHOWN_SKIPS).map((s, i) => {
              const why = t(keyOf('import_skip_', s.why));
              return (
                <li key={i} class="note">
                  {s.line === null ? why : t('book_file_line', { line: s.line, why })}
                </li>
              );
            })}
            {file.skipped.length > SHOWN_SKIPS ? <li class="note">{tn('book_file_more', file.skipped.length - SHOWN_SKIPS)}</li> : null}
          </ul>
        </details>
      ) : null}
      {file.mapping ? <MappingTable question={file.mapping} open={file.outcome === 'mapping'} onRead={onRemap} /> : null}
    </section>
  );
}

function saysOf({ t, tn }: ScreenWords, file: ImportFile): string {
  if (file.outcome === 'reject') return t(keyOf('import_problem_', file.problem ?? 'binary'));
  if (file.outcome === 'mapping') return t('book_file_mapping');
  return file.people === 0 ? t('book_file_empty') : tn('book_file_people', file.people);
}

/** Codes are written with dashes, keys of texts with underscores. */
const keyOf = (start: 'import_skip_' | 'import_problem_', code: string): WordKey => `${start}${code.replaceAll('-', '_')}` as WordKey;
