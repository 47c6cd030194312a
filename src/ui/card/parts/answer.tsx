import type { ComponentChildren, JSX } from 'preact';
import type { LetterView, NudgeView } from '../../../core/view.ts';
import { useWords } from '../../shared/words.tsx';
import { useDoing, type About } from './doing.tsx';
import { useFold } from './folds.tsx';
import { Person } from './person.tsx';
import { Press } from './press.tsx';
import { Question } from './question.tsx';
import { offersNotNow, Replies } from './replies.tsx';
import { Strip } from './strip.tsx';

/** Everything about one person: who it is, the rule, and what can be answered. The same on the card and in the popup. */
export function Answer({ view, end }: { view: NudgeView; end?: ComponentChildren }): JSX.Element {
  const { t } = useWords();
  const { notice } = useDoing();
  // While it is asked where people should go, what needs no place can be answered already.
  const answers = view.strip === null && (view.question === null || (view.question.field !== null && view.replies.length > 0));
  return (
    <>
      <Person view={view} end={end} />
      <div class="d-body">
        {view.learned ? (
          <p class="d-learned">
            {view.learned.text} <Press button={view.learned.undo} about={{ key: view.key }} look="text" />
          </p>
        ) : null}
        {view.rule ? (
          <p class="d-rule" dir="auto">
            {view.rule}
          </p>
        ) : null}
        <History view={view} />
        {view.pace ? (
          <p class="d-rule" dir="auto">
            {view.pace}
          </p>
        ) : null}
        {view.letter ? <Letter view={view} letter={view.letter} /> : null}
        {view.calm ? <p class="d-calm">{view.calm}</p> : null}
        {view.strip ? <Strip key={view.strip.deliveryId} strip={view.strip} nudgeKey={view.key} /> : null}
        {!view.strip && view.question ? <Question key={view.question.text} view={view} question={view.question} /> : null}
        {answers ? <Replies key={String(view.letter?.open)} view={view} /> : null}
        {!answers && offersNotNow(view) ? (
          <div class="d-side">
            <Press button={{ verb: 'not-now', label: t('card_not_now') }} about={{ key: view.key }} look="text" />
          </div>
        ) : null}
        {notice ? <p class="d-notice">{notice}</p> : null}
      </div>
    </>
  );
}

/** "A longer letter is due, if you like", and the way to it and back. */
function Letter({ view, letter }: { view: NudgeView; letter: LetterView }): JSX.Element | null {
  const { memory, remembered } = useDoing();
  // Whichever answer was unfolded before: now it is this one.
  const first = (): About => {
    memory.delete(view.key);
    remembered();
    return {};
  };
  if (view.strip) return null;
  return (
    <div class="d-rule">
      <span dir="auto">{letter.text}</span> <Press button={letter.button} about={{ key: view.key }} late={first} look="text" />
    </div>
  );
}

/** "Asks again. You answered on 4 May on Messenger. What I wrote." */
function History({ view }: { view: NudgeView }): JSX.Element | null {
  const { t } = useWords();
  const [open, setOpen] = useFold();
  if (!view.history) return null;
  return (
    <div class="d-history">
      <p dir="auto">
        {view.history}{' '}
        {view.wrote ? (
          <button type="button" class="d-button d-text" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'card_hide_note' : 'history_said')}
          </button>
        ) : null}
      </p>
      {open && view.wrote ? (
        <blockquote class="d-note" dir="auto">
          {view.wrote}
        </blockquote>
      ) : null}
    </div>
  );
}
