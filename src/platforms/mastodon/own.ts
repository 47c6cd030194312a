/** What stands on the pages that Mastodon itself brings: requests, private mentions, and a profile whose person asks. */
import { requestCards, type Card } from '../../reading/cards.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { byPerson, peopleIn } from '../../reading/person.ts';
import { sight, sightCard } from '../../reading/sighting.ts';
import type { Sighting } from '../../reading/types.ts';
import { visibleText } from '../../reading/visible.ts';
import type { Role } from '../../reading/words.ts';
import { profileOf } from './meta.ts';

/** The last is of servers up to 4.2. */
export const ROWS = '.account-authorize__wrapper,.notification-group--follow-request,.notification-follow-request';
const HEADING = '.notification-group__main__header__label';
export const CHATS = '.conversation,.notification-ungrouped--direct';
/** An unread one isn't the viewer's own. In the notifications only what names the viewer arrives as one. */
const UNREAD = '.conversation.unread,.notification-ungrouped--direct.notification-ungrouped--mention.notification-ungrouped--unread';
const WRITER = '.conversation__content__names,.status__display-name';

/** The icon decides, in every language: a check accepts, a cross rejects. */
export function roleByIcon(control: Element): Role | null {
  const accepts = control.querySelector('.icon-check,.fa-check') !== null;
  const rejects = control.querySelector('.icon-times,.fa-times') !== null;
  if (accepts === rejects) return null;
  return accepts ? 'accept' : 'decline';
}

/** Requests of the list and of the notifications; a group of several people has one pair of buttons for the first alone. */
export function readRequests(pass: Pass): Sighting[] {
  return shownAll(pass, ROWS).flatMap((row) => {
    const card = onlyPair(pass, row);
    if (!card) return [];
    // A bio may link anyone, and the pictures beside the buttons hold no name: the heading of a notification says who asks.
    const heading = row.querySelector(HEADING);
    const asking = heading ? peopleIn(pass, heading) : [];
    const links = asking.length > 0 ? asking : card.links;
    const seen = sightCard(pass, { ...card, links }, 'follow_request') ?? unnamed(pass, { ...card, links });
    if (!seen) return [];
    return byPerson(asking).length > 1 ? { ...seen, accept: null, decline: null } : seen;
  });
}

function onlyPair(pass: Pass, root: ParentNode): Card | null {
  const { cards, pairs } = requestCards(pass, root, roleByIcon);
  const found = [...cards, ...pairs];
  return (found.length === 1 && found[0]) || null;
}

/** A name may be nothing that is seen; the account's own name is there all the same. */
function unnamed(pass: Pass, { block, links, accept, decline }: Card): Sighting | null {
  const profile = byPerson(links).length === 1 ? (links[0]?.profile ?? null) : null;
  const name = profile && profileOf(profile)?.handle;
  return name ? sight(pass, { kind: 'follow_request', name, profile, block, accept, decline }) : null;
}

/** Unread private mentions that name nobody: something has changed. */
export const lostMentions = (pass: Pass): boolean => shownAll(pass, UNREAD).some((row) => peopleIn(pass, row).length === 0);

/** Unread private mentions of one person; where several are named nobody can tell who wrote. */
export function readMentions(pass: Pass): Sighting[] {
  return shownAll(pass, UNREAD).flatMap((row) => {
    const writer = shownAll(pass, WRITER, row)[0];
    const people = writer ? byPerson(peopleIn(pass, writer.closest('a')?.parentElement ?? writer)) : [];
    const person = people.length === 1 ? people[0]?.find((p) => p.name) : undefined;
    if (!person) return [];
    // Behind a warning the text isn't there.
    const said = shownAll(pass, '.status__content', row)[0] ?? row.querySelector('.content-warning p,.content-warning span');
    const text = said ? visibleText(said) : '';
    const { name, profile, link } = person;
    return [sight(pass, { kind: 'message', name, profile, text, block: row, link })];
  });
}

/** On the profile of a person who asks: one check and one cross, with words, side by side. The address says whose it is. */
export function readBanner(pass: Pass, path: string): Sighting | null {
  const person = /^\/@[^/]+$/.test(path) ? profileOf(`${pass.url.origin}${path}`) : null;
  const card = person && onlyPair(pass, pass.page);
  const { accept, decline } = card ?? {};
  if (!person || !card || !accept || !decline || accept.parentElement !== decline.parentElement) return null;
  if (!visibleText(accept) || !visibleText(decline) || accept.closest(ROWS)) return null;
  const heading = shownAll(pass, 'h1:not(.column-header)')[0];
  const said = heading && visibleText(heading, (el) => el.localName === 'small').split('\n')[0];
  const name = said || (person.handle ?? '');
  const block = accept.parentElement ?? card.block;
  return sight(pass, { kind: 'follow_request', name, profile: person.profile, block, accept, decline });
}
