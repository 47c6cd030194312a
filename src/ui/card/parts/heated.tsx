import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isHot } from '../../../core/replies/hot.ts';
import type { NudgeView } from '../../../core/view.ts';
import { useWords } from '../../shared/words.tsx';
import type { NoteReader } from './note.tsx';
import { useDoing } from './doing.tsx';

interface Heated {
  /** Looks at the note in the moment of the press; false: it is asked about first. */
  guard: () => boolean;
  /** The question, while it stands. */
  asked: JSX.Element | null;
}

/** R51: strong words in Doorstep's own field are asked about once; the calm text of the same firmness stands ready. */
export function useHeated(view: NudgeView, reader: NoteReader): Heated {
  const { t } = useWords();
  const { trusted } = useDoing();
  const [hot, setHot] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const guard = (): boolean => {
    const text = reader.read().text ?? '';
    const calm = !view.heat || text === kept || !isHot(text, view.heat);
    setHot(calm ? null : text);
    return calm;
  };
  const calmWords = (): void => {
    reader.forget();
    setHot(null);
  };
  const asked =
    hot === null ? null : (
      <div class="d-wording" role="alert">
        <p>{t('heated_ask')}</p>
        <div class="d-side">
          <button type="button" class="d-button d-plain" onClick={(event) => void (trusted(event) && calmWords())}>
            {t('heated_calm')}
          </button>
          <button
            type="button"
            class="d-button d-text"
            onClick={(event) => {
              if (!trusted(event)) return;
              setKept(hot);
              setHot(null);
            }}
          >
            {t('heated_keep')}
          </button>
        </div>
      </div>
    );
  return { guard, asked };
}
