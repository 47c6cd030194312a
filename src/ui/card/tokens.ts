/** The same colours and sizes as the screens have, in px: inside a page `rem` would follow the page's own text size. */
const LIGHT = `
  --text: #1d2327; --muted: #5b6670; --surface: #ffffff; --ground: #f6f7f6; --sunken: #eef1f0; --line: #dfe3e6; --edge: #84909a;
  --accent: #1f6f78; --accent-strong: #18595f; --on-accent: #ffffff; --accent-soft: #e4f0f1; --care: #7d4a12; --care-soft: #fbf3e6;
  --shadow: 0 1px 2px rgb(29 35 39 / 8%), 0 8px 28px rgb(29 35 39 / 16%); color-scheme: light;`;
const DARK = `
  --text: #e8eaed; --muted: #a3adb5; --surface: #202327; --ground: #17191c; --sunken: #17191c; --line: #363b40; --edge: #727c85;
  --accent: #7cc4cb; --accent-strong: #9ad5da; --on-accent: #10262a; --accent-soft: #1c3033; --care: #edc691; --care-soft: #30281c;
  --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 50%); color-scheme: dark;`;

/** Light, dark by the browser, and either by the page's own ground. */
export const tokens = `
.d-all {
  --small: 12px; --note: 13px; --base: 14px; --lead: 16px;
  --radius: 8px; --radius-large: 12px; --ease: 140ms ease-out;${LIGHT}
}
@media (prefers-color-scheme: dark) { .d-all {${DARK}} }
.d-all[data-scheme='light'] {${LIGHT}}
.d-all[data-scheme='dark'] {${DARK}}
@media (prefers-contrast: more) { .d-all { --muted: var(--text); --line: var(--edge); } }
@media (prefers-reduced-motion: reduce) { .d-all { --ease: 0s; } }
`;
