/** Where one writes to a person of a taught site: whom the address names, and the one box. */
import { addressFor, personIn } from '../../core/recipe/address.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { composerTextOf } from '../../reading/conversation.ts';
import { all, shownAll, type Pass } from '../../reading/pass.ts';
import { peopleIn, shownNameOf } from '../../reading/person.ts';
import type { MessageRow, ThreadReading } from '../../reading/types.ts';
import { isShown, parentOf, visibleText } from '../../reading/visible.ts';

const ROWS = 'li,article,[role="listitem"],[role="article"],[role="row"],tr,[data-message-id]';
/** A box and its messages stand close together. */
const CLIMB = 12;

/** The taught box wherever it stands on the page, in its frame if it has one. */
export function boxesOn(pass: Pass, message: NonNullable<Recipe['message']>): HTMLElement[] {
  if (message.frame === null) return shownAll(pass, message.box) as HTMLElement[];
  return shownAll(pass, message.frame).flatMap((frame) => {
    const inner = documentIn(frame);
    return inner ? ([...inner.querySelectorAll(message.box)] as HTMLElement[]) : [];
  });
}

/** The document in a frame of the page's own; null: another site's. */
export function documentIn(frame: Element): Document | null {
  try {
    return 'contentDocument' in frame ? ((frame as HTMLIFrameElement).contentDocument ?? null) : null;
  } catch {
    return null;
  }
}

/** The open conversation, or null where the page is none. */
export function threadOn(pass: Pass, recipe: Recipe): ThreadReading | null {
  const { message, profile: pattern } = recipe;
  const person = message && personIn(message.page, pass.url);
  if (!message || pattern === null || person === null) return null;
  const profile = addressFor(recipe.origin, pattern, person);
  const boxes = boxesOn(pass, message);
  const box = boxes.length === 1 ? (boxes[0] ?? null) : null;
  const links = peopleIn(pass, pass.page).filter((link) => link.profile === profile);
  const name = shownNameOf(links);
  return {
    thread: person,
    // The address may change before the page under it: only with a way to the person on it is it theirs, as when it was taught.
    people: links.length > 0 ? [{ name, profile, id: null }] : [],
    headerName: name || null,
    group: false,
    composer: box,
    composers: boxes.length,
    composerText: box ? composerTextOf(box) : '',
    send: null,
    rows: rowsAround(pass, outside(box), profile),
  };
}

/** In a frame of its own the box is found on the page where its frame stands. */
function outside(box: HTMLElement | null): Element | null {
  return box?.ownerDocument.defaultView?.frameElement ?? box;
}

/** What was written, as far as it stands in a list near the box. Who wrote it is known only of rows that link the person. */
function rowsAround(pass: Pass, box: Element | null, profile: string): MessageRow[] {
  let at = box;
  for (let up = 0; at && up < CLIMB; up += 1) {
    at = parentOf(at);
    const found = at ? all(pass, ROWS, at).filter((row) => !row.contains(box) && isShown(row)) : [];
    const outermost = found.filter((row) => !found.some((other) => other !== row && other.contains(row)));
    if (outermost.length === 0) continue;
    return outermost.map((element) => {
      const theirs = peopleIn(pass, element).some((link) => link.profile === profile);
      return {
        element,
        text: visibleText(element),
        from: theirs ? 'them' : 'unknown',
        sender: null,
        words: 'x-none',
        failed: isFailed(element),
      };
    });
  }
  return [];
}

const isFailed = (row: Element): boolean => row.querySelector('[role="alert"],[aria-invalid="true"]') !== null;
