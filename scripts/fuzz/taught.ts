/** Pages of sites that a user has taught: lists of those who ask, drawn in different ways, and pages to write on. */
import type { Recipe } from '../../src/core/recipe/recipe.ts';
import { taughtAdapter } from '../../src/platforms/taught/adapter.ts';
import { TAUGHT_LIST, taughtRow } from '../taught-list.ts';
import { pageOf, type Page } from './pages.ts';
import type { Stage } from './stage.ts';

const ORIGIN = TAUGHT_LIST.origin;
const HOST = new URL(ORIGIN).host;
const PEOPLE = [
  ['ana-ruiz', 'Ana Ruiz'],
  ['tom-okafor', 'Tom Okafor'],
  ['jill-novak', 'Jill Novak'],
] as const;

const LISTS: readonly (readonly [name: string, recipe: Recipe, rows: (handle: string, name: string) => string])[] = [
  ['list', TAUGHT_LIST, (handle, name) => taughtRow(handle, name)],
  [
    'list with names in its labels',
    { ...TAUGHT_LIST, decline: 'Anfrage von {name} ablehnen' },
    (handle, name) =>
      `<li class="request"><a class="person" href="/u/${handle}">${name}</a><button aria-label="Anfrage von ${name} annehmen">Ja</button><button aria-label="Anfrage von ${name} ablehnen">Nein</button></li>`,
  ],
  [
    'table of links',
    { ...TAUGHT_LIST, block: 'tr.member', name: 'td.who a', decline: 'Decline' },
    (handle, name) =>
      `<tr class="member"><td class="who"><a href="/u/${handle}">${name}</a></td><td><a href="/yes/${handle}">Accept</a> <a href="/no/${handle}">Decline</a></td></tr>`,
  ],
  [
    'names alone',
    { ...TAUGHT_LIST, name: 'b.who', profile: null, message: null, decline: 'Ablehnen' },
    (_, name) => `<li class="request"><b class="who">${name}</b><div><button>Annehmen</button><button>Ablehnen</button></div></li>`,
  ],
];

const list = (isTable: boolean, rows: string): string =>
  `<main><h1>Requests</h1><button>Reject all</button><button>Accept all</button>${isTable ? `<table><tbody>${rows}</tbody></table>` : `<ul>${rows}</ul>`}<ul><li><a href="/u/sug-one">Sug One</a><button>Add friend</button></li></ul></main>`;

const writing = (box: string): string =>
  `<main><section><h1>Write to <a href="/u/ana-ruiz">Ana Ruiz</a></h1><ul><li class="post"><a href="/u/ana-ruiz">Ana Ruiz</a><p>Are the bowls ready?</p></li><li class="post"><p>Not yet.</p></li></ul><form>${box}<button>Send</button></form></section></main>`;
const FRAME: Recipe = { ...TAUGHT_LIST, message: { page: '/write/{person}', frame: 'iframe.editor', box: '[contenteditable="true"]' } };

/** The pages of taught sites. */
export function taughtPages(stage: Stage): Page[] {
  const make = (name: string, recipe: Recipe, at: string, html: string): Page => {
    const adapter = taughtAdapter(HOST, () => recipe);
    return { ...pageOf(stage, `taught/${name}`, adapter, new URL(at, ORIGIN), stage.parse(html), new Map()), taught: true };
  };
  const lists = LISTS.map(([name, recipe, row]) => {
    const rows = PEOPLE.map(([handle, who]) => row(handle, who)).join('');
    return make(name, recipe, '/requests', list(recipe.block.startsWith('tr'), rows));
  });
  return [
    ...lists,
    make('box', TAUGHT_LIST, '/write/ana-ruiz', writing('<textarea name="text"></textarea>')),
    make('box in a frame', FRAME, '/write/ana-ruiz', writing('<iframe class="editor"></iframe>')),
  ];
}
