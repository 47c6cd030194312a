import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface PanelProps {
  title: string;
  note?: string | undefined;
  children: ComponentChildren;
}

/** A named part of a page. */
export function Panel({ title, note, children }: PanelProps): JSX.Element {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note ? <p class="muted">{note}</p> : null}
      </header>
      {children}
    </section>
  );
}
