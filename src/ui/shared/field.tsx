import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface FieldProps {
  label: string;
  note?: string | undefined;
  problem?: string | null | undefined;
  children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined }) => ComponentChildren;
}

/** A label, a note and a problem, tied to one control. */
export function Field({ label, note, problem, children }: FieldProps): JSX.Element {
  const id = useId();
  const told = [note ? `${id}-note` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {note ? (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': told || undefined, 'aria-invalid': problem ? true : undefined })}
      {problem ? (
        <p class="problem" id={`${id}-problem`}>
          <Icon name="info" />
          <span>{problem}</span>
        </p>
      ) : null}
    </div>
  );
}

interface TextProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  onLeave?: () => void;
  note?: string | undefined;
  problem?: string | null | undefined;
  placeholder?: string;
  /** Which keys a touch keyboard brings, or the browser's own clock. The browser checks nothing: our words are kinder. */
  type?: 'text' | 'email' | 'tel' | 'url' | 'time' | 'date';
  /** More than one line. */
  lines?: number;
}

/** A line or a few lines of text. Direction follows what is typed. */
export function TextField({ label, value, onInput, onLeave, note, problem, placeholder, type = 'text', lines }: TextProps): JSX.Element {
  const leave = onLeave ? { onBlur: onLeave } : {};
  return (
    <Field label={label} note={note} problem={problem}>
      {(ids) => {
        // An empty field would count as left to right, and its placeholder stand on the wrong side.
        const dir = value === '' ? {} : { dir: 'auto' as const };
        const all = { ...ids, ...leave, ...dir, class: 'input', placeholder, value };
        if (lines) return <textarea {...all} rows={lines} onInput={(e) => onInput(e.currentTarget.value)} />;
        if (type === 'date') return <input {...all} type="date" onInput={(e) => onInput(e.currentTarget.value)} />;
        if (type === 'time') return <input {...all} type="time" onInput={(e) => onInput(e.currentTarget.value)} />;
        return <input {...all} type="text" inputMode={type} autocomplete="off" onInput={(e) => onInput(e.currentTarget.value)} />;
      }}
    </Field>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  note?: string | undefined;
  /** The label is read out but not shown, where a table heading shows it already. */
  bare?: boolean;
}

/** One of a few. */
export function SelectField({ label, value, options, onChange, note, bare = false }: SelectProps): JSX.Element {
  const items = options.map((o) => (
    <option key={o.value} value={o.value}>
      {o.label}
    </option>
  ));
  if (bare) {
    return (
      <select class="input" aria-label={label} value={value} onChange={(e) => onChange(e.currentTarget.value)}>
        {items}
      </select>
    );
  }
  return (
    <Field label={label} note={note}>
      {(ids) => (
        <select {...ids} class="input" value={value} onChange={(e) => onChange(e.currentTarget.value)}>
          {items}
        </select>
      )}
    </Field>
  );
}
