import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Option {
  value: string;
  label: string;
  note?: string;
  disabled?: boolean;
}

interface RadiosProps {
  legend: string;
  options: Option[];
  value: string | null;
  onChange: (value: string) => void;
}

/** One of a few, each with room for a sentence. */
export function Radios({ legend, options, value, onChange }: RadiosProps): JSX.Element {
  const group = useId();
  return (
    <fieldset class="stack-tight">
      <legend class="legend">{legend}</legend>
      {options.map((o) => (
        <label class="choice" key={o.value}>
          <input type="radio" name={group} checked={value === o.value} disabled={o.disabled === true} onChange={() => onChange(o.value)} />
          <span>{o.label}</span>
          {o.note ? <span class="note">{o.note}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}

interface ChipsProps {
  legend: string;
  options: Option[];
  chosen: readonly string[];
  onToggle: (value: string, on: boolean) => void;
}

/** Any number of a few short words. */
export function Chips({ legend, options, chosen, onToggle }: ChipsProps): JSX.Element {
  return (
    <fieldset class="stack-tight">
      <legend class="legend">{legend}</legend>
      <div class="line-up">
        {options.map((o) => (
          <label class="chip" key={o.value}>
            <input type="checkbox" checked={chosen.includes(o.value)} onChange={(e) => onToggle(o.value, e.currentTarget.checked)} />
            {o.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
