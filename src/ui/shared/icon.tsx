import type { JSX } from 'preact';

/** Drawn by hand on a 20 x 20 grid, one stroke each; none of them says anything that a word beside it doesn't. */
const PATHS = {
  add: 'M10 4v12M4 10h12',
  back: 'M12 4l-6 6 6 6',
  book: 'M4 4.5h4.5A1.5 1.5 0 0 1 10 6v10a1.5 1.5 0 0 0-1.5-1.5H4zM16 4.5h-4.5A1.5 1.5 0 0 0 10 6v10a1.5 1.5 0 0 1 1.5-1.5H16z',
  card: 'M3 5h14v10H3zM6 9h5M6 12h8',
  check: 'M4 10.5l4 4 8-9',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4.2l2.8 1.8',
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M10 4v12M5 11l5 5 5-5',
  file: 'M5 3h6l4 4v10H5zM11 3v4h4',
  heart: 'M10 16S3.5 12.2 3.5 7.8A3.3 3.3 0 0 1 10 6.6a3.3 3.3 0 0 1 6.5 1.2C16.5 12.2 10 16 10 16z',
  info: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9v5M10 6.2v.3',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  pen: 'M4 16l1-4 8.5-8.5 3 3L8 15zM12 5l3 3',
  point: 'M10 17s5-4.6 5-8.5a5 5 0 0 0-10 0C5 12.4 10 17 10 17zM10 7v3M8.5 8.5h3',
  search: 'M9 4a5 5 0 1 1 0 10A5 5 0 0 1 9 4zM13 13l4 4',
  site: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM3 10h14M10 3c2.4 2 3.4 4.3 3.4 7s-1 5-3.4 7c-2.4-2-3.4-4.3-3.4-7s1-5 3.4-7z',
  table: 'M3 4h14v12H3zM3 8h14M8 8v8',
  up: 'M10 16V4M5 9l5-5 5 5',
  warn: 'M10 3.5l7 12.5H3zM10 8.5v3.5M10 13.8v.3',
} as const;
export type IconName = keyof typeof PATHS;

/** A small drawing in the colour of the text; hidden from assistive technology. */
export function Icon({ name, turns = false }: { name: IconName; turns?: boolean }): JSX.Element {
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** The product's own mark. @param size in px. */
export function Mark({ size = 28 }: { size?: number }): JSX.Element {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <path d="M8 20V10a6 6 0 0 1 12 0v10" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
      <path d="M3.5 23.8h21" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
      <circle cx="16.4" cy="14.6" r="1.4" fill="currentColor" />
    </svg>
  );
}
