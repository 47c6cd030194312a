import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { numberOf } from '../../shared/numbers.ts';
import { Panel } from '../../shared/panel.tsx';
import { useWords } from '../../shared/words.tsx';
import type { LikelySame } from '../verbs.ts';

interface SameQuestionsProps {
  likely: readonly LikelySame[];
  /** The answers so far, by key. Without an answer somebody counts as new. */
  answers: ReadonlyMap<string, boolean>;
  onAnswer: (key: string, same: boolean) => void;
}

/** People in the file who may be people in the book, asked one by one; one can go back. */
export function SameQuestions({ likely, answers, onAnswer }: SameQuestionsProps): JSX.Element | null {
  const { t, tn } = useWords();
  const [at, setAt] = useState(0);
  const one = likely[at];
  const answer = (same: boolean): void => {
    if (one) onAnswer(one.key, same);
    setAt(at + 1);
  };
  return (
    <Panel title={tn('book_preview_likely', likely.length)} note={t('book_same_note')}>
      <output class="note">
        {one
          ? t('book_same_at', { n: numberOf(at + 1), all: numberOf(likely.length) })
          : t('book_same_done', {
              same: numberOf(likely.filter((l) => answers.get(l.key)).length),
              all: numberOf(likely.length),
            })}
      </output>
      {one ? (
        <>
          <div class="two">
            <Side title={t('book_same_file')} name={one.name} detail={one.detail} />
            <Side title={t('book_same_book')} name={one.existing} detail={one.existingDetail} />
          </div>
          <div class="line-up">
            <Button onClick={() => answer(true)}>{t('book_same_yes')}</Button>
            <Button onClick={() => answer(false)}>{t('book_same_no')}</Button>
          </div>
        </>
      ) : null}
      {at > 0 ? (
        <div>
          <Button look="quiet" onClick={() => setAt(at - 1)}>
            {t('book_same_back')}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function Side({ title, name, detail }: { title: string; name: string; detail: string }): JSX.Element {
  return (
    <div class="callout">
      <span class="note">{title}</span>
      <strong dir="auto">{name}</strong>
      <bdi>{detail}</bdi>
    </div>
  );
}
