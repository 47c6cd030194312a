import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { dayOf } from '../../shared/dates.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemView, Waiting } from '../../shared/state-view.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords, type WordKey } from '../../shared/words.tsx';
import type { BookVerbs, MemoryLine } from '../verbs.ts';
import { useLoaded } from './use-loaded.ts';

/** What happened with this person so far, and a way to erase only that. */
export function MemoryPanel({ id, name, verbs }: { id: string; name: string; verbs: BookVerbs }): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const [lines, again] = useLoaded(() => verbs.memory(id), id);
  const erase = async (): Promise<void> => {
    if (await act(() => verbs.forgetMemory(id), { text: t('book_memory_erased', { name }) })) again();
  };
  return (
    <Panel title={t('book_memory')} note={t('book_memory_note')}>
      {lines.state === 'loading' ? <Waiting /> : null}
      {lines.state === 'failed' ? <ProblemView problem={lines.problem} retry={again} /> : null}
      {lines.state === 'ready' && lines.data.length === 0 ? <p class="muted">{t('book_memory_none', { name })}</p> : null}
      {lines.state === 'ready' && lines.data.length > 0 ? (
        <>
          <ol class="divided">
            {lines.data.map((line) => (
              <Line key={`${line.at} ${line.outcome}`} line={line} />
            ))}
          </ol>
          <div>
            <Button onClick={() => void erase()}>{t('book_memory_erase')}</Button>
          </div>
        </>
      ) : null}
    </Panel>
  );
}

function Line({ line }: { line: MemoryLine }): JSX.Element {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <li class="memory-line">
      <p>
        <span class="muted">{dayOf(line.at)}</span> {t(kindKey(line.kind), { site: line.site })} {t(outcomeKey(line.outcome))}
      </p>
      {line.note ? (
        <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
          {t('history_said')}
        </Button>
      ) : null}
      {line.note && open ? <blockquote dir="auto">{line.note}</blockquote> : null}
    </li>
  );
}

function kindKey(kind: string): WordKey {
  if (kind.endsWith('_invite')) return 'book_memory_invite';
  return kind.startsWith('message') ? 'book_memory_message' : 'book_memory_request';
}

/** Kinds of answers as they stand in the memory, the longest beginning that fits. */
const OUTCOMES: readonly [start: string, key: WordKey][] = [
  ['declined_with', 'book_outcome_offered'],
  ['declined_silently', 'book_outcome_quiet'],
  ['declined', 'book_outcome_declined'],
  ['accept', 'book_outcome_accepted'],
  ['left', 'book_outcome_left'],
  ['leave', 'book_outcome_left'],
  ['ignored', 'book_outcome_left'],
  ['email', 'book_outcome_emailed'],
  ['copied', 'book_outcome_copied'],
];

const outcomeKey = (outcome: string): WordKey => OUTCOMES.find(([start]) => outcome.startsWith(start))?.[1] ?? 'book_outcome_answered';
