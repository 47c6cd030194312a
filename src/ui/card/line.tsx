import type { JSX } from 'preact';
import type { NudgeView } from '../../core/view.ts';
import { useWords } from '../shared/words.tsx';
import { unfolds } from './arrange.ts';
import { useDoing } from './parts/doing.tsx';
import { Press } from './parts/press.tsx';

interface Props {
  view: NudgeView;
  unfold: () => void;
}

/** One quiet line: a folded card, a stranger's grey line, a busy line. */
export function Line({ view, unfold }: Props): JSX.Element {
  const { t } = useWords();
  const { trusted } = useDoing();
  const own = view.lineButtons.some((b) => b.verb === 'unfold');
  const press = (event: Event): void => {
    if (trusted(event)) unfold();
  };
  const words = (
    // Doorstep's own words: a name from the right must not turn them around.
    <span class="d-words" title={view.line}>
      {view.line}
    </span>
  );
  return (
    <fieldset class={view.relation === null ? 'd-line d-grey' : 'd-line'} aria-label={t('card_region', { name: view.name })}>
      {unfolds(view) && !own ? (
        <button type="button" class="d-button d-tab" aria-expanded={false} onClick={press}>
          {words}
        </button>
      ) : (
        words
      )}
      {view.lineButtons.length === 0 ? null : (
        <span class="d-acts">
          {view.lineButtons.map((b) =>
            b.verb === 'unfold' ? (
              <button key={b.label} type="button" class="d-button d-text" aria-expanded={false} onClick={press}>
                {b.label}
              </button>
            ) : (
              <Press key={b.verb} button={b} about={{ key: view.key }} look="text" />
            ),
          )}
        </span>
      )}
    </fieldset>
  );
}
