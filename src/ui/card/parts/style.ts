/** How the parts of an answer look, on the card and in the popup alike. Logical sides only, so that it mirrors. */
export const partsStyle = `
.d-all, .d-all *, .d-all *::before { box-sizing: border-box; }
.d-all :is(h2, h3, p, ul, blockquote) { margin: 0; padding: 0; }
.d-all :is(h2, h3) { font: inherit; font-weight: 600; letter-spacing: normal; }
.d-all ul { list-style: none; }
.d-all :is(p, blockquote, output, .d-effect) { text-wrap: pretty; }
.d-all { color: var(--text); font: 400 var(--base) / 1.45 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere; }
.d-all :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.d-voice { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.d-person { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.d-head { display: flex; align-items: center; gap: 4px; min-block-size: 28px; }
.d-who { display: flex; align-items: baseline; min-inline-size: 0; flex: 1; white-space: pre; }
.d-name { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; white-space: normal; font-weight: 600; }
.d-relation { flex: none; max-inline-size: 55%; overflow: hidden; text-overflow: ellipsis; color: var(--muted); font-weight: 400; }
.d-why { display: grid; gap: 4px; padding: 8px 12px; border-radius: var(--radius); background: var(--sunken); font-size: var(--note); }
.d-all ul.d-why { padding: 8px 12px; }

.d-body, .d-replies, .d-open, .d-noting, .d-question, .d-strip, .d-history, .d-place { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); align-content: start; }
.d-rule, .d-history, .d-calm { color: var(--muted); font-size: var(--note); }
.d-learned { font-weight: 600; }
.d-effect { color: var(--muted); font-size: var(--small); }
.d-wording { display: grid; gap: 6px; padding: 8px 10px; border-radius: var(--radius); background: var(--accent-soft); font-size: var(--note); }
.d-notice { display: block; padding: 6px 10px; border-radius: var(--radius); background: var(--care-soft); color: var(--care); font-size: var(--note); }
.d-ask { font-size: var(--base); }

.d-note, .d-area { max-block-size: 196px; overflow: auto; padding: 8px 12px; border-radius: var(--radius); background: var(--sunken); white-space: pre-wrap; }
.d-all blockquote.d-note { padding: 8px 12px; }
.d-note { border-inline-start: 3px solid var(--accent); }
.d-field { inline-size: 100%; min-inline-size: 0; min-block-size: 36px; padding: 6px 10px; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--surface); color: var(--text); font: inherit; }
.d-all select.d-field { appearance: none; padding-inline-end: 28px; background: linear-gradient(45deg, transparent 50%, var(--muted) 50%) calc(100% - 15px) / 5px 5px no-repeat, linear-gradient(-45deg, transparent 50%, var(--muted) 50%) calc(100% - 10px) / 5px 5px no-repeat, var(--surface); text-overflow: ellipsis; }
[dir='rtl'] select.d-field { background-position: 10px, 15px; }
.d-field::placeholder { color: var(--muted); opacity: 1; }
.d-area { display: block; resize: vertical; min-block-size: 132px; max-block-size: 260px; }
.d-inline { display: inline-block; inline-size: 12em; max-inline-size: 100%; min-block-size: 28px; padding: 2px 6px; }
.d-choice { max-inline-size: 100%; padding: 1px 2px; border: 0; border-block-end: 1px dashed var(--accent); border-radius: 4px 4px 0 0; background: var(--accent-soft); color: var(--accent-strong); font: inherit; cursor: pointer; text-overflow: ellipsis; field-sizing: content; }
.d-choice option, .d-choice optgroup { background: var(--surface); color: var(--text); }
.d-tools, .d-left { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; font-size: var(--note); }
.d-left { color: var(--muted); }
.d-tone { min-block-size: 28px; border: 0; background: none; color: var(--accent); font-size: var(--note); font-weight: 600; }
.d-check { display: flex; align-items: center; gap: 8px; font-size: var(--note); accent-color: var(--accent); cursor: pointer; }
.d-check input { margin: 0; }

.d-button { display: inline-flex; align-items: center; justify-content: center; gap: 4px; min-block-size: 32px; max-inline-size: 100%; margin: 0; padding: 4px 12px; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--surface); color: var(--text); font: inherit; font-size: var(--note); font-weight: 600; line-height: 1.3; text-align: center; cursor: pointer; transition: background var(--ease), border-color var(--ease); }
.d-button:hover { background: var(--sunken); }
.d-main { inline-size: 100%; min-block-size: 38px; border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-size: var(--base); }
.d-main:hover { border-color: var(--accent-strong); background: var(--accent-strong); }
.d-text { min-block-size: 28px; padding: 2px 6px; border-color: transparent; background: transparent; color: var(--accent); }
.d-tools > .d-text:first-child, .d-side > .d-text:first-child, .d-list > .d-text, .d-question > .d-text, .d-more > li > .d-text, .d-steps > .d-text { margin-inline-start: -7px; }
.d-tools > .d-tone:first-child { margin-inline-start: -4px; }
.d-text:hover { background: var(--accent-soft); color: var(--accent-strong); }
.d-row { inline-size: 100%; justify-content: space-between; padding-inline: 12px; border-color: var(--line); text-align: start; }
.d-arrow { flex: none; inline-size: 12px; block-size: 12px; transition: transform var(--ease); }
[aria-expanded='true'] > .d-arrow { transform: rotate(180deg); }
.d-row .d-arrow { color: var(--muted); }
.d-side { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
.d-side > .d-plain { padding-inline: 10px; }
.d-side:empty { display: none; }
.d-list { display: grid; justify-items: start; gap: 4px; }
.d-list > .d-effect { margin-block-end: 6px; }
.d-list > .d-plain { inline-size: 100%; min-block-size: 36px; }
.d-grid { display: grid; gap: 6px; }
.d-grid > .d-button { min-block-size: 38px; }
.d-more { display: grid; gap: 2px; padding-block-start: 4px; border-block-start: 1px solid var(--line); }
.d-more > li { display: grid; justify-items: start; }
.d-more .d-text { text-align: start; }
.d-more .d-effect { margin-block-end: 4px; }
.d-steps { display: grid; gap: 6px; justify-items: start; }
.d-all .d-cost { display: grid; gap: 4px; margin: 0; padding: 0; color: var(--muted); font-size: var(--note); list-style: none; }
.d-all .d-steps ol { display: grid; gap: 4px; margin: 0; padding-inline-start: 28px; font-size: var(--note); list-style: decimal; }
.d-own { display: grid; gap: 6px; inline-size: 100%; padding: 4px 6px; font-size: var(--note); }

.d-step { margin-inline-end: 8px; padding: 1px 7px; border-radius: 9px; background: var(--accent-soft); color: var(--accent-strong); font-size: var(--small); font-weight: 600; white-space: nowrap; }
.d-strip .d-main { inline-size: auto; min-block-size: 32px; font-size: var(--note); }
.d-question > .d-text { justify-self: start; }
.d-bar { display: block; block-size: 3px; border-radius: 2px; background: var(--accent); transform-origin: left; animation: d-run linear forwards; }
[dir='rtl'] .d-bar { transform-origin: right; }
@keyframes d-run { from { transform: scaleX(1); } to { transform: scaleX(0); } }
@media (prefers-reduced-motion: reduce) { .d-bar { display: none; } .d-all * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) {
  .d-main { border: 2px solid Highlight; }
  .d-replies .d-text, .d-tools > .d-tone, .d-strip .d-text, .d-question > .d-text { margin-inline-start: 0 !important; }
  .d-note { border: 1px solid CanvasText; }
  .d-bar { background: Highlight; forced-color-adjust: none; }
}
`;
