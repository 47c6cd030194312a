import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MarkView } from '../../../core/words-view.ts';
import { useWords } from '../../shared/words.tsx';
import { useDoing } from './doing.tsx';

/** So long nothing is typed before a note is looked at, ms. */
const PAUSE = 1200;

interface Props {
  nudgeKey: string;
  replyId: string;
  /** The note as the user has changed it; null: unchanged, or being typed on a page, where nothing is heard. */
  text: string | null;
  mend: (text: string) => void;
}

/** One thought on a changed note, never while it is typed. It only advises, unless the note can't be sent so. */
export function Wording({ nudgeKey, replyId, text, mend }: Props): JSX.Element | null {
  const { t } = useWords();
  const { check, trusted } = useDoing();
  const [found, setFound] = useState<{ mark: MarkView; text: string } | null>(null);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (text === null || !check) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      check.look(nudgeKey, replyId, text).then(
        (mark) => void (late || setFound(mark && { mark, text })),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [nudgeKey, replyId, text, check]);
  // What was found in other words than those that stand here now is over.
  const mark = found && found.text === text && (found.mark.blocks || !kept) ? found.mark : null;
  if (!mark) return null;
  const { mended } = mark;
  return (
    <div class="d-wording">
      <p>
        <strong dir="auto">{mark.words ? t('wording_title', { words: mark.words }) : t('wording_whole')}</strong> {mark.reason}
      </p>
      <div class="d-side">
        {mended === null ? null : (
          <button type="button" class="d-button d-plain" onClick={(event) => void (trusted(event) && mend(mended))}>
            {mark.instead ? t('wording_use', { words: mark.instead }) : t('wording_leave_out')}
          </button>
        )}
        {mark.blocks ? null : (
          <button
            type="button"
            class="d-button d-text"
            onClick={(event) => {
              if (!trusted(event)) return;
              setKept(true);
              check?.keep();
            }}
          >
            {t('wording_dismiss')}
          </button>
        )}
      </div>
    </div>
  );
}
