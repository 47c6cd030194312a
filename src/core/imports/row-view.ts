import { headerKey, fieldsOf } from './columns.ts';
import { ownLabels } from './implied.ts';
import type { Draft } from './person.ts';
import type { Field, Mapping } from './types.ts';

/** The columns of a table: by what they hold, and by what they are called. */
export interface Columns {
  fields: readonly (Field | null)[];
  keys: readonly string[];
  width: number;
}

export const columnsOf = (headers: readonly string[], mapping?: Mapping): Columns => ({
  fields: mapping ? mapping.fields : fieldsOf(headers),
  keys: headers.map(headerKey),
  width: headers.length,
});

/** One row, read through its columns. */
export class RowView {
  readonly columns: Columns;
  readonly cells: readonly string[];

  constructor(columns: Columns, cells: readonly string[]) {
    this.columns = columns;
    this.cells = cells;
  }

  /** All cells of a kind that hold something. */
  all(field: Field): string[] {
    const out: string[] = [];
    for (const [at, f] of this.columns.fields.entries()) {
      const value = f === field ? (this.cells[at] ?? '').trim() : '';
      if (value) out.push(value);
    }
    return out;
  }

  first(field: Field): string {
    return this.all(field)[0] ?? '';
  }

  /** The cell under the first of these headers that the table has, written as headerKey gives them. */
  named(...keys: string[]): string {
    for (const key of keys) {
      const at = this.columns.keys.indexOf(key);
      const value = at < 0 ? '' : (this.cells[at] ?? '').trim();
      if (value) return value;
    }
    return '';
  }

  /** Everything that the columns' kinds say; formats with habits of their own change it afterwards. */
  draft(): Draft {
    return {
      full: this.first('full'),
      given: this.first('given'),
      middle: this.first('middle'),
      family: this.all('family').join(' '),
      suffix: this.first('suffix'),
      nicknames: this.all('nickname').flatMap((n) => n.split(',')),
      maiden: this.first('maiden'),
      emails: this.all('email'),
      phones: this.all('phone'),
      urls: this.all('url'),
      handles: (['linkedin', 'facebook', 'instagram', 'x'] as const).flatMap((site) =>
        this.all(site).map((h): [string, string] => [site, h]),
      ),
      company: this.first('company'),
      title: this.first('title'),
      labels: ownLabels(this.all('labels').flatMap((l) => l.split(/\s*(?::::|[;,])\s*/u))),
    };
  }
}
