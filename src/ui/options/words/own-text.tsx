import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { placesFor } from '../../../core/replies/own-places.ts';
import { LONGEST_OWN } from '../../../core/replies/own-reply.ts';
import type { NoteLanguage, Situation } from '../../../core/replies/types.ts';
import { Field } from '../../shared/field.tsx';
import { useWords, type WordKey } from '../../shared/words.tsx';

interface Props {
  text: string;
  situation: Situation;
  language: NoteLanguage;
  onInput: (text: string) => void;
  problem: string | null;
}

/** The words themselves, and the places that are filled in for each person: a click puts one where the caret stands. */
export function OwnText({ text, situation, language, onInput, problem }: Props): JSX.Element {
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const put = (place: string): void => {
    const field = area.current;
    if (!field) return;
    field.focus();
    field.setRangeText(`{${place}}`, field.selectionStart, field.selectionEnd, 'end');
    onInput(field.value);
  };
  return (
    <div class="stack-tight">
      <Field label={t('mine_text')} note={t('mine_text_note')} problem={problem}>
        {(ids) => (
          <textarea
            {...ids}
            ref={area}
            class="input"
            rows={5}
            dir="auto"
            lang={language}
            maxLength={LONGEST_OWN}
            value={text}
            onInput={(e) => onInput(e.currentTarget.value)}
          />
        )}
      </Field>
      <fieldset class="line-up">
        <legend class="legend">{t('mine_places')}</legend>
        {placesFor(situation).map((place) => (
          <button key={place} type="button" class="chip" onClick={() => put(place)}>
            {t(`mine_place_${place}` as WordKey)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
