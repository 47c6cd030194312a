/** The card's two sides: what the page tells it, and what a click asks of the page. */
import type { Act, PageState } from '../../core/view.ts';
import type { Check } from './parts/doing.tsx';
import type { ScreenWords } from '../shared/words.tsx';

export interface CardHooks {
  /** Sends a click to the worker. A rejected promise is shown as "didn't answer". */
  act: (act: Act) => Promise<void> | void;
  /** Opens a page in a new tab; called inside the click itself. */
  open: (url: string) => void;
  /** Puts a text on the clipboard; false if the browser refused. Called inside the click itself. */
  copy: (text: string) => Promise<boolean>;
  /** The wording check of a changed note; left out: none. */
  check?: Check;
  /** The words; left out, they come from the extension's own language files. */
  words?: ScreenWords;
  /** Which events count as the user's own; left out: `isTrusted`. */
  trusted?: (event: Event) => boolean;
}

export interface CardInput {
  state: PageState;
  /** Where each person's row stands in the window, by the nudge's key; null: not on the screen now. */
  anchors: ReadonlyMap<string, DOMRectReadOnly | null>;
  /** The page's own controls and composers: never to be covered. */
  obstacles: DOMRectReadOnly[];
  /** The message box of the open conversation: the strip stands above it. */
  composer: DOMRectReadOnly | null;
  /** The message box in a person's own block (a chat in a window), by the nudge's key: that person's strip stands above it. */
  boxes?: ReadonlyMap<string, DOMRectReadOnly>;
  viewport: { width: number; height: number };
  /** Light or dark, as the page looks; left out, as the browser is set. */
  scheme?: 'light' | 'dark';
  /** Language of the words (BCP 47); left out, the browser's. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** False in tabs that were open before Doorstep was: there the page could read what is typed, so nothing is. */
  editable?: boolean;
}

export interface CardHandle {
  update: (input: CardInput) => void;
  /** Escape was pressed in the card: closes what is unfolded, then folds the card. */
  escape: () => void;
  /** Folds the open card into its line, or unfolds the first when nothing is open. */
  fold: () => void;
  unmount: () => void;
}

/** @param root a shadow root with nothing in it. */
export type MountCard = (root: ShadowRoot, hooks: CardHooks) => CardHandle;
