import { requestCards, type Card, type Cards } from '../../reading/cards.ts';
import { CONTROL } from '../../reading/label.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { byPerson, peopleIn, samePerson, type PersonLink } from '../../reading/person.ts';
import { sight, sightCard } from '../../reading/sighting.ts';
import type { Sighting } from '../../reading/types.ts';
import { closestOf, parentOf, visibleText } from '../../reading/visible.ts';
import { roleOfLabel } from '../../reading/words.ts';
import { clean } from '../../core/text.ts';
import { site } from './address.ts';
import { requestIdOf } from './routes.ts';

const ROW = '[role="listitem"],[role="row"],[role="navigation"],li';

/** Friend requests of a list and of the pane of one request, joined later by id. */
export function readRequests(pass: Pass): { sightings: Sighting[]; missing: string[] } {
  const found = requestCards(pass, pass.page);
  const open = requestIdOf(pass.url);
  const pane = open ? paneOf(pass, { id: open, profile: `https://www.facebook.com/profile.php?id=${open}` }, found) : null;
  const cards = found.cards.filter((card) => card !== pane?.card);
  const sightings = cards.map((card) => sightCard(pass, card, 'friend_request')).filter((s) => s != null);
  if (pane) sightings.push(pane.sighting);
  return { sightings, missing: whatIsMissing(pass, found, sightings) };
}

/** Requests that stand on other pages: the box beside the feed, and the bar on the profile of the one who asks. */
export function readElsewhere(pass: Pass): (Sighting | null | undefined)[] {
  const box = shownAll(pass, '[role="complementary"] a[href*="/friends/requests"]')[0];
  const aside = box && closestOf(box, '[role="complementary"]');
  const cards = aside ? requestCards(pass, aside).cards : [];
  const person = site.profileOf((pass.home ?? pass.url.origin) + pass.url.pathname + pass.url.search);
  const main = person && pass.page.querySelector('[role="main"]');
  const bar = main ? paneOf(pass, person, requestCards(pass, main)) : null;
  return [...cards.map((card) => sightCard(pass, card, 'friend_request')), bar?.sighting];
}

/**
 * The request of the one person whom the address names: the one pair of controls in the main part that stands in no row.
 * Whose it is comes from the address, never from a link in the pane, where mutual friends are linked too.
 */
function paneOf(pass: Pass, who: { id: string | null; profile: string }, found: Cards): { card: Card; sighting: Sighting } | null {
  const isOther = (l: PersonLink): boolean => l.proven || (l.id !== null && l.id !== who.id);
  const fits = [...found.pairs, ...found.cards].filter(
    ({ block, links }) => !closestOf(block, ROW) && !links.some(isOther) && closestOf(block, '[role="main"],main'),
  );
  const card = fits[0];
  if (!card || fits.length > 2) return null;
  const heading = headingOver(card.block);
  const own = peopleIn(pass, card.block).find((l) => l.name && (samePerson(l, who) || (l.name === heading && !l.id)));
  // Rows of an old layout look the same but have no heading: then their own links say whose they are.
  if (!heading && (card.links.length > 0 || !own) && !(own && samePerson(own, who))) return null;
  // Two pairs in one pane (a bar that stays on top): which one is in sight is not known here.
  const { accept, decline } = fits.length > 1 ? { accept: null, decline: null } : card;
  const name = heading ?? own?.name ?? '';
  const profile = own?.profile ?? who.profile;
  return {
    card,
    sighting: sight(pass, {
      kind: 'friend_request',
      name,
      id: who.id,
      profile,
      block: card.block,
      accept,
      decline,
      link: own?.link,
    }),
  };
}

/** The heading with the name, in the pane that holds the controls: its first, or else its only one. */
function headingOver(block: Element): string | null {
  const lineOf = (el: Element): string => clean(visibleText(el).split('\n')[0] ?? '', 200);
  for (let at: Element | null = block; at; at = parentOf(at)) {
    const first = [...at.querySelectorAll('h1,[role="heading"][aria-level="1"]')].map(lineOf).find(Boolean);
    if (first) return first;
    if (!at.matches('[role="main"],main')) continue;
    const lesser = [...at.querySelectorAll('h2,[role="heading"]')]
      .filter((h) => !closestOf(h, ROW))
      .map(lineOf)
      .filter(Boolean);
    return lesser.length === 1 ? (lesser[0] ?? null) : null;
  }
  return null;
}

/** Why nothing was read where something may stand; in words for the makers. */
function whatIsMissing(pass: Pass, found: Cards, sightings: Sighting[]): string[] {
  if (sightings.length > 0) return [];
  const main = pass.page.querySelector('[role="main"],main');
  // Beside its main part the page has a way to its other parts, or a heading.
  const isKnown =
    pass.page.querySelector('a[href*="/friends"],h1,h2,[role="heading"]') && (main ?? pass.page.querySelector('[role="navigation"]'));
  const missing = isKnown ? [] : ['no main part or heading'];
  if (found.unknown > 0) missing.push('known words on buttons');
  if (found.cards.length + found.pairs.length > 0) missing.push('person beside known buttons');
  if (found.other > 0 || !main) return missing;
  // Confirm and Delete as lines that are no buttons; people or buttons without anything that is known.
  const lines = visibleText(main, (el) => el.matches(CONTROL))
    .split('\n')
    .map((line) => roleOfLabel(line, null));
  if (lines.includes('accept') && lines.includes('decline')) missing.push('buttons');
  if (requestIdOf(pass.url) && shownAll(pass, CONTROL, main).length > 2) missing.push('known words on buttons');
  if (byPerson(peopleIn(pass, main)).length > 2) missing.push('known buttons beside people');
  return missing;
}
