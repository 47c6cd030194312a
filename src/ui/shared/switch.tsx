import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  /** Read out in place of the label where several switches have the same one ("Messages on Facebook"). */
  name?: string;
  note?: string | undefined;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}

/** On or off, at once; there is no Save. */
export function Switch({ label, name, note, on, onChange, disabled = false }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <div class="switch-row">
      <label for={id}>
        {label}
        {note ? (
          <span class="note" id={`${id}-note`}>
            {note}
          </span>
        ) : null}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-label={name ?? label}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(e) => onChange(e.currentTarget.checked)}
      />
    </div>
  );
}
