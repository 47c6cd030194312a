/** @jsxImportSource react */
import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** Shown instead of the label. */
  children?: ReactNode;
  onPress?: () => void;
  kind?: 'main' | 'plain' | 'bare';
  [attribute: string]: unknown;
}

/** A button as the site makes them: a div with a role, a name and a tab stop. */
export function Button({ label, children, onPress, kind = 'plain', ...rest }: Props) {
  const press = (event: Event): void => {
    // Buttons stand inside links here; pressing one must not follow the other.
    event.stopPropagation();
    event.preventDefault();
    onPress?.();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') press(event);
  };
  return (
    <div role="button" tabIndex={0} aria-label={label} className={`b b-${kind}`} onClick={press} onKeyDown={key} {...rest}>
      {children ?? <span>{label}</span>}
    </div>
  );
}
