import Papa from 'papaparse';
import { columnsOf } from './row-view.ts';
import { headerScore } from './columns.ts';
import { tableFormatOf } from './formats.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import type { Skipped } from './types.ts';

/** Rows of a delimited file, each with the line on which it begins. */
export interface Table {
  rows: TableRow[];
  /** Index of the header row in `rows`; -1 if none was recognised. */
  header: number;
  /** What could not be read. */
  faults: Skipped[];
}
export interface TableRow {
  line: number;
  cells: string[];
  /** Its quotes were broken and put right by guess; the fault is reported already. */
  mended?: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How many rows at the top may be notes of the program that wrote the file. */
const PREAMBLE = 25;

interface Pass {
  rows: TableRow[];
  /** First row whose quotes are broken, with the offset where its line ends; null if all are sound. */
  broken: { line: number; why: Skipped['why']; next: number; row: TableRow | null } | null;
}

/** One pass by papaparse; stops at a row whose quotes are broken, for that row swallows what follows. */
function pass(text: string, from: number, firstLine: number, delimiter: string, most: number): Pass {
  const rows: TableRow[] = [];
  let broken: Pass['broken'] = null;
  let start = 0;
  let line = firstLine;
  const rest = from === 0 ? text : text.slice(from);
  Papa.parse<string[]>(rest, {
    delimiter,
    step: (result, parser) => {
      const end = result.meta.cursor;
      const raw = rest.slice(start, end);
      const row: TableRow = { line, cells: result.data.slice(0, MAX_COLUMNS) };
      const fault = result.errors.find((e) => e.type === 'Quotes');
      if (fault) {
        const lineEnd = rest.indexOf('\n', start);
        const oneLine = lineEnd < 0 || end <= lineEnd + 1;
        broken = {
          line,
          why: fault.code === 'MissingQuotes' ? 'unclosed-quote' : 'bad-quote',
          next: from + (oneLine ? end : lineEnd + 1),
          row: oneLine && fault.code !== 'MissingQuotes' ? row : null,
        };
        parser.abort();
        return;
      }
      rows.push(row);
      if (rows.length >= most) parser.abort();
      line += raw.match(/\r\n|\n|\r/gu)?.length ?? 0;
      start = end;
    },
  });
  return { rows, broken };
}

/** Which row holds the headers: the one near the top whose words name the most columns. */
function headerAt(rows: readonly TableRow[]): { at: number; score: number } {
  let best = { at: -1, score: 0 };
  for (const [at, row] of rows.slice(0, PREAMBLE).entries()) {
    // A program that is known by its columns is surer than any number of common words.
    const score = headerScore(row.cells) + (row.cells.length > 2 && tableFormatOf(columnsOf(row.cells)) ? 5 : 0);
    if (score > best.score) best = { at, score };
  }
  return best;
}

/** The delimiter under which the headers make most sense, else the one that gives the most even table. */
function delimiterOf(text: string): string {
  let best = { delimiter: ',', score: -1 };
  const head = text.slice(0, 60_000);
  for (const delimiter of DELIMITERS) {
    const { rows } = pass(head, 0, 1, delimiter, 60);
    const widths = rows.filter((r) => r.cells.length > 1).map((r) => r.cells.length);
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    const even = widths.length > 0 ? widths.filter((w) => w === usual).length / Math.max(1, rows.length) : 0;
    const score = headerAt(rows).score * 10 + even * 5 + (usual > 1 ? 1 : 0);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/**
 * @param text a delimited file of any delimiter, with or without notes before its header.
 * A row with broken quotes costs itself only: reading goes on at the next line.
 */
export function readTable(text: string): Table {
  const told = /^sep=(.)\r?\n/iu.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? delimiterOf(body);
  const rows: TableRow[] = [];
  const faults: Skipped[] = [];
  let from = 0;
  let line = told ? 2 : 1;
  for (let tries = 0; tries < 200 && from < body.length; tries += 1) {
    const part = pass(body, from, line, delimiter, MAX_ROWS - rows.length);
    for (const row of part.rows) rows.push(row);
    if (rows.length >= MAX_ROWS) {
      faults.push({ line: rows.at(-1)?.line ?? null, why: 'too-many-rows' });
      break;
    }
    if (!part.broken) break;
    if (part.broken.row) rows.push({ ...part.broken.row, mended: true });
    faults.push({ line: part.broken.line, why: part.broken.why });
    from = part.broken.next;
    line = part.broken.line + 1;
  }
  return { rows, header: headerAt(rows).at, faults };
}
