import type { JSX } from 'preact';

interface Props {
  label: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** As a one-line button of full width (a reply that unfolds), or as a word with an arrow. */
  look: 'row' | 'word';
}

/** Opens and closes something below it. Never sends anything. */
export function Toggle({ label, open, onToggle, look }: Props): JSX.Element {
  return (
    <button
      type="button"
      class={look === 'row' ? 'd-button d-row' : 'd-button d-text'}
      aria-expanded={open}
      onClick={() => onToggle(!open)}
    >
      <span>{label}</span>
      <Arrow />
    </button>
  );
}

/** Points down; turned by CSS where the button beside it is open. */
export const Arrow = (): JSX.Element => (
  <svg class="d-arrow" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
