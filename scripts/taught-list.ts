/** A page of requests as a user may teach it: its recipe, and how one who asks is drawn. */
import type { Recipe } from '../src/core/recipe/recipe.ts';

export const TAUGHT_LIST: Recipe = {
  origin: 'https://forum.example',
  kind: 'friend_request',
  pages: ['/requests'],
  block: 'li.request',
  name: 'a.person',
  profile: '/u/{person}',
  decline: 'Reject',
  message: { page: '/write/{person}', frame: null, box: 'textarea[name="text"]' },
};

/** One who asks. @param name, buttons as HTML. */
export const taughtRow = (handle: string, name: string, buttons = '<button>Accept</button><button>Reject</button>'): string =>
  `<li class="request"><a href="/u/${handle}"><img alt=""></a><a class="person" href="/u/${handle}">${name}</a> <a href="/t/12">wrote a topic</a>${buttons}</li>`;
