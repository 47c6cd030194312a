import { clean } from '../../core/text.ts';
import { requestCards, type Card } from '../../reading/cards.ts';
import { CONTROL, controlsIn, isPlain, labelOf, labelsOf } from '../../reading/label.ts';
import { namedRoleOf, namesOther } from '../../reading/named.ts';
import { all, shownAll, type Pass } from '../../reading/pass.ts';
import { byPerson, peopleIn, shownNameOf } from '../../reading/person.ts';
import { sight, sightCard } from '../../reading/sighting.ts';
import type { Sighting } from '../../reading/types.ts';
import { closestOf, isShown, parentOf, visibleText } from '../../reading/visible.ts';
import { foldLabel } from '../../reading/words.ts';
import { profileOf } from './meta.ts';

const NOTE = '[data-testid="expandable-text-box"]';

/** Two controls that both carry the person's name, beside a link to the person: an invitation, in any language. */
export function readInvitations(pass: Pass): { sightings: Sighting[]; people: number } {
  const { cards } = requestCards(pass, pass.page, namedRoleOf);
  const done = new Set(cards.flatMap((c) => c.links.map((l) => l.link)));
  const people = peopleIn(pass, pass.page);
  for (const group of byPerson(people)) {
    if (group.some((l) => done.has(l.link))) continue;
    const card = pairOf(pass, shownNameOf(group), group);
    if (card) cards.push(card);
  }
  const sightings = cards.flatMap((card) => {
    const seen = sightCard(pass, card, 'connection_request');
    // Buttons that name somebody else are somebody else's, whoever is linked beside them.
    const isOther = [card.accept, card.decline].some((control) => control && namesOther(control, seen?.approach.sender.name ?? ''));
    if (isOther) return [];
    const note = card.block.querySelector(NOTE);
    return seen ? [{ ...seen, approach: { ...seen.approach, text: note ? clean(visibleText(note), 2000, 'lines') : '' } }] : [];
  });
  return { sightings, people: people.length };
}

/** Words are not known here: the pair is a request, but which of the two declines is not said by their order. */
function pairOf(pass: Pass, name: string, links: Card['links']): Card | null {
  const said = foldLabel(name);
  if (said.length < 2) return null;
  let at: Element | null = links[0]?.link ?? null;
  for (let i = 0; at && i < 12; i++, at = parentOf(at)) {
    const here: Element = at;
    const pair = controlsIn(all(pass, CONTROL, here)).filter(
      (c) => isPlain(c) && !isProfileLink(c) && labelsOf(c).some((l) => foldLabel(l).includes(said)),
    );
    if (byPerson(peopleIn(pass, here)).length > 1 || pair.length > 2) return null;
    if (pair.length !== 2) continue;
    // One control drawn twice, or a suggestion's, is no pair.
    const roles = pair.map((c) => namedRoleOf(c, name));
    if (labelOf(pair[0] ?? here) === labelOf(pair[1] ?? here) || roles.includes('suggest') || roles.includes('own')) return null;
    return { block: here.closest('[role="listitem"],li') ?? here, accept: null, decline: null, links };
  }
  return null;
}

const isProfileLink = (el: Element): boolean => el.localName === 'a' && profileOf(el.getAttribute('href') ?? '') !== null;

/** The top of a profile whose person asks. The row of buttons may stand there twice; its words must be known. */
export function readProfile(pass: Pass): Sighting | null {
  const person = profileOf(pass.url.pathname);
  const heading = shownAll(pass, 'main h1')[0];
  const name = heading ? clean(visibleText(heading), 200) : '';
  if (!person || !name) return null;
  // The name in the labels is the profile's, whoever else is linked nearby.
  const { cards, pairs } = requestCards(pass, pass.page, (control) => namedRoleOf(control, name));
  const fits = [...cards, ...pairs].filter(
    (c) =>
      [c.accept, c.decline].every((x) => x !== null && labelsOf(x).some((l) => foldLabel(l).includes(foldLabel(name)))) &&
      !closestOf(c.block, '[role="listitem"],li,aside'),
  );
  const shown = fits.filter((c) => isShown(c.block));
  const first = shown[0];
  if (!first) return null;
  const { accept, decline } = shown.length === 1 ? first : { accept: null, decline: null };
  return sight(pass, { kind: 'connection_request', name, profile: person.profile, block: first.block, accept, decline });
}
