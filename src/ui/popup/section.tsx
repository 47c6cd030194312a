import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A named part of the popup. */
export function Section({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
