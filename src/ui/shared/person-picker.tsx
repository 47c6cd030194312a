import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PersonChoice } from '../../core/words-view.ts';
import { TextField } from './field.tsx';

interface Props {
  label: string;
  note?: string;
  placeholder?: string;
  value: string;
  onInput: (text: string) => void;
  find: (text: string) => Promise<PersonChoice[]>;
  onPick: (person: PersonChoice) => void;
}

/** Somebody of the book, found by a part of the name. */
export function PersonPicker({ label, note, placeholder, value, onInput, find, onPick }: Props): JSX.Element {
  const [found, setFound] = useState<PersonChoice[]>([]);
  useEffect(() => {
    let late = false;
    if (value.trim() === '') {
      setFound([]);
      return undefined;
    }
    const timer = setTimeout(() => {
      find(value).then(
        (people) => void (late || setFound(people)),
        () => undefined,
      );
    }, 200);
    return () => {
      late = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `find` is made anew at each render
  }, [value]);
  // Whoever was picked stands in the field: nothing is left to choose.
  const rest = found.filter((p) => found.length > 1 || p.name !== value);
  return (
    <div class="stack-tight">
      <TextField label={label} note={note} value={value} onInput={onInput} {...(placeholder ? { placeholder } : {})} />
      {rest.length > 0 ? (
        <fieldset class="line-up" aria-label={label}>
          {rest.map((p) => (
            <button key={p.id} type="button" class="chip" onClick={() => onPick(p)}>
              <bdi>{p.name}</bdi>
              {p.detail ? <span class="muted"> · {p.detail}</span> : null}
            </button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
