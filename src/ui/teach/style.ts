/** The panel stands in a lower corner; the names in it are a list that one can read at a glance. */
export const teachStyle = `
.d-teach { position: absolute; inset-block-end: 16px; inset-inline-end: 16px; inline-size: min(360px, calc(100% - 16px)); max-block-size: calc(100% - 32px); z-index: 1; }
@media (max-width: 400px) { .d-teach { inset-block-end: 8px; inset-inline-end: 8px; } }
.d-teach h2 { font-size: var(--lead); }
.d-all ul.d-names { display: grid; gap: 2px; padding: 8px 12px; border-radius: var(--radius); background: var(--sunken); }
.d-names li { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; }
.d-names li:nth-child(n + 7) { color: var(--muted); font-weight: 400; }
.d-pointed { display: block; min-block-size: 20px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--accent); font-weight: 600; }
.d-teach .d-side { margin-block-start: 4px; }
`;
