import { clean } from '../core/text.ts';
import { CONTROL } from './label.ts';
import { addressOf, all, shownAll, type Pass } from './pass.ts';
import { peopleIn, shownNameOf } from './person.ts';
import type { MessageRow } from './types.ts';
import { parentOf, visibleText } from './visible.ts';
import { foldLabel, headedByYou, startsWithYou } from './words.ts';

/** How a site's message rows differ from the general ones. */
export interface RowShape {
  /** One message each; the outermost counts. */
  row: string;
  /** What a row is or holds if it is a message and not a date between them. */
  within: string;
  /** The parts of a row that hold what was written; the row itself if there are none. */
  text: string;
  /** Parts of a row that are not what was written: quotes, headings, buttons, times. */
  notText: string;
  /** A heading in a row that names its writer. */
  writer: string;
  /** A site's own sign of who wrote a row; null: the general signs decide. */
  from?: (row: Element) => MessageRow['from'];
}

interface Said {
  from: MessageRow['from'];
  sender: string | null;
  text: string | null;
}

/** @param them the other person's name as the header shows it. */
export function readRows(pass: Pass, log: Element, shape: RowShape, them: string | null): MessageRow[] {
  const rowLike = shownAll(pass, shape.row, log);
  const holds = (what: string): Element[] => rowLike.filter((row) => row.matches(what) || row.querySelector(what) !== null);
  // A layout that marks no message at all: rows with a text of their own.
  const marked = holds(shape.within);
  const found = marked.length > 0 ? marked : holds(shape.text);
  const rows: MessageRow[] = [];
  let run: Writer = { from: 'unknown', sender: null, headed: false };
  for (const element of outermost(found)) {
    const text = textOf(pass, element, shape);
    const said = byLabel(element, text, them);
    run = writerOf(pass, element, shape, them, said, run);
    const full = said?.text && text.includes(said.text) ? said.text : text;
    rows.push({
      element,
      text: clean(full, 20_000, 'lines'),
      from: run.from,
      sender: run.sender && clean(run.sender, 200),
      words: shape.text,
      failed: element.querySelector('[role="alert"],[aria-invalid="true"]') !== null,
    });
  }
  return rows;
}

/** Those of the elements that stand in none of the others. */
export const outermost = (found: Element[]): Element[] => found.filter((el) => !found.some((other) => other !== el && other.contains(el)));

interface Writer extends Pick<MessageRow, 'from' | 'sender'> {
  /** A heading named the writer; the rows after it have none until the next. */
  headed: boolean;
}

/** Signs that contradict each other say nothing. Without any sign a headed run goes on; else the row is nobody's. */
function writerOf(pass: Pass, row: Element, shape: RowShape, them: string | null, said: Said | null, run: Writer): Writer {
  const heading = headingOf(row, shape, them);
  const signs = [shape.from?.(row), said?.from, bySide(pass, row, them), heading?.from];
  const known = new Set(signs.filter((s) => s !== undefined && s !== 'unknown'));
  if (known.size === 0) return run.headed ? run : { from: 'unknown', sender: null, headed: false };
  const headed = heading !== null;
  if (known.size > 1 || known.has('me')) return { from: known.size > 1 ? 'unknown' : 'me', sender: null, headed };
  return { from: 'them', sender: said?.sender ?? heading?.sender ?? (shownNameOf(peopleIn(pass, row)) || null), headed };
}

function textOf(pass: Pass, row: Element, shape: RowShape): string {
  const not = `${CONTROL},time,abbr,${shape.notText}`;
  const parts = shownAll(pass, shape.text, row).filter((el) => {
    const inside = parentOf(el)?.closest(`${not},${shape.text}`);
    // What stands inside another text is read with it; what stands inside a quote is not read at all.
    return !el.matches(not) && (!inside || !row.contains(inside) || inside === row);
  });
  return parts
    .map((el) => visibleText(el, (inner) => inner.matches(not)))
    .filter(Boolean)
    .join('\n');
}

/** "At 10:32 AM, ", "Um 14:02, ", "14:02、": all that stands before the writer. */
const TIME_HEAD = /^.{0,60}?\d{1,2}[:.]\d{2}\s?(?:[AaPp]\.?[Mm]\.?)?[,،、]\s?/u;

/** "<time>, <writer>: <text>": the writer stands between the last time and the text. */
function byLabel(row: Element, text: string, them: string | null): Said | null {
  const holder = row.hasAttribute('aria-label') ? row : row.querySelector('[aria-roledescription][aria-label]');
  const label = (holder?.getAttribute('aria-label') ?? '').slice(0, 21_000).replace(/\s+/gu, ' ').trim();
  const flat = text.replace(/\s+/gu, ' ');
  const rest = label.replace(TIME_HEAD, '');
  if (!label || (rest === label && !(flat && label.endsWith(flat)))) return null;
  const writer = writerIn(rest, flat, them);
  const written = rest.startsWith(`${writer}: `) ? rest.slice(writer.length + 2) : null;
  if (them && foldLabel(writer) === foldLabel(them)) return { from: 'them', sender: them, text: written };
  // Outside English "You" may be any word, and a writer that is neither known nor "You" is nobody yet.
  const english = label.startsWith('At ');
  if (english ? writer === 'You' : startsWithYou(writer)) return { from: 'me', sender: null, text: written };
  return english && writer ? { from: 'them', sender: writer, text: written } : null;
}

function writerIn(rest: string, text: string, them: string | null): string {
  if (them && (rest === them || rest.startsWith(`${them}:`))) return them;
  const before = text && rest.endsWith(text) ? rest.slice(0, -text.length) : (rest.split(/[:：]/u)[0] ?? rest);
  return before.replace(/[:：\s]+$/u, '').trim();
}

function headingOf(row: Element, shape: RowShape, them: string | null): Said | null {
  for (const el of row.querySelectorAll(shape.writer)) {
    const said = clean(el.textContent ?? '', 200);
    if (!said) continue;
    if (them && foldLabel(said).startsWith(foldLabel(them))) return { from: 'them', sender: them, text: null };
    if (headedByYou(said)) return { from: 'me', sender: null, text: null };
    // "Edited" can stand here too: only a name that the row's own picture or link repeats is a writer.
    const pictured = [...row.querySelectorAll('img[alt]')].some((img) => foldLabel(img.getAttribute('alt') ?? '') === foldLabel(said));
    if (pictured) return { from: 'them', sender: said, text: null };
  }
  return null;
}

/** Incoming rows hold a link to their writer or a picture with that name; own rows stand at the far end. */
function bySide(pass: Pass, row: Element, them: string | null): MessageRow['from'] {
  const outside = (el: Element): boolean => !el.closest('[dir="auto"]');
  const face = [...row.querySelectorAll('img[alt]')].some((img) => outside(img) && isFaceOf(img.getAttribute('alt') ?? '', them));
  const linked = all(pass, 'a[href]', row).some((a) => outside(a) && linksPerson(pass, a));
  const end = [...row.querySelectorAll('[style]'), row].some((el) => (el as HTMLElement).style.justifyContent === 'flex-end');
  if (face || linked) return end ? 'unknown' : 'them';
  return end ? 'me' : 'unknown';
}

/** A picture of the other person carries the name or its first word; a sent photo does not. */
function isFaceOf(alt: string, them: string | null): boolean {
  const said = foldLabel(alt);
  const name = foldLabel(them ?? '');
  return said.length > 1 && (said === name || name.startsWith(`${said} `));
}

function linksPerson(pass: Pass, link: Element): boolean {
  const to = addressOf(pass, link);
  return to !== null && pass.personOf(to) !== null;
}
