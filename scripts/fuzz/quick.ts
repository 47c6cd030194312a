/**
 * Selectors and styles on the stage, in a fraction of the time: some ten thousand are asked of each changed page. What isn't
 * known here goes to the page's own; that unchanged pages read as their fixtures say is tested.
 */

type Test = (el: Element) => boolean;

const PART = /^(?:\*|[a-z][\w-]*)?(?:\.[\w-]+|#[\w-]+|\[[\w-]+(?:[*^$]?=(?:"[^"]*"|[\w-]+))?(?: i)?\])*$/i;
const PIECE = /\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([*^$]?=)(?:"([^"]*)"|([\w-]+)))?( i)?\]/gi;

function testOf(how: string, wanted: string): (value: string) => boolean {
  if (how === '*=') return (value) => wanted !== '' && value.includes(wanted);
  if (how === '^=') return (value) => wanted !== '' && value.startsWith(wanted);
  if (how === '$=') return (value) => wanted !== '' && value.endsWith(wanted);
  return (value) => value === wanted;
}

/** A selector of one element without combinators; null for any other. */
function partOf(part: string): Test | null {
  if (part === '' || !PART.test(part)) return null;
  const tag = /^[a-z][\w-]*/i.exec(part)?.[0].toLowerCase();
  const tests: Test[] = tag ? [(el) => el.localName === tag] : [];
  for (const [, name, id, attribute, how, quoted, bare, folds] of part.matchAll(PIECE)) {
    if (name) tests.push((el) => (el.getAttribute('class') ?? '').split(/\s+/).includes(name));
    else if (id) tests.push((el) => el.getAttribute('id') === id);
    else if (attribute && how) {
      const fits = testOf(how, folds ? (quoted ?? bare ?? '').toLowerCase() : (quoted ?? bare ?? ''));
      tests.push((el) => {
        const value = el.getAttribute(attribute);
        return value !== null && fits(folds ? value.toLowerCase() : value);
      });
    } else if (attribute) tests.push((el) => el.hasAttribute(attribute));
  }
  return (el) => tests.every((test) => test(el));
}

function selectorOf(selector: string): Test | null {
  const parts = selector.split(/,(?![^[]*\])/).map((part) => partOf(part.trim()));
  const tests = parts.flatMap((test) => test ?? []);
  return tests.length === parts.length ? (el) => tests.some((test) => test(el)) : null;
}

/** Makes the page of a window answer faster. */
export function quicken(view: Window & typeof globalThis): void {
  const { prototype } = view.Element;
  const known = new Map<string, Test | null>();
  const test = (selector: string): Test | null => {
    const before = known.get(selector);
    if (before !== undefined) return before;
    const made = selectorOf(selector);
    known.set(selector, made);
    return made;
  };
  const { matches, closest } = prototype;
  const isOne = function (this: Element, selector: string): boolean {
    return test(selector)?.(this) ?? matches.call(this, selector);
  };
  prototype.matches = isOne as typeof prototype.matches;
  const climb = function (this: Element, selector: string): Element | null {
    const fits = test(selector);
    if (!fits) return closest.call(this, selector);
    return fits(this) ? this : (this.parentElement?.closest(selector) ?? null);
  };
  prototype.closest = climb as typeof prototype.closest;
  view.getComputedStyle = (el) => styleOf(el);
}

const BOLD = /^(?:b|strong|h[1-6]|th)$/;

/** What the page's sheets and its own attribute declare for an element; of what is inherited only the weight, which is asked for. */
function styleOf(el: Element): CSSStyleDeclaration {
  const style: Record<string, string> = {
    display: '',
    visibility: '',
    position: '',
    width: '',
    clip: '',
    justifyContent: '',
    fontWeight: '',
  };
  const take = (from: CSSStyleDeclaration | undefined): void => {
    for (const name of Object.keys(style))
      style[name] = (from as unknown as Record<string, string> | undefined)?.[name] || style[name] || '';
  };
  for (const sheet of el.ownerDocument.styleSheets)
    for (const rule of sheet.cssRules) {
      const { selectorText, style: said } = rule as CSSStyleRule;
      if (selectorText && el.matches(selectorText)) take(said);
    }
  if (el.hasAttribute('style')) take((el as HTMLElement).style);
  for (let at: Element | null = el; at && !style['fontWeight']; at = at.parentElement)
    style['fontWeight'] = (at as HTMLElement).style?.fontWeight || (BOLD.test(at.localName) ? 'bold' : '');
  return style as unknown as CSSStyleDeclaration;
}
