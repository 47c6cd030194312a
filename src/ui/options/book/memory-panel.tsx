import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { dayOf } from '../../shared/dates.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemView, Waiting } from '../../shared/state-view.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { BookVerbs, KeepingVerbs, MemoryLine } from '../verbs.ts';
import { lineWords, memoryText } from './memory-words.ts';
import { useLoaded } from './use-loaded.ts';

interface MemoryPanelProps {
  id: string;
  name: string;
  /** Epoch ms. */
  now: number;
  verbs: BookVerbs;
  keeping: Pick<KeepingVerbs, 'download'>;
}

/** What happened with this person so far, to be kept as a file, and a way to erase only that. */
export function MemoryPanel({ id, name, now, verbs, keeping }: MemoryPanelProps): JSX.Element {
  const words = useWords();
  const { t } = words;
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
          <div class="line-up">
            <Button onClick={() => keeping.download('doorstep-log.txt', memoryText(words, name, lines.data, now), 'text/plain')}>
              {t('book_memory_save')}
            </Button>
            <Button onClick={() => void erase()}>{t('book_memory_erase')}</Button>
          </div>
        </>
      ) : null}
    </Panel>
  );
}

function Line({ line }: { line: MemoryLine }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  return (
    <li class="memory-line">
      <p>
        <span class="muted">{dayOf(line.at)}</span> {lineWords(words, line)}
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
