/** Where the card and its lines stand on a page. The whole window is theirs to stand in, and nothing of it takes clicks. */
export const cardStyle = `
.d-all { position: fixed; inset: 0; overflow: hidden; pointer-events: none; }
.d-dock { position: absolute; display: flex; inline-size: max-content; max-inline-size: calc(100% - 16px); }
.d-at { position: absolute; inline-size: max-content; max-inline-size: min(380px, calc(100% - 16px)); }
.d-card { display: flex; flex-direction: column; gap: 8px; inline-size: 360px; max-inline-size: 100%; padding: 12px 16px 14px; overflow: auto; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--surface); box-shadow: var(--shadow); pointer-events: auto; animation: d-come 140ms ease-out; }
.d-card:focus { outline: none; }
.d-card:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
.d-strip-card { inline-size: 100%; min-inline-size: min(320px, 100%); max-inline-size: 480px; padding: 10px 14px; }
.d-roomy { min-block-size: 452px; }
.d-roomy .d-note { max-block-size: 142px; }
.d-roomy .d-grid { gap: 8px; }
.d-roomy .d-grid > .d-button { min-block-size: 46px; font-size: var(--base); }
.d-fold { min-block-size: 28px; min-inline-size: 28px; padding: 2px; border-color: transparent; background: transparent; color: var(--muted); }
.d-line { display: flex; min-inline-size: 0; margin: 0; flex-wrap: wrap; align-items: center; gap: 0 2px; min-block-size: 34px; padding: 2px 4px; overflow: hidden; border: 1px solid var(--line); border-inline-start: 3px solid var(--accent); border-radius: var(--radius); background: var(--surface); box-shadow: var(--shadow); font-size: var(--note); pointer-events: auto; }
.d-grey { border-inline-start-color: var(--edge); color: var(--muted); }
.d-words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; padding-inline: 6px; overflow: hidden; }
.d-line .d-button { flex: none; }
.d-acts { display: flex; flex-wrap: wrap; align-items: center; }
.d-line .d-tab { flex: 1 1 auto; min-inline-size: 0; min-block-size: 28px; justify-content: start; text-align: start; padding: 2px 0; border: 0; background: none; }
.d-mark { position: relative; display: block; inline-size: 10px; block-size: 10px; border: 2px solid var(--edge); border-radius: 50%; background: var(--surface); }
@keyframes d-come { from { opacity: 0; transform: translateY(6px); } }
@media (forced-colors: active) { .d-card, .d-line { border-color: CanvasText; } }
@media print { .d-all { display: none; } }
`;
