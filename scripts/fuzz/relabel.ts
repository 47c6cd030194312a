/** Changes of what controls say, within a language and across them. */
import { one, type Pick } from './numbers.ts';
import { everything, LANGUAGES, meansOf, PRESSABLE, type Means } from './seen.ts';

const controls = (page: Document): Element[] => everything(page.body).filter((el) => el.matches(PRESSABLE));
const TRIES = 8;

/** One that says something of requests, if one is found soon; else any. */
function telling(page: Document, pick: Pick): Element | undefined {
  const all = controls(page);
  for (let left = TRIES; left > 0; left--) {
    const control = one(all, pick);
    if (control && meansOf(control, '').size > 0) return control;
  }
  return one(all, pick);
}

/** The innermost element that holds a control's text. */
function leafOf(control: Element): Element {
  let at = control;
  while (at.firstElementChild && at.children.length === 1 && at.firstElementChild.localName !== 'svg') at = at.firstElementChild;
  return at;
}

const wordOf = (means: Means, pick: Pick): string => one(one(LANGUAGES, pick)?.[means] ?? [], pick) ?? 'Confirm';

/** Says a thing in one or several of the ways in which a control can. */
function say(control: Element, word: string, pick: Pick): void {
  switch (pick(5)) {
    case 0:
      control.setAttribute('aria-label', word);
      break;
    case 1:
      leafOf(control).textContent = word;
      break;
    case 2:
      control.setAttribute('title', word);
      break;
    case 3: {
      const hidden = control.ownerDocument.createElement('span');
      hidden.hidden = true;
      hidden.textContent = word;
      control.append(hidden);
      break;
    }
    default:
      leafOf(control).textContent = word;
      control.setAttribute('aria-label', word);
  }
}

/** A control says something else, in any language; wholly, or in one place while the others go on as before. */
export function relabel(page: Document, pick: Pick): void {
  const control = telling(page, pick);
  const means = one(['accept', 'decline', 'suggest'] as const, pick) ?? 'accept';
  if (control) say(control, wordOf(means, pick), pick);
}

/** The page in another language, for one control alone: it means what it meant. */
export function sameWordElsewhere(page: Document, pick: Pick): void {
  const control = telling(page, pick);
  const [means] = control ? meansOf(control, '') : [];
  if (control && means) say(control, wordOf(means, pick), pick);
}

/** Two controls say what the other said: wholly, only in their text, or only in their label. */
export function swapLabels(page: Document, pick: Pick): void {
  const [a, b] = [telling(page, pick), telling(page, pick)];
  if (!a || !b) return;
  const how = pick(3);
  const [x, y] = [leafOf(a), leafOf(b)];
  if (how !== 1) [x.textContent, y.textContent] = [y.textContent, x.textContent];
  if (how === 0) return;
  const [l, m] = [a.getAttribute('aria-label'), b.getAttribute('aria-label')];
  if (m !== null) a.setAttribute('aria-label', m);
  if (l !== null) b.setAttribute('aria-label', l);
}
