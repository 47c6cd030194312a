import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Button } from '../../../core/view.ts';
import { useDoing, type About } from './doing.tsx';

export type Look = 'main' | 'plain' | 'text';

interface Props {
  button: Button;
  about?: About;
  look?: Look;
  /** Shows the effect under the button; else it is read out and shown as a hint. */
  effect?: boolean;
  /** What to add at the moment of the press: a field's text as it then is. */
  late?: () => About;
  /** Asked first; false: nothing is pressed yet. */
  guard?: () => boolean;
}

/** One button of a view: named by its effect, sent as it is. */
export function Press({ button, about = {}, look = 'plain', effect = false, late, guard }: Props): JSX.Element {
  const { press } = useDoing();
  const id = useId();
  const said = button.effect;
  return (
    <>
      <button
        type="button"
        class={`d-button d-${look}`}
        aria-describedby={said ? id : undefined}
        title={said && !effect ? said : undefined}
        onClick={(event) => {
          if (guard?.() !== false) press(event, button, { ...about, ...late?.() });
        }}
      >
        {button.label}
      </button>
      {said ? (
        <p class={effect ? 'd-effect' : 'd-voice'} id={id}>
          {said}
        </p>
      ) : null}
    </>
  );
}
