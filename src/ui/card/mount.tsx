/** Puts the card into its shadow root and keeps it as the page and the worker say. */
import { render, type JSX } from 'preact';
import { WordsProvider } from '../shared/words.tsx';
import { arrange, type Folding } from './arrange.ts';
import { Overlay } from './overlay.tsx';
import { pageLanguage, pageWords } from './page-words.ts';
import { DoingProvider } from './parts/doing.tsx';
import { foldLast, FoldsContext, type Folds } from './parts/folds.tsx';
import { partsStyle } from './parts/style.ts';
import { cardStyle } from './style.ts';
import { tokens } from './tokens.ts';
import type { CardInput, MountCard } from './types.ts';

/** Mounts an empty card; nothing is shown before the first `update`. @param root a shadow root with nothing in it. */
export const mountCard: MountCard = (root, hooks) => {
  const words = hooks.words ?? pageWords;
  const folds: Folds = new Set();
  const memory = new Map<string, string>();
  let folding: Folding = { open: null, shown: null, folded: false, gone: new Set() };
  let input: CardInput | null = null;
  applyStyle(root, tokens + partsStyle + cardStyle);

  const draw = (): void => {
    if (input) render(whole(input), root);
  };
  const fold = (change: Partial<Folding>): void => {
    folding = { ...folding, ...change };
    draw();
  };
  const whole = (shown: CardInput): JSX.Element => {
    const dir = shown.dir ?? words.dir();
    return (
      <div class="d-all" lang={shown.lang ?? pageLanguage()} dir={dir} data-scheme={shown.scheme}>
        <WordsProvider value={words}>
          <FoldsContext.Provider value={folds}>
            <DoingProvider doer={hooks} editable={shown.editable ?? true} memory={memory}>
              <Overlay input={shown} dir={dir} folding={folding} fold={fold} />
            </DoingProvider>
          </FoldsContext.Provider>
        </WordsProvider>
      </div>
    );
  };

  return {
    update: (next) => {
      input = next;
      folding = { ...folding, shown: arrange(next.state, folding).open?.key ?? folding.shown };
      draw();
    },
    escape: () => {
      if (foldLast(folds)) return;
      const inside = root.activeElement !== null;
      fold({ open: null, folded: true });
      // Whoever folds by keyboard goes on where the card now is.
      if (inside && root.activeElement === null) root.querySelector<HTMLElement>('.d-line button')?.focus();
    },
    fold: () => {
      if (!input) return;
      const { open, lines } = arrange(input.state, folding);
      const first = lines.find((n) => n.shape === 'card') ?? lines[0];
      if (open) fold({ open: null, folded: true });
      else fold({ open: first?.key ?? null, folded: false });
    },
    unmount: () => render(null, root),
  };
};

/** One sheet of the root's own: neither a page's policy nor its styles reach it. */
function applyStyle(root: ShadowRoot, css: string): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = (root as ShadowRoot).ownerDocument.createElement('style');
    style.textContent = css;
    (root as ShadowRoot).append(style);
  }
}
