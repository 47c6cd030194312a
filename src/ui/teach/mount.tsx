/** Puts the panel into its shadow root. */
import { render } from 'preact';
import { pageLanguage, pageWords } from '../card/page-words.ts';
import { partsStyle } from '../card/parts/style.ts';
import { cardStyle } from '../card/style.ts';
import { tokens } from '../card/tokens.ts';
import { WordsProvider } from '../shared/words.tsx';
import { TeachPanel } from './panel.tsx';
import { teachStyle } from './style.ts';
import type { TeachVerb, TeachView } from './types.ts';

export interface TeachHandle {
  update: (view: TeachView) => void;
  unmount: () => void;
}

/** @param root a shadow root. @param scheme light or dark, as the page looks. @param press is told what the user presses. */
export function mountTeach(root: ShadowRoot, scheme: 'light' | 'dark', press: (verb: TeachVerb) => void): TeachHandle {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + partsStyle + cardStyle + teachStyle);
  root.adoptedStyleSheets = [sheet];
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  return {
    update: (view) =>
      render(
        <div class="d-all" lang={pageLanguage()} dir={pageWords.dir()} data-scheme={scheme}>
          <WordsProvider value={pageWords}>
            <TeachPanel view={view} press={press} />
          </WordsProvider>
        </div>,
        place,
      ),
    unmount: () => {
      render(null, place);
      place.remove();
    },
  };
}
