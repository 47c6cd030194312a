import type { Approach, Kind } from '../../core/approach.ts';
import { clean } from '../../core/text.ts';
import { requestCards, type Card } from '../../reading/cards.ts';
import { CONTROL, controlsIn, isPlain, labelOf, labelsOf } from '../../reading/label.ts';
import { namedPattern, namedRoleOf, namesOther } from '../../reading/named.ts';
import { addressOf, all, shownAll, type Pass } from '../../reading/pass.ts';
import { byPerson, peopleIn, shownNameOf } from '../../reading/person.ts';
import { sight, sightCard } from '../../reading/sighting.ts';
import type { Sighting } from '../../reading/types.ts';
import { closestOf, isShown, parentOf, visibleText } from '../../reading/visible.ts';
import { foldLabel, roleOfLabel, type Role } from '../../reading/words.ts';
import { profileOf } from './meta.ts';

const NOTE = '[data-testid="expandable-text-box"],.invitation-card__custom-message';
/** What unfolds a note stands in it. */
const NOT_NOTE = 'button,[data-testid="expandable-text-button"]';
const THINGS: readonly [Kind, RegExp][] = [
  ['page_invite', /^\/(?:company|school|showcase|newsletters)\/./],
  ['event_invite', /^\/events\/./],
  ['group_invite', /^\/groups\/./],
];
/** The site's own mark of a person whom the user could ask. */
const SUGGESTS = '[componentkey^="ConnectButtonstate"]';

const roleOf: typeof namedRoleOf = (control, name) => (control.closest(SUGGESTS) ? 'suggest' : namedRoleOf(control, name));

/** Two controls that both carry the person's name, beside a link to the person: an invitation, in any language. */
export function readInvitations(pass: Pass): { sightings: Sighting[]; lost: boolean } {
  const { cards, pairs } = requestCards(pass, pass.page, roleOf);
  const done = new Set(cards.flatMap((c) => c.links.map((l) => l.link)));
  const people = peopleIn(pass, pass.page);
  for (const group of byPerson(people)) {
    if (group.some((l) => done.has(l.link))) continue;
    const name = shownNameOf(group);
    const card = pairOf(pass, name, group) ?? pairOf(pass, bare(name), group);
    if (card) cards.push(card);
  }
  const sightings = cards.flatMap((card) => {
    const seen = sightCard(pass, card, 'connection_request');
    if (!seen) return [];
    const name = calledIn(card, seen.approach.sender.name);
    // Buttons that name somebody else are somebody else's, whoever is linked beside them.
    if ([card.accept, card.decline].some((control) => control && namesOther(control, name))) return [];
    const [accept, decline] = [ownOf(seen.accept, 'accept', name), ownOf(seen.decline, 'decline', name)];
    const note = card.block.querySelector(NOTE);
    const said = note ? visibleText(note, (el) => el.matches(NOT_NOTE)) : '';
    const text = clean(said, 2000, 'lines');
    return [
      {
        ...seen,
        accept,
        decline,
        approach: { ...seen.approach, sender: { ...seen.approach.sender, name }, text, ...invitedTo(pass, card) },
      },
    ];
  });
  // The words of an invitation beside nobody: something has changed.
  const said = all(pass, 'main button[aria-label],main a[aria-label]').filter(
    (c) => isShown(c) && labelsOf(c).some((l) => namedPattern(l)),
  );
  return { sightings, lost: sightings.length === 0 && pairs.length + said.length > 0 };
}

/** A control whose label is the word alone, or holds the name and doesn't say the opposite. */
function ownOf(control: Element | null, is: Role, name: string): Element | null {
  if (!control || roleOf(control, name) !== is) return null;
  const label = labelOf(control);
  return roleOfLabel(label, null) !== null || foldLabel(label).includes(foldLabel(name)) ? control : null;
}

/** Pronouns and pictures may stand behind a name, in its link; the labels of the controls hold the name alone. */
const bare = (name: string): string => name.replace(/\s*[(\u2300-\u2BFF\uD83C-\uD83E].*$/, '');

function calledIn({ accept, decline }: Card, name: string): string {
  const labels = [accept, decline].flatMap((c) => (c ? [foldLabel(labelOf(c))] : []));
  const holds = (said: string): boolean => said !== '' && labels.some((label) => label.includes(said));
  return !holds(foldLabel(name)) && holds(foldLabel(bare(name))) ? bare(name) : name;
}

/**
 * People also ask others to follow a page, to read a newsletter, to join a group or to come to an event; such a row links the
 * thing. Where the words say that it is about connecting, a link says nothing.
 */
function invitedTo(pass: Pass, { block, decline }: Card): Partial<Pick<Approach, 'kind' | 'text'>> {
  if (decline && labelsOf(decline).some((label) => namedPattern(label))) return {};
  for (const link of shownAll(pass, 'a[href]', block).filter((a) => !a.closest(NOTE))) {
    const said = clean(visibleText(link).split('\n')[0] ?? '', 200);
    const to = THINGS.find(([, path]) => path.test(addressOf(pass, link)?.pathname ?? ''));
    if (to && said) return { kind: to[0], text: said };
  }
  return {};
}

/** Words are not known here: the pair is a request, but which of the two declines is not said by their order. */
function pairOf(pass: Pass, name: string, links: Card['links']): Card | null {
  const said = foldLabel(name);
  if (said.length < 2) return null;
  let at: Element | null = links[0]?.link ?? null;
  for (let i = 0; at && i < 12; i++, at = parentOf(at)) {
    const here: Element = at;
    const controls = controlsIn(all(pass, CONTROL, here));
    const pair = controls.filter(
      // What puts a suggestion away is a picture alone.
      (c) => isPlain(c) && !isProfileLink(c) && visibleText(c) && labelsOf(c).some((l) => foldLabel(l).includes(said)),
    );
    if (pair.length > 2 || !isTheirs(pass, here, links)) return null;
    if (pair.length !== 2) continue;
    const block = here.closest('[role="listitem"],li') ?? here;
    const spoils = (c: Element): boolean => !isProfileLink(c) && /^(?:suggest|own)$/.test(namedRoleOf(c, name) ?? '');
    // One control drawn twice, or a suggestion's, is no pair.
    if (!areTwo(pair, name) || controlsIn(all(pass, CONTROL, block)).some(spoils)) return null;
    return { block, accept: null, decline: null, links };
  }
  return null;
}

/**
 * Does the block link nobody else? In a row others may be linked too (mutual contacts, a note), after the one who asks; with a
 * suggestion in it, it is no one's.
 */
function isTheirs(pass: Pass, block: Element, links: Card['links']): boolean {
  if (byPerson(peopleIn(pass, block)).length < 2) return true;
  const row = block.closest('[role="listitem"],li');
  const first = row ? byPerson(peopleIn(pass, row))[0] : undefined;
  const isFirst = first?.some((l) => links.some((own) => own.link === l.link)) === true;
  return isFirst && !all(pass, CONTROL, row ?? block).some((c) => ['suggest', 'own'].includes(roleOf(c, null) ?? ''));
}

function areTwo(pair: Element[], name: string): boolean {
  const roles = pair.map((c) => roleOf(c, name));
  const labels = new Set(pair.map(labelOf));
  return pair.length === 2 && labels.size === 2 && !roles.includes('suggest') && !roles.includes('own');
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
  if (!first) {
    const row = rowAtTop(pass, name);
    return row && sight(pass, { kind: 'connection_request', name, profile: person.profile, block: row });
  }
  const { accept, decline } = shown.length === 1 ? first : { accept: null, decline: null };
  return sight(pass, { kind: 'connection_request', name, profile: person.profile, block: first.block, accept, decline });
}

/**
 * In a language whose words aren't known: a row of two buttons that both hold the name, then the nameless one of the menu,
 * and no link to write to the person or to invite them. Which of the two declines is not said.
 */
function rowAtTop(pass: Pass, name: string): Element | null {
  if (/^(?:en|de)\b/.test(pass.page.documentElement.lang)) return null;
  const said = foldLabel(name);
  const row = shownAll(pass, 'main button[aria-expanded]:not([aria-label])').map((more) => {
    const here = more.parentElement;
    const buttons = here ? shownAll(pass, 'button[aria-label]', here) : [];
    const named = buttons.every((b) => isPlain(b) && visibleText(b) && foldLabel(labelOf(b)).includes(said));
    const fits = named && areTwo(buttons, name) && !here?.querySelector('a[href]') && !closestOf(more, '[role="listitem"],li,aside');
    return fits ? here : null;
  });
  return row.find((r) => r !== null) ?? null;
}
