import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LONGEST_LINE, MOST_LINES, type PassedLine } from '../../../core/letters.ts';
import { clean } from '../../../core/text.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { TextField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SectionParts } from '../section-parts.ts';

/** What the user likes to pass on beside a short answer: a small list, each changed where it stands (R46). */
export function LinesPanel({ data, verbs }: SectionParts): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const { lines } = data.settings.letters;
  const [typed, setTyped] = useState('');
  const keep = (change: (stored: PassedLine[]) => PassedLine[]): Promise<boolean> =>
    act(() => verbs.changeLetters((stored) => ({ ...stored, lines: change(stored.lines) })));
  const problem = useProblem(typed, lines);
  const fresh = clean(typed, LONGEST_LINE);
  const add = async (): Promise<void> => {
    const id = verbs.newId();
    if (await keep((stored) => [...stored, { id, text: fresh }])) setTyped('');
  };
  return (
    <Panel title={t('lines_title')} note={t('lines_note')}>
      {lines.length > 0 ? (
        <ol class="stack" aria-label={t('lines_title')}>
          {lines.map((line, i) => (
            <Line
              // Stored anew: what stands in the field is that.
              key={`${line.id} ${line.text}`}
              line={line}
              n={i + 1}
              others={lines.filter((l) => l.id !== line.id)}
              change={(text) => void keep((stored) => stored.map((l) => (l.id === line.id ? { ...l, text } : l)))}
              remove={() => void keep((stored) => stored.filter((l) => l.id !== line.id))}
            />
          ))}
        </ol>
      ) : null}
      {lines.length >= MOST_LINES ? (
        <p class="note">{t('lines_full', { n: MOST_LINES })}</p>
      ) : (
        <form
          class="stack-tight"
          onSubmit={(event) => {
            event.preventDefault();
            if (fresh !== '' && problem === null) void add();
          }}
        >
          <TextField label={t('lines_new')} placeholder={t('lines_hint')} problem={problem} value={typed} onInput={setTyped} />
          <div>
            <Button icon="add" disabled={fresh === '' || problem !== null} onClick={() => void add()}>
              {t('lines_add')}
            </Button>
          </div>
        </form>
      )}
    </Panel>
  );
}

/** @returns what keeps a line from being stored, in words, or null. */
function useProblem(typed: string, others: readonly PassedLine[]): string | null {
  const { t } = useWords();
  if (Array.from(typed.trim()).length > LONGEST_LINE) return t('lines_long', { n: LONGEST_LINE });
  return others.some((l) => l.text === clean(typed, LONGEST_LINE)) ? t('lines_twice') : null;
}

interface LineProps {
  line: PassedLine;
  n: number;
  others: readonly PassedLine[];
  change: (text: string) => void;
  remove: () => void;
}

/** Stored when the field is left; an emptied one stays as it was, Remove takes it out. */
function Line({ line, n, others, change, remove }: LineProps): JSX.Element {
  const { t } = useWords();
  const [text, setText] = useState(line.text);
  const problem = useProblem(text, others);
  const leave = (): void => {
    const now = clean(text, LONGEST_LINE);
    if (now === '') setText(line.text);
    else if (problem === null && now !== line.text) change(now);
  };
  return (
    <li class="point">
      <TextField label={t('lines_one', { n })} problem={problem} value={text} onInput={setText} onLeave={leave} />
      <IconButton icon="close" name={t('lines_remove', { n })} onClick={remove} />
    </li>
  );
}
