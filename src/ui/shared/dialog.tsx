import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  title: string;
  /** Escape, or a button inside. */
  onClose: () => void;
  children: ComponentChildren;
  foot: ComponentChildren;
}

/** A question that must be answered first. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children, foot }: DialogProps): JSX.Element {
  const ref = useRef<HTMLDialogElement | null>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    if (typeof dialog.showModal === 'function' && !dialog.open) dialog.showModal();
    else dialog.setAttribute('open', '');
    return () => {
      if (typeof dialog.close === 'function') dialog.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="stack">
        <h2 id={id}>{title}</h2>
        {children}
        <div class="dialog-foot">{foot}</div>
      </div>
    </dialog>
  );
}
