/** Changes a page as its makers, its servers and its scripts might: parts go, come twice, move, hide and say something else. */
import { one, type Pick } from './numbers.ts';
import { relabel, sameWordElsewhere, swapLabels } from './relabel.ts';
import { everything, pathOf } from './seen.ts';

export type Change = (page: Document, pick: Pick) => void;

const elements = (page: Document): Element[] => everything(page.body);

const drop: Change = (page, pick) => one(elements(page), pick)?.remove();

const unwrap: Change = (page, pick) => {
  const el = one(elements(page), pick);
  el?.replaceWith(...el.childNodes);
};

const wrap: Change = (page, pick) => {
  const el = one(elements(page), pick);
  const box = page.createElement(pick(2) === 0 ? 'div' : 'span');
  if (el?.ownerDocument !== page) return;
  el.replaceWith(box);
  box.append(el);
};

const double: Change = (page, pick) => {
  const el = one(elements(page), pick);
  el?.after(el.cloneNode(true));
};

const move: Change = (page, pick) => {
  const el = one(elements(page), pick);
  const to = one(elements(page), pick);
  if (el && to && !pathOf(to).includes(el)) to.append(el);
};

const reorder: Change = (page, pick) => {
  const el = one(
    elements(page).filter((e) => e.children.length > 1),
    pick,
  );
  if (el) el.append(...[...el.children].toSorted(() => pick(3) - 1));
};

const swapTexts: Change = (page, pick) => {
  const leaves = elements(page).filter((e) => e.childElementCount === 0 && (e.textContent ?? '') !== '');
  const [a, b] = [one(leaves, pick), one(leaves, pick)];
  if (a && b) [a.textContent, b.textContent] = [b.textContent, a.textContent];
};

const swapAttributes: Change = (page, pick) => {
  const name = one(['aria-label', 'href', 'role', 'alt', 'class', 'style', 'aria-hidden', 'id', 'title', 'data-testid'], pick) ?? 'role';
  const holders = elements(page).filter((e) => e.hasAttribute(name));
  const [a, b] = [one(holders, pick), one(elements(page), pick)];
  const [x, y] = [a?.getAttribute(name), b?.getAttribute(name)];
  if (x !== null && x !== undefined) b?.setAttribute(name, x);
  if (y === null || y === undefined) a?.removeAttribute(name);
  else a?.setAttribute(name, y);
};

/** Two elements of one id, as a careless template makes them. */
const sameId: Change = (page, pick) => {
  const [from, to] = [
    one(
      elements(page).filter((e) => e.id),
      pick,
    ),
    one(elements(page), pick),
  ];
  if (to) to.id = from?.id ?? 'mount_0_0';
};

const HIDING: readonly (readonly [string, string])[] = [
  ['aria-hidden', 'true'],
  ['hidden', ''],
  ['style', 'display: none'],
  ['style', 'visibility: hidden'],
];

/** Hides what was seen, or shows what was hidden. */
const flip: Change = (page, pick) => {
  const [name, value] = one(HIDING, pick) ?? ['hidden', ''];
  const hidden = elements(page).filter((e) => e.hasAttribute(name));
  const shown = one(hidden, pick);
  if (shown && pick(2) === 0) shown.removeAttribute(name);
  else one(elements(page), pick)?.setAttribute(name, value);
};

/** A second box to write in, somewhere. */
const secondBox: Change = (page, pick) => {
  const boxes = elements(page).filter((e) => e.matches('[contenteditable="true"],textarea'));
  const to = one(elements(page), pick);
  const box = one(boxes, pick);
  if (box && to && box.localName !== 'body') to.after(box.cloneNode(true));
};

const CHANGES: readonly Change[] = [
  drop,
  unwrap,
  wrap,
  double,
  move,
  reorder,
  swapTexts,
  swapTexts,
  swapAttributes,
  sameId,
  flip,
  relabel,
  relabel,
  swapLabels,
  sameWordElsewhere,
  secondBox,
];

/** Changes a page in place. @param times how often. */
export function mutate(page: Document, pick: Pick, times: number): void {
  for (let left = times; left > 0; left--) one(CHANGES, pick)?.(page, pick);
}
