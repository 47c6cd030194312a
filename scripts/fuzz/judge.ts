/** Was it right to press this? Told at the moment of the press, from the page as it stands then. */
import type { DeclineWay, NextPress, Sighting } from '../../src/reading/types.ts';
import type { Page } from './pages.ts';
import { folded, isHidden, meansOf, namedBy, pathOf, PRESSABLE, saidBy } from './seen.ts';

export interface Press {
  /** The site's decline of the request, as against what opens a menu or answers a further question. */
  isDecline: boolean;
  wrongs: string[];
}

const shownText = (el: Element): string => saidBy(el).join(' ');

/** What speaks against the press of a further question's control. */
function against(target: Element, { in: where, says, names }: NextPress, name: string): string[] {
  const wrongs: string[] = [];
  const sheet = target.closest(where);
  const words = says.split('|').map((word) => word.toLowerCase());
  if (!saidBy(target).every((said) => words.includes(said)) || saidBy(target).length === 0)
    wrongs.push(`said yes to "${shownText(target)}"`);
  if (sheet && names && !shownText(sheet).includes(folded(name)))
    wrongs.push(`answered a question that isn't about ${name}: ${shownText(sheet)}`);
  if (sheet?.querySelector('input:checked,[aria-checked="true"],[aria-pressed="true"]')) wrongs.push('more than a decline is chosen');
  const open = [...target.ownerDocument.querySelectorAll(where)].filter((el) => !isHidden(el));
  if (open.length !== 1) wrongs.push(`${open.length} questions were open`);
  return wrongs;
}

/** Whom the press is for, and who stood on the unchanged page. */
interface About extends Pick<Page, 'people'> {
  sender: Sighting['approach']['sender'];
}

/** A longer or shorter form of a name may be the same person's. */
const isLike = (a: string, b: string): boolean => a !== '' && (a.includes(b) || b.includes(a));

/** @param request of the wanted person as it is read now. @param before the presses before this one. */
export function judge(
  target: Element,
  request: Sighting | null,
  way: DeclineWay,
  before: readonly Press[],
  { sender, people }: About,
): Press {
  const { name, id, profile } = sender;
  const wrongs: string[] = [];
  if (isHidden(target)) wrongs.push('pressed what nobody sees');
  const next = (way.next ?? []).find((one) => target.closest(one.in) !== null);
  if (next) {
    if (!before.some((press) => press.isDecline)) wrongs.push('answered a question that nobody had asked');
    return { isDecline: false, wrongs: [...wrongs, ...against(target, next, name)] };
  }
  if (way.menu !== undefined && target.matches(way.menu)) {
    if (!request?.block.contains(target)) wrongs.push("opened another request's menu");
    return { isDecline: false, wrongs };
  }
  const means = pathOf(target)
    .filter((el) => el.matches(PRESSABLE))
    .flatMap((el) => [...meansOf(el, name)]);
  if (means.includes('accept')) wrongs.push('pressed an accept');
  if (means.includes('suggest')) wrongs.push('pressed "Add friend"');
  // Buttons that name somebody else are somebody else's, unless it is the card's own name that was lost.
  const others = namedBy(target, people).filter((p) => !isLike(name, p.name) && (p.id ?? p.profile) !== (id ?? profile));
  if (others.length > 0) wrongs.push(`pressed what names ${others[0]?.name}`);
  if (request?.decline !== target) wrongs.push('pressed what is not the decline of this request');
  return { isDecline: true, wrongs };
}
