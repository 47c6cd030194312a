/** Small numbers that look random and are the same for the same seed. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

type Change = (page: Document, pick: (below: number) => number) => void;

const elements = (page: Document): Element[] => [...page.body.querySelectorAll('*')];
const one = <T>(list: T[], pick: (below: number) => number): T | undefined => list[pick(list.length)];

const drop: Change = (page, pick) => one(elements(page), pick)?.remove();

const unwrap: Change = (page, pick) => {
  const el = one(elements(page), pick);
  el?.replaceWith(...el.childNodes);
};

const wrap: Change = (page, pick) => {
  const el = one(elements(page), pick);
  const box = page.createElement(pick(2) === 0 ? 'div' : 'span');
  el?.replaceWith(box);
  if (el) box.append(el);
};

const double: Change = (page, pick) => {
  const el = one(elements(page), pick);
  el?.after(el.cloneNode(true));
};

const move: Change = (page, pick) => {
  const el = one(elements(page), pick);
  const to = one(elements(page), pick);
  if (el && to && !el.contains(to)) to.append(el);
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
  const name = one(['aria-label', 'href', 'role', 'alt', 'class', 'style', 'aria-hidden'], pick) ?? 'role';
  const holders = elements(page).filter((e) => e.hasAttribute(name));
  const [a, b] = [one(holders, pick), one(elements(page), pick)];
  const [x, y] = [a?.getAttribute(name), b?.getAttribute(name)];
  if (x !== null && x !== undefined) b?.setAttribute(name, x);
  if (y === null || y === undefined) a?.removeAttribute(name);
  else a?.setAttribute(name, y);
};

const CHANGES: Change[] = [drop, unwrap, wrap, double, move, reorder, swapTexts, swapTexts, swapAttributes];

/** Changes a page in one to eight ways, in place. */
export function mutate(page: Document, pick: (below: number) => number): void {
  for (let left = 1 + pick(8); left > 0; left--) one(CHANGES, pick)?.(page, pick);
}
