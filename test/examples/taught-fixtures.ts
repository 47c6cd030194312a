/** A page that the user has taught, and the panel with which it was done. */
import type { Recipe } from '../../src/core/recipe/recipe.ts';
import type { TaughtVerbs } from '../../src/ui/options/taught/verbs.ts';
import type { SiteView } from '../../src/ui/shared/site-view.ts';
import type { TeachView } from '../../src/ui/teach/types.ts';
import { facebook, NOW } from './fixtures.ts';

export const FORUM: Recipe = {
  origin: 'https://forum.example',
  kind: 'friend_request',
  pages: ['/members/requests'],
  block: 'li.pending-member',
  name: 'span > a',
  profile: '/u/{person}',
  decline: 'No thanks',
  message: { page: '/messages/to/{person}', frame: null, box: 'textarea' },
};

export const forum = (more: Partial<SiteView> = {}): SiteView => ({
  ...facebook(),
  id: 'forum.example',
  name: 'forum.example',
  origins: ['https://forum.example/*'],
  taught: { recipe: FORUM, health: { health: 'ok', at: NOW - 86_400_000 } },
  host: 'forum.example',
  messages: false,
  maxLevel: 3,
  ownMax: 3,
  declineWord: 'decline',
  ...more,
});

const nothing = (): Promise<void> => Promise.resolve();

/** Verbs that do nothing and say that it worked. */
export const taughtVerbs: TaughtVerbs = {
  save: nothing,
  forget: () => Promise.resolve(() => Promise.resolve('undone')),
  read: () => Promise.resolve({ recipe: FORUM, site: 'forum.example', instead: true }),
  use: nothing,
};

export const teachView = (more: Partial<TeachView> = {}): TeachView => ({
  site: 'forum.example',
  step: 'found',
  names: ['Ana Ruiz', 'Tom Okafor', 'Lina Haddad'],
  press: { label: 'No thanks', name: 'Ana Ruiz' },
  leftAlone: ['No thanks to all'],
  pointed: null,
  problem: null,
  hasBox: false,
  ...more,
});
