import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import type { Problem } from './problem.ts';
import { useWords, type WordKey } from './words.tsx';

/** Where something stands that has to be fetched first. */
export type Loaded<T> = { state: 'loading' } | { state: 'ready'; data: T } | { state: 'failed'; problem: Problem };

interface BlankProps {
  icon: IconName;
  title: string;
  text?: string;
  children?: ComponentChildren;
}

/** Nothing here yet: says so, and what can be done. */
export function Blank({ icon, title, text, children }: BlankProps): JSX.Element {
  return (
    <div class="blank">
      <Icon name={icon} />
      <p>
        <strong>{title}</strong>
      </p>
      {text ? <p class="muted">{text}</p> : null}
      {children ? <div class="line-up">{children}</div> : null}
    </div>
  );
}

/** Says "One moment" only after 300 ms, so that a fast answer doesn't flicker. */
export function Waiting(): JSX.Element | null {
  const { t } = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return <output class="blank">{slow ? t('shared_waiting') : null}</output>;
}

const WORDS: Record<Problem, { title: WordKey; text: WordKey }> = {
  'no-answer': { title: 'shared_problem_no_answer', text: 'shared_problem_no_answer_text' },
  'storage-full': { title: 'shared_problem_full', text: 'shared_problem_full_text' },
  'other-tab': { title: 'shared_problem_other_tab', text: 'shared_problem_other_tab_text' },
  'too-old': { title: 'shared_problem_too_old', text: 'shared_problem_too_old_text' },
  other: { title: 'shared_problem_other', text: 'shared_problem_other_text' },
};

/** What happened, what was kept, what to do next. @param props.retry left out where trying again is no help. */
export function ProblemView({ problem, retry }: { problem: Problem; retry?: (() => void) | undefined }): JSX.Element {
  const { t } = useWords();
  return (
    <div class="callout callout-care" role="alert">
      <p>
        <strong>{t(WORDS[problem].title)}</strong>
      </p>
      <p>{t(WORDS[problem].text)}</p>
      {retry && problem !== 'too-old' ? (
        <div>
          <Button onClick={retry}>{t('shared_try_again')}</Button>
        </div>
      ) : null}
    </div>
  );
}
