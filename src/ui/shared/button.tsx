import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  look?: 'main' | 'plain' | 'quiet' | 'care';
  icon?: IconName;
  disabled?: boolean;
  /** Says more than the words on the button, where they need their surroundings ("Remove" which one?). */
  name?: string;
  expanded?: boolean;
}

/** A button that does one thing, named by its effect. */
export function Button({ children, onClick, look = 'plain', icon, disabled = false, name, expanded }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={look === 'plain' ? 'button' : `button button-${look}`}
      onClick={onClick}
      disabled={disabled}
      aria-label={name}
      aria-expanded={expanded}
    >
      {icon ? <Icon name={icon} turns={icon === 'back'} /> : null}
      {children}
    </button>
  );
}

/** A button with a drawing alone. @param props.name what it does, for everyone who can't see the drawing. */
export function IconButton({ icon, name, onClick }: { icon: IconName; name: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="button button-quiet button-icon" onClick={onClick} aria-label={name} title={name}>
      <Icon name={icon} />
    </button>
  );
}
