// R50: whose request, and whose conversation, where a page has come apart.
import { expect, test } from 'vitest';
import { pageFrom } from '../../../scripts/page-from.ts';
import { adapter } from './adapter.ts';

const INVITATIONS = new URL('https://www.linkedin.com/mynetwork/invitation-manager/received/');
const THREAD = new URL('https://www.linkedin.com/messaging/thread/2-abc==/');

const buttons = (name: string): string =>
  `<button aria-label="Ignore an invitation to connect from ${name}"><span>Ignore</span></button><button aria-label="Accept ${name}’s invitation"><span>Accept</span></button>`;
const people = (rows: string): string[] =>
  adapter.read(pageFrom(`<main id="workspace">${rows}</main>`, INVITATIONS), INVITATIONS).sightings.map((s) => s.approach.sender.name);

test('buttons that name somebody else are no request of the person beside them', () => {
  expect(people(`<div role="listitem"><a href="/in/ana/">Ana Ruiz, PhD</a>${buttons('Ana Ruiz')}</div>`)).toEqual(['Ana Ruiz, PhD']);
  expect(people(`<div role="listitem"><a href="/in/sug-one/">Sug One</a>${buttons('Bo O’Neil')}</div>`)).toEqual([]);
});

test('a row with a suggestion’s button in it is no request', () => {
  const inside = `<a href="/in/ana/">Ana Ruiz<div>${buttons('Ana Ruiz')}</div></a>`;
  const row = `<div role="listitem">${inside}<button aria-label="Invite Ana Ruiz to connect">Connect</button></div>`;
  const { sightings } = adapter.read(pageFrom(`<main id="workspace">${row}</main>`, INVITATIONS), INVITATIONS);
  expect(sightings.filter((s) => s.block.textContent?.includes('Connect'))).toEqual([]);
});

const pane = (handle: string, name: string, box = true): string =>
  `<div class="msg-thread"><a class="msg-thread__link-to-profile" href="/in/${handle}/"><h2 class="msg-entity-lockup__entity-title">${name}</h2></a><ul class="msg-s-message-list"><li class="msg-s-event-listitem msg-s-event-listitem--other"><p class="msg-s-event-listitem__body">Hello</p></li></ul>${box ? '<div class="msg-form__contenteditable" contenteditable="true" role="textbox"></div>' : ''}</div>`;

test('the open conversation is its own part of the page: nobody in the list beside it, and never one of two', () => {
  const read = (html: string) => adapter.readThread(pageFrom(`<main>${html}</main>`, THREAD), THREAD);
  const beside = '<ul><li><a href="/in/bo/">Bo O’Neil</a></li></ul>';
  expect(read(beside + pane('ana', 'Ana Ruiz'))).toMatchObject({ group: false, headerName: 'Ana Ruiz', composers: 1 });
  expect(read(pane('ana', 'Ana Ruiz', false) + pane('mallory', 'Mallory Moss'))).toBeNull();
});
