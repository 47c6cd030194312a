/** What is remembered of a message box: the page's address with the person in it, and the box. */
import { isOnPage, personIn } from '../../core/recipe/address.ts';
import { recipeProblem } from '../../core/recipe/check.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { passOf } from '../../platforms/taught/adapter.ts';
import { boxesOn } from '../../platforms/taught/thread.ts';
import { peopleIn, shownNameOf } from '../../reading/person.ts';
import type { WordKey } from '../../ui/shared/words.tsx';
import { selectorOf } from './selectors.ts';
import { rulesFor } from './stable.ts';

type Message = NonNullable<Recipe['message']>;

/**
 * The page must name in its address whom one writes to, in the same way as that person's own address does, and must link
 * that person. @param known what was taught of the site. @param url of the page.
 */
export function boxFrom(box: HTMLElement, known: Recipe, url: URL): { message: Message; name: string } | { problem: WordKey } {
  const { profile } = known;
  if (profile === null || known.pages.some((page) => isOnPage(page, url))) return { problem: 'teach_no_address' };
  const pass = passOf(known, box.ownerDocument.defaultView?.frameElement?.ownerDocument ?? box.ownerDocument, url);
  for (const link of peopleIn(pass, pass.page)) {
    const person = link.profile === null ? null : personIn(profile, new URL(link.profile));
    const page = person === null ? null : withPerson(url, person);
    const message = page === null ? null : messageAt(page, box, pass.page, shownNameOf([link]));
    if (message === null || page === null) continue;
    if (recipeProblem({ ...known, message }) !== null) continue;
    const found = boxesOn(pass, message);
    if (found.length !== 1 || found[0] !== box) return { problem: 'teach_no_mark' };
    return { message, name: shownNameOf([link]) || (person ?? '') };
  }
  return { problem: 'teach_no_address' };
}

/** The address with `{person}` where it names this person, in exactly one place. */
function withPerson(url: URL, person: string): string | null {
  const parts = url.pathname.replace(/\/+$/, '').split('/');
  const at = parts.flatMap((part, i) => (isPerson(part, person) ? [i] : []));
  if (at.length === 1) return parts.map((part, i) => (i === at[0] ? part.replace(/^([@~]?).*$/s, '$1{person}') : part)).join('/');
  const keys = [...url.searchParams].filter(([key, value]) => value === person && /^[\w-]{1,40}$/.test(key)).map(([key]) => key);
  return at.length === 0 && keys.length === 1 ? `${url.pathname}?${keys[0]}={person}` : null;
}

function isPerson(part: string, person: string): boolean {
  try {
    return decodeURIComponent(part).replace(/^[@~]/, '') === person;
  } catch {
    return false;
  }
}

function messageAt(page: string, box: HTMLElement, top: Document, name: string): Message | null {
  const rules = rulesFor([name].filter((n) => n !== ''));
  const frame = box.ownerDocument === top ? null : (box.ownerDocument.defaultView?.frameElement ?? null);
  const around = frame && top.body ? selectorOf(frame, top.body, rules) : null;
  const root = frame ? box.ownerDocument.documentElement : top.body;
  const inner = root && selectorOf(box, root, rules);
  return !inner || (frame && !around) ? null : { page, frame: around, box: inner };
}
