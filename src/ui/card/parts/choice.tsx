import type { JSX } from 'preact';
import type { ChoiceView } from '../../../core/view.ts';
import { useWords } from '../../shared/words.tsx';

interface Props {
  choice: ChoiceView;
  value: string;
  /** The user types a value of their own. */
  typing: boolean;
  /** May the user type one? */
  free: boolean;
  keep: (input: HTMLInputElement | null) => void;
  /** null: the user wants to type. */
  choose: (value: string | null) => void;
}

/** Stands for "something else..." in the list; no value of a choice is empty and starts with a space. */
const OTHER = ' other';

/** One choice inside the text: "until [five v]". */
export function Choice({ choice, value, typing, free, keep, choose }: Props): JSX.Element {
  const { t } = useWords();
  if (typing) return <input ref={keep} class="d-field d-inline" aria-label={choice.label} placeholder={choice.label} dir="auto" maxLength={80} autocomplete="off" />;
  return (
    <select
      class="d-choice"
      aria-label={choice.label}
      onChange={(event) => choose(event.currentTarget.value === OTHER ? null : event.currentTarget.value)}
    >
      {choice.options.map((o) => (
        <option key={o.value} value={o.value} selected={o.value === value}>
          {o.label}
        </option>
      ))}
      {free ? <option value={OTHER}>{t('card_choice_other')}</option> : null}
    </select>
  );
}
