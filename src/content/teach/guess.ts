/** What the general reading finds on a page that nobody has taught: two known buttons beside somebody's name. */
import { MANY } from '../../core/recipe/refused-words.ts';
import { labelProblem } from '../../core/recipe/label.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { passOf } from '../../platforms/taught/adapter.ts';
import { isConsent } from '../../platforms/taught/rows.ts';
import { requestCards } from '../../reading/cards.ts';
import { CONTROL, labelsOf } from '../../reading/label.ts';
import { isShown, parentOf, visibleText } from '../../reading/visible.ts';
import { foldLabel, roleOfLabel } from '../../reading/words.ts';
import { nameIn, recipeFrom } from './from-elements.ts';

/** Somebody asks for an answer to a meeting, not for friendship. */
const MAYBE =
  /^(?:maybe|tentative|propose (?:a )?new time|vielleicht|mit vorbehalt|peut-être|provisoire|quizás|tal vez|talvez|forse|misschien|może|возможно|belki|仮|未定|미정|待定|ربما|אולי|שאולי|शायद|mungkin|có thể|อาจจะ|kanske|måske|kanskje|ehkä|možná|talán|poate|ίσως)$/iu;
/** A block with more text than this is somebody's post that waits for a moderator. */
const POST = 400;
const PRICE = /(?:[$€£¥₹]|\b(?:usd|eur|gbp|chf)\b)\s?\d|\d\s?(?:[$€£¥₹]|\b(?:usd|eur|chf)\b)/i;

/** Gives a recipe whose people the user can say yes to, or null. */
export function guess(page: Document, url: URL): Recipe | null {
  const pass = passOf({ ...NOBODY, origin: url.origin }, page, url);
  const { pairs } = requestCards(pass, page);
  for (const { decline } of pairs) {
    const row = decline && rowAround(decline);
    if (!decline || !row || isOther(row)) continue;
    for (const name of nameCandidates(row)) {
      const made = recipeFrom({ name, decline }, url);
      if ('recipe' in made) return made.recipe;
    }
  }
  return null;
}

const NOBODY: Recipe = { origin: '', kind: 'friend_request', pages: [], block: '', name: '', profile: null, decline: '', message: null };

/** The list item, or the first block with a name that could be meant. */
function rowAround(decline: Element): Element | null {
  const item = decline.closest('li,tr,article,[role="listitem"],[role="row"]');
  if (item) return item;
  for (let at = parentOf(decline); at && !at.matches('body,main,[role="main"]'); at = parentOf(at))
    if (nameCandidates(at).length > 0) return at;
  return null;
}

/** Cookies, meetings, baskets and posts have such buttons, too. */
function isOther(row: Element): boolean {
  if (isConsent(row) || row.closest('[role="grid"],[role="gridcell"],[itemtype*="Event"],[itemtype*="Offer"]')) return true;
  const labels = [...row.querySelectorAll(CONTROL)].flatMap(labelsOf).map(foldLabel);
  if (labels.some((label) => MAYBE.test(label))) return true;
  if (row.querySelector('input[type="number"],blockquote,pre,[contenteditable="true"],time[datetime*="/"]')) return true;
  const text = visibleText(row);
  return text.length > POST || PRICE.test(text) || /cookie/i.test(text);
}

/** Links whose text may be a name, those that a picture leads to as well first; without links a heading. */
function nameCandidates(row: Element): Element[] {
  const links = [...row.querySelectorAll('a[href]')].filter((link) => isShown(link) && mayBeName(nameIn(link)) && leadsOn(link));
  const pictured = (link: Element): boolean =>
    [...row.querySelectorAll('a[href]')].some(
      (other) => other !== link && other.getAttribute('href') === link.getAttribute('href') && other.querySelector('img,svg'),
    );
  const found = [...links.filter(pictured), ...links.filter((link) => !pictured(link))];
  return found.length > 0 ? found : [...row.querySelectorAll('h2,h3,h4,strong,b')].filter((el) => isShown(el) && mayBeName(nameIn(el)));
}

function leadsOn(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return href !== '' && !href.startsWith('#') && !/^(?:javascript|mailto|tel):/i.test(href) && !link.matches('[role="button"]');
}

const NO_NAME =
  /privacy|policy|terms|learn more|details|settings|profile$|view|message|report|help|\d{3,}|mehr|datenschutz|profil$|https?:|@.+\./i;
const many = new RegExp(
  `^(?:${MANY.split('|')
    .filter((w) => /^\p{L}+$/u.test(w))
    .join('|')})$`,
  'iu',
);

function mayBeName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || text.split(' ').length > 6 || !/\p{L}{2}|[\p{sc=Han}\p{sc=Hangul}]/u.test(text)) return false;
  if (NO_NAME.test(text) || many.test(text) || roleOfLabel(text, null) !== null) return false;
  return labelProblem(text) !== 'says-yes';
}
