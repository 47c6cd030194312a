import { columnsOf, RowView } from './row-view.ts';
import { guessFields } from './columns.ts';
import { impliedBy } from './implied.ts';
import { joinSame } from './merge-rows.ts';
import { personOf } from './person.ts';
import { readInvitations, readMessages } from './linkedin-talk.ts';
import { readPayments } from './payments.ts';
import { tableFormatOf, type TableFormat } from './formats.ts';
import type { Table, TableRow } from './table.ts';
import { outcomeOf, refusal, type ImportedContact, type Mapping, type MappingQuestion, type ParsedFile, type Skipped } from './types.ts';

/** What a table says, once its columns are known. */
export interface People {
  people: ImportedContact[];
  skipped: Skipped[];
  owner: string[];
}

const isEmpty = (row: TableRow): boolean => row.cells.every((c) => c.trim() === '');
const tooMany = (row: TableRow, width: number): boolean => row.cells.slice(width).some((c) => c.trim() !== '');

/** Rows that are one person each. */
function readRows(rows: readonly TableRow[], columns: ReturnType<typeof columnsOf>, format: TableFormat | null): People {
  const people: ImportedContact[] = [];
  const skipped: Skipped[] = [];
  for (const row of rows) {
    if (isEmpty(row)) {
      // A blank line says nothing; a row of empty cells was somebody once.
      if (row.cells.length > 1) skipped.push({ line: row.line, why: 'empty-row' });
      continue;
    }
    if (tooMany(row, columns.width)) {
      skipped.push({ line: row.line, why: 'too-many-cells' });
      continue;
    }
    const view = new RowView(columns, row.cells);
    const draft = format?.read?.(view) ?? view.draft();
    if (typeof draft === 'string') {
      skipped.push({ line: row.line, why: draft });
      continue;
    }
    const person = personOf(draft, row.line);
    // A stray quote in a note does no harm; in a name nobody knows where the name ends.
    if (row.mended && (person?.names[0] ?? '"').includes('"')) continue;
    const reach = person ? person.emails.length + person.phones.length + person.identities.length : 0;
    if (row.cells.length < columns.width / 2 && reach === 0 && columns.width > 2) {
      skipped.push({ line: row.line, why: 'too-few-cells' });
    } else if (!person) {
      skipped.push({ line: row.line, why: 'no-person' });
    } else {
      const implied = typeof format?.implies === 'function' ? format.implies(view) : format?.implies;
      people.push({
        ...person,
        implies: implied ?? (format ? null : impliedBy(person.labels)),
        howMet: format?.howMet ?? null,
      });
    }
  }
  return { people: joinSame(people, format?.format === 'etsy_sold_orders'), skipped, owner: [] };
}

function question(table: Table, mapping: Mapping): MappingQuestion {
  const rows = table.rows.filter((r) => !isEmpty(r));
  const header = mapping.headerRow >= 0 ? (table.rows[mapping.headerRow]?.cells ?? []) : [];
  const samples = rows
    .filter((r) => r !== table.rows[mapping.headerRow])
    .slice(0, 5)
    .map((r) => r.cells.map((c) => c.slice(0, 80)));
  return { headers: header.map((h) => h.slice(0, 80)), samples, guess: mapping };
}

/** A table without headers that are known: its columns are asked for, with a guess, unless it is no table at all. */
function unknown(fileName: string, table: Table): ParsedFile {
  const rows = table.rows.filter((r) => !isEmpty(r));
  const widths = rows.map((r) => r.cells.length).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length / 2)] ?? 0;
  const even = rows.filter((r) => r.cells.length === width).length / Math.max(1, rows.length);
  const sample = rows.slice(0, 200).map((r) => r.cells);
  const fields = guessFields(sample, width);
  const useful = fields.some((f) => f === 'email' || f === 'phone' || f === 'url') || (width > 1 && even > 0.8 && rows.length > 1);
  const prose = rows.length > 0 && rows.filter((r) => r.cells.some((c) => c.length > 200)).length > rows.length / 2;
  if (!useful || prose || table.faults.length > rows.length) return refusal(fileName, 'not-a-list');
  const first = sample[0] ?? [];
  const named =
    first.every((c) => c.trim() !== '' && !/[\d@]/u.test(c)) &&
    rows.length > 1 &&
    fields.some((f) => f === 'email' || f === 'phone' || f === 'url');
  const guess: Mapping = { headerRow: named ? table.rows.findIndex((r) => r === rows[0]) : -1, fields };
  return {
    fileName,
    format: 'generic_csv',
    outcome: 'mapping',
    problem: null,
    contacts: [],
    skipped: table.faults,
    mapping: question(table, guess),
    owner: [],
  };
}

/**
 * @param table rows as they stand in the file. @param mapping what the user said about the columns, after a mapping step.
 * @returns people, or a question about the columns, or a refusal.
 */
export function readPeople(fileName: string, table: Table, mapping?: Mapping): ParsedFile {
  const header = mapping ? mapping.headerRow : table.header;
  if (header < 0 && !mapping) return unknown(fileName, table);
  const headers = table.rows[header]?.cells ?? [];
  const columns = {
    ...columnsOf(headers, mapping),
    width: Math.max(headers.length, mapping?.fields.length ?? 0),
  };
  const format = mapping ? null : tableFormatOf(columns);
  const rows = table.rows.slice(header + 1);
  const readers: Partial<Record<string, (rows: readonly TableRow[], c: typeof columns) => People>> = {
    linkedin_messages: readMessages,
    linkedin_invitations: readInvitations,
    paypal_activity: readPayments,
  };
  const read = readers[format?.format ?? '']?.(rows, columns) ?? readRows(rows, columns, format);
  const skipped = [...table.faults, ...read.skipped].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const guess: Mapping = mapping ?? { headerRow: header, fields: [...columns.fields] };
  return {
    fileName,
    format: format?.format ?? 'generic_csv',
    outcome: outcomeOf(read.people, skipped),
    problem: null,
    contacts: read.people,
    skipped,
    mapping: format ? null : question(table, guess),
    owner: read.owner,
  };
}
