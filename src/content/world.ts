/**
 * The isolated world's one shared object: the registered resident and the card's bundle, which is loaded only when there
 * is something to show, find each other here. The page cannot see it.
 */
import type { Steps } from '../acting/steps.ts';
import type { Recipe } from '../core/recipe/recipe.ts';
import type { scrubbed } from '../reading/scrub.ts';
import type { OutlineLayer } from './outline-layer.ts';
import type { Screen } from './screen.ts';

interface World {
  /** Stops the resident that runs here. */
  stop?: () => void;
  /** Which site's marks this page has; told to the worker that asked (src/background/own-sites.ts). */
  looksLike?: string | null;
  /** What was taught of this site; null: nothing. */
  recipe?: Recipe | null;
  /** The panel with which the page is taught stands here: brings it forward. */
  teaching?: () => void;
  /** The hands' bundle has been loaded. */
  hands?: { Steps: typeof Steps; scrubbed: typeof scrubbed; OutlineLayer: typeof OutlineLayer };
  /** The card's bundle has been loaded. */
  Screen?: typeof Screen;
  /** Called by the card's bundle when it has been loaded. */
  onScreen?: () => void;
}

/** This world's object, made on first use. */
export function world(): World {
  const scope = globalThis as { __doorstep?: World };
  scope.__doorstep ??= {};
  return scope.__doorstep;
}
