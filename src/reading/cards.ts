import { CONTROL, controlsIn, isPlain, roleOf } from './label.ts';
import { all, type Pass } from './pass.ts';
import { byPerson, peopleIn, shownNameOf, type PersonLink } from './person.ts';
import { parentOf } from './visible.ts';
import type { Role } from './words.ts';

/** A block with one person and the site's two controls. */
export interface Card {
  block: Element;
  accept: Element | null;
  decline: Element | null;
  /** Links of the one person; empty where the block holds none. */
  links: PersonLink[];
}

export interface Cards {
  cards: Card[];
  /** Pairs of controls that stand in no block with exactly one person: the pane of one request. */
  pairs: Card[];
  /** People with two controls whose words are not known. */
  unknown: number;
  /** Suggestions, own requests and the like were seen: the page is understood. */
  other: number;
}

const HIGH = 16;
/** Parts of a page that are more than one row; an answered request that stands alone must not borrow their buttons. */
const WIDE = '[role="navigation"],[role="main"],[role="list"],[role="dialog"],[role="complementary"],main,nav,ul,aside';

/** Role of a control by the page's words, or by a site's own sign (an icon). */
export type RoleReader = (control: Element, name: string | null) => Role | null;

interface Block {
  accept: Element[];
  decline: Element[];
  others: number;
  plain: Element[];
  links: PersonLink[];
}

/**
 * Finds request cards: the smallest block that holds one person and exactly one accept-like and one decline-like control.
 * Controls and links are found first and each climbs to its ancestors; nothing is searched for inside blocks.
 */
export function requestCards(pass: Pass, root: ParentNode, role: RoleReader = roleOf): Cards {
  const links = peopleIn(pass, root);
  const blocks = new Map<Element, Block>();
  const blockOf = (el: Element): Block => {
    const known = blocks.get(el) ?? { accept: [], decline: [], others: 0, plain: [], links: [] };
    blocks.set(el, known);
    return known;
  };
  const climb = (from: Element | null, add: (block: Block) => void): void => {
    let at = from;
    for (let i = 0; at && i < HIGH && at.localName !== 'body'; i++, at = parentOf(at)) add(blockOf(at));
  };
  for (const link of links) climb(link.link, (block) => block.links.push(link));

  const pairs = new Map<Element, Card>();
  const accepts: Element[] = [];
  let other = 0;
  const linked = new Set(links.map((l) => l.link));
  const controls = controlsIn(all(pass, CONTROL, root)).filter((control) => !linked.has(control));
  for (const control of controls) {
    // With the name from the start: a label that holds it must be able to contradict the others.
    const is = role(control, nearName(control, blocks));
    if (is === 'accept') accepts.push(control);
    if (is !== null && is !== 'accept' && is !== 'decline') other++;
    climb(parentOf(control), (block) => {
      if (is === 'accept') block.accept.push(control);
      else if (is === 'decline') block.decline.push(control);
      else if (is === 'suggest' || is === 'own') block.others++;
      if (isPlain(control)) block.plain.push(control);
    });
  }

  const cards: Card[] = [];
  for (const accept of accepts) {
    let at = parentOf(accept);
    let pair: Element | null = null;
    let decline: Element | undefined;
    let whose: PersonLink[] = [];
    for (; at; at = parentOf(at)) {
      const block = blocks.get(at);
      if (!block || block.accept.length > 1 || block.decline.length > 1 || block.others > 0) break;
      if (block.decline.length === 0) continue;
      pair ??= at;
      [decline] = block.decline;
      whose = block.links;
      if (whose.length > 0) break;
    }
    if (!pair || !decline) continue;
    if (at && whose.length > 0) cards.push({ block: wholeRow(at, blocks), accept, decline, links: whose });
    else pairs.set(pair, { block: pair, accept, decline, links: [] });
  }

  const unknown = byStructure(links, blocks, cards, role);
  cards.sort((a, b) => (a.block.compareDocumentPosition(b.block) & 4 ? -1 : 1));
  return { cards, pairs: [...pairs.values()], unknown, other };
}

/** The pair of controls in a part of the page that holds only one, with or without its person; else null. */
export function onlyCard(pass: Pass, root: ParentNode): Card | null {
  const { cards, pairs } = requestCards(pass, root);
  const found = [...pairs, ...cards];
  return (found.length === 1 && found[0]) || null;
}

/** The name of the nearest person, for labels that hold a name. */
function nearName(control: Element, blocks: Map<Element, Block>): string | null {
  let at: Element | null = control;
  for (let i = 0; at && i < HIGH; i++, at = parentOf(at)) {
    const links = blocks.get(at)?.links ?? [];
    if (links.length > 0) return byPerson(links).length === 1 ? shownNameOf(links) || null : null;
  }
  return null;
}

/** The list item around a card, if it holds nothing else. */
function wholeRow(block: Element, blocks: Map<Element, Block>): Element {
  const row = block.closest('[role="listitem"],[role="row"],li');
  const inRow = row && blocks.get(row);
  const own = blocks.get(block);
  const counts = ['accept', 'decline', 'links'] as const;
  // A suggestion's control in the row, too: the row is more than this request.
  return inRow && own && inRow.others === 0 && counts.every((what) => inRow[what].length === own[what].length) ? row : block;
}

/**
 * Where the words are not known: a person whose link says that they ask, and two controls or a few more. They are taken
 * only as far as their words are known; order proves nothing.
 */
function byStructure(links: PersonLink[], blocks: Map<Element, Block>, cards: Card[], role: RoleReader): number {
  let unknown = 0;
  const done = new Set(cards.flatMap((c) => c.links.map((l) => l.link)));
  for (const link of links) {
    if (done.has(link.link)) continue;
    let at: Element | null = link.link;
    let block: Block | undefined;
    for (; at; at = parentOf(at)) {
      block = blocks.get(at);
      if (at.matches(WIDE)) block = undefined;
      if (!block || block.plain.length > 1 || byPerson(block.links).length > 1) break;
    }
    if (!at || !block || block.others > 0 || block.plain.length < 2 || block.plain.length > 4 || byPerson(block.links).length !== 1)
      continue;
    const name = shownNameOf(block.links);
    const roles = block.plain.map((control) => role(control, name));
    const known = roles.filter((r) => r !== null);
    if (roles.includes('dismiss') || new Set(known).size < known.length) continue;
    for (const l of block.links) done.add(l.link);
    if (!block.links.some((l) => l.proven)) {
      unknown++;
      continue;
    }
    const find = (is: Role): Element | null => block.plain[roles.indexOf(is)] ?? null;
    cards.push({ block: wholeRow(at, blocks), accept: find('accept'), decline: find('decline'), links: block.links });
  }
  return unknown;
}
