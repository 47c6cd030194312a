import { requestCards, type Card, type Cards } from '../../reading/cards.ts';
import { CONTROL } from '../../reading/label.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { peopleIn, type PersonLink } from '../../reading/person.ts';
import { sight, sightCard } from '../../reading/sighting.ts';
import type { Sighting } from '../../reading/types.ts';
import { closestOf, parentOf, visibleText } from '../../reading/visible.ts';
import { roleOfLabel } from '../../reading/words.ts';
import { clean } from '../../core/text.ts';
import { requestIdOf } from './routes.ts';

const ROW = '[role="listitem"],[role="row"],[role="navigation"],li';

/** Friend requests of a list and of the pane of one request, joined later by id. */
export function readRequests(pass: Pass): { sightings: Sighting[]; missing: string[]; understood: boolean } {
  const found = requestCards(pass, pass.page);
  const open = requestIdOf(pass.url);
  const pane = open ? paneOf(pass, open, found) : null;
  const cards = found.cards.filter((card) => card !== pane?.card && !isForeign(card));
  const sightings = cards.map((card) => sightCard(pass, card, 'friend_request')).filter((s) => s !== null);
  if (pane) sightings.push(pane.sighting);
  const missing = whatIsMissing(pass, found, sightings);
  return { sightings, missing, understood: missing.length === 0 && hasLandmark(pass) };
}

/** Posts and comments have controls of their own. */
const isForeign = (card: Card): boolean => closestOf(card.block, '[role="article"],[role="feed"]') !== null;

/**
 * The request that the address opens: the one pair of controls in the main part that stands in no row. Whose it is comes
 * from the address, never from a link in the pane, where mutual friends are linked too.
 */
function paneOf(pass: Pass, id: string, found: Cards): { card: Card; sighting: Sighting } | null {
  const fits = [...found.pairs, ...found.cards].filter((card) => {
    const inRow = closestOf(card.block, ROW) !== null;
    const named = card.links.some((l) => l.proven || (l.id && l.id !== id));
    return !inRow && !named && closestOf(card.block, '[role="main"],main') !== null && !isForeign(card);
  });
  const card = fits[0];
  const heading = card && headingOver(card.block);
  if (!card || fits.length > 2) return null;
  const links = peopleIn(pass, card.block);
  const own = links.find((l) => l.id === id && l.name) ?? links.find((l) => heading && l.name === heading.name && !l.id);
  const listed = found.cards.find((c) => c.links.some((l) => l.id === id));
  const name = heading?.name ?? own?.name ?? listed?.links.find((l) => l.name)?.name;
  // Rows of an old layout look the same but have no heading: then their own links say whose they are.
  if (!name || (!heading && card.links.length > 0 && !own)) return null;
  const known: PersonLink | undefined = own;
  const profile = known?.profile ?? `https://www.facebook.com/profile.php?id=${id}`;
  const twice = fits.length > 1;
  return {
    card,
    sighting: sight(pass, {
      kind: 'friend_request', name, id, profile, block: card.block,
      // Two pairs for one pane (a bar that stays on top): either would do, but which is shown is not known here.
      accept: twice ? null : card.accept, decline: twice ? null : card.decline, link: known?.link ?? null,
    }),
  };
}

/** The heading with the name, in the pane that holds the controls. */
function headingOver(block: Element): { name: string } | null {
  for (let at: Element | null = block; at; at = parentOf(at)) {
    const heading = [...at.querySelectorAll('h1,[role="heading"][aria-level="1"]')].find((h) => visibleText(h));
    if (heading) return { name: clean(visibleText(heading).split('\n')[0] ?? '', 200) };
    if (at.matches('[role="main"],main')) {
      const lesser = [...at.querySelectorAll('h2,[role="heading"]')].filter((h) => visibleText(h) && !closestOf(h, ROW));
      return lesser.length === 1 && lesser[0] ? { name: clean(visibleText(lesser[0]).split('\n')[0] ?? '', 200) } : null;
    }
  }
  return null;
}

/** Is this the friends page as it is known: its main part, and a way to its other parts or a heading? */
function hasLandmark(pass: Pass): boolean {
  const main = pass.page.querySelector('[role="main"],main,[role="navigation"]');
  return main !== null && pass.page.querySelector('a[href*="/friends"],h1,h2,[role="heading"]') !== null;
}

function whatIsMissing(pass: Pass, found: Cards, sightings: Sighting[]): string[] {
  const missing: string[] = [];
  if (!pass.page.querySelector('[role="main"],main,[role="navigation"]')) missing.push('no [role=main] on the page');
  if (sightings.length > 0) return missing;
  if (found.unknown > 0) missing.push(`${found.unknown} people with two buttons whose words are not known`);
  if (found.cards.length + found.pairs.length > 0) missing.push('Confirm and Delete without one person');
  if (found.other === 0 && looseWords(pass)) missing.push('words of Confirm and Delete that are not on buttons');
  if (found.other === 0 && found.unknown === 0 && unexplainedPeople(pass) > 2) missing.push('people without known buttons');
  return missing;
}

/** Lines such as "Confirm" that are no control: the layout has changed. */
function looseWords(pass: Pass): boolean {
  const leaves = shownAll(pass, '[role="main"] *,main *').filter((el) => el.childElementCount === 0 && !closestOf(el, CONTROL));
  const roles = new Set(leaves.map((el) => roleOfLabel(el.textContent ?? '', null)));
  return roles.has('accept') && roles.has('decline');
}

const unexplainedPeople = (pass: Pass): number => {
  const main = pass.page.querySelector('[role="main"],main');
  return main ? new Set(peopleIn(pass, main).map((p) => p.profile)).size : 0;
};
