import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  if (typing) return <OwnWords label={choice.label} keep={keep} />;
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

/** Takes the place of the list, and the focus with it. */
function OwnWords({ label, keep }: { label: string; keep: (input: HTMLInputElement | null) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    keep(input.current);
    input.current?.focus();
    return () => keep(null);
  }, []);
  return <input ref={input} class="d-field d-inline" aria-label={label} placeholder={label} dir="auto" maxLength={80} autocomplete="off" />;
}
