import type { Health } from '../../core/approach.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import type { DeclineWord, SiteMeta } from '../../core/site.ts';
import type { AssistLevel, SiteSettings } from '../../core/settings.ts';

/**
 * Whether a site may be read. `refused`: the user has just said no in the browser's question. `removed`: it was allowed
 * once and isn't any more.
 */
export type SitePermission = 'not-asked' | 'asking' | 'refused' | 'removed' | 'active';

/** An address that the user added for a site which can live anywhere. */
export interface OwnAddress {
  origin: string;
  /** "garden.example", as the browser's question will name it. */
  host: string;
  permission: SitePermission;
}

/** What the user has taught of a site, and how the last reading of its page went; null: none yet. */
export interface TaughtView {
  recipe: Recipe;
  health: { health: Health; at: number } | null;
}

/** A site as the screens show it. */
export interface SiteView {
  id: string;
  /** The site's own name, "Facebook". */
  name: string;
  /** What the browser is asked for; match patterns. */
  origins: string[];
  /** The addresses that the user added, where such a site can live anywhere; null: it has its own. */
  addresses: OwnAddress[] | null;
  /** What the user has taught of it; left out: Doorstep knows it by itself. */
  taught?: TaughtView;
  /** Read on thin facts; the screens say so. */
  early?: true;
  /** "facebook.com", as the browser's question will name it. */
  host: string;
  /** What its requests are called there; null where nobody can ask. */
  requests: 'friend' | 'follow' | 'connection' | null;
  /** Is there anything that a click could delete: requests, or requests to chat? */
  deletes: boolean;
  /** People can write to each other there. */
  messages: boolean;
  side: 'personal' | 'work' | 'mixed';
  permission: SitePermission;
  settings: SiteSettings;
  /** The furthest that a click may go here; LinkedIn: 1. */
  maxLevel: AssistLevel;
  /** The furthest that the site itself allows, whatever an office says; left out: everything. */
  ownMax?: AssistLevel;
  /** What its button that says no is called; left out: Delete. */
  declineWord?: DeclineWord;
  /** No message box can be opened there: a note is copied or goes by e-mail. */
  noBox?: true;
  /** What can truly be done there, and how well its pages are known; left out: nothing to say. */
  facts?: readonly ('site_hands_off' | 'site_no_box' | 'site_fronts' | `site_known_${SiteMeta['confidence']}`)[];
  /** Names of its other front ends that are read too; left out: none. */
  fronts?: string;
  /** Requests that were there before Doorstep was. */
  alreadyWaiting: number;
  /** People who need an answer now. */
  waiting: number;
}
