import type { JSX } from 'preact';
import type { MarkView } from '../../core/words-view.ts';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

interface Props {
  mark: MarkView | null;
  onMend: (text: string) => void;
  onDismiss: () => void;
}

/** One thought on a text, with what could stand there instead. */
export function WordingMark({ mark, onMend, onDismiss }: Props): JSX.Element {
  const { t } = useWords();
  return (
    <output class={mark ? 'callout wording' : ''}>
      {mark ? (
        <>
          <p class="note">
            <strong dir="auto">{mark.words ? t('wording_title', { words: mark.words }) : t('wording_whole')}</strong>
          </p>
          <p>{mark.reason}</p>
          <span class="line-up">
            {mark.mended === null ? null : (
              <Button onClick={() => onMend(mark.mended ?? '')}>
                {mark.instead ? t('wording_use', { words: mark.instead }) : t('wording_leave_out')}
              </Button>
            )}
            {mark.blocks ? null : (
              <Button look="quiet" onClick={onDismiss}>
                {t('wording_dismiss')}
              </Button>
            )}
          </span>
        </>
      ) : null}
    </output>
  );
}
