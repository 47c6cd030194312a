import { CONTROL, controlsIn, isPlain, roleOf } from '../../reading/label.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { peopleIn } from '../../reading/person.ts';
import { sightCard } from '../../reading/sighting.ts';
import type { Sighting } from '../../reading/types.ts';

const CELL = '[data-testid="UserCell"]';
const COLUMN = '[data-testid="primaryColumn"]';
/** Who has such a button doesn't ask. */
const FOLLOW = '[data-testid$="-follow"],[data-testid$="-unfollow"],[data-testid$="-cancel"]';

const buttonsIn = (block: Element): Element[] =>
  controlsIn([...block.querySelectorAll(CONTROL)]).filter((b) => b.localName !== 'a' && !b.matches(CELL) && isPlain(b));

/** The cell, or the smallest block around it that has buttons and holds no other cell: they may stand below it. */
function blockOf(cell: Element): Element {
  let block = cell;
  while (buttonsIn(block).length === 0) {
    const up = block.parentElement;
    if (!up || up.matches(COLUMN) || up.querySelectorAll(CELL).length > 1) return cell;
    block = up;
  }
  return block;
}

/**
 * Follower requests: cells of the main column with two buttons and no follow button. That alone is the sign, in any language;
 * which button is which only its word says. Gives also how many cells look like a request and can't be read.
 */
export function readRequests(pass: Pass): { sightings: Sighting[]; unread: number } {
  const blocks = shownAll(pass, `${COLUMN} ${CELL}`).map(blockOf);
  const asking = blocks.filter((block) => !block.querySelector(FOLLOW));
  const sightings = asking.flatMap((block) => {
    const links = peopleIn(pass, block);
    const buttons = buttonsIn(block);
    if (buttons.length !== 2) return [];
    const roles = buttons.map((b) => roleOf(b, null));
    if (roles.includes('suggest') || roles.includes('own')) return [];
    const twice = roles[0] === roles[1];
    const is = (role: 'accept' | 'decline'): Element | null => (twice ? null : (buttons[roles.indexOf(role)] ?? null));
    return sightCard(pass, { block, links, accept: is('accept'), decline: is('decline') }, 'follow_request') ?? [];
  });
  return { sightings, unread: asking.length - sightings.length };
}
