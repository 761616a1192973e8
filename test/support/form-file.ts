import { columnIndex } from '../../src/core/workbook/address';
import type { Sheet } from '../../src/core/workbook/snapshot';
import { sheet, type GridCell } from './sheet';

/**
 * A table and its expected reading in one text: rows with `|` between their cells, then `====`, then what is read.
 * A cell is a number, `95.00%` (a number with that format), `"208"` or `'95%'` (text), `=A1/B1 [0.00%]` (a formula
 * without a stored value) or words. A cell of another sheet than the first is `NAME!A1`. `merges A1:B2`, `sheet NAME` and `hidden NAME` stand on lines of their own.
 */
export interface FormFile {
  readonly sheets: readonly Sheet[];
  readonly expected: Expectation;
}

/** What must be read, by cell; names may be alternatives, `*` is any. */
export interface Expectation {
  /** The kinds of the tables in order; null where a table need not be one of the product's. */
  readonly kinds: readonly (readonly string[])[] | null;
  readonly cells: readonly ExpectedCell[];
  readonly rows: readonly ExpectedRow[];
  readonly unread: readonly string[];
  readonly values: readonly (readonly [cell: string, value: string])[];
  /** How sure the meaning of a cell is. */
  readonly grounds: readonly (readonly [cell: string, grounds: string])[];
  readonly units: readonly (readonly [cell: string, unit: string])[];
  /** Columns that count persons or things and hold no money. */
  readonly counts: readonly string[];
  readonly indicators: number | null;
  readonly project: string | null;
  /** `rule cell` of each finding above a hint that the table is right to raise. */
  readonly finds: readonly string[];
}

/** A cell read as one of these fields, in the row of that key where one is given. */
export interface ExpectedCell {
  readonly cell: string;
  readonly names: readonly string[];
  readonly row: string | null;
}

/** A sheet row: its key, or the key of its parent or the sheet row that the parent stands in. */
export interface ExpectedRow {
  readonly row: number;
  readonly key: string | null;
  readonly parent: string | number | null;
}

/** Reads such a text. */
export function readFormFile(text: string): FormFile {
  const [table = '', expected = ''] = text.split(/^====$/m);
  const sheets = sheetsOf(table.replace(/\n$/, ''));
  return { sheets, expected: expectationOf(expected.trim(), sheets[0]) };
}

function sheetsOf(text: string): readonly Sheet[] {
  const drafts: { name: string; hidden: boolean; merges: string[] | null; rows: GridCell[][] }[] = [];
  const begin = (name: string, hidden = false) => {
    const draft = { name, hidden, merges: null as string[] | null, rows: [] as GridCell[][] };
    drafts.push(draft);
    return draft;
  };
  let current: ReturnType<typeof begin> | null = null;
  for (const line of text.split('\n')) {
    const [, directive, rest = ''] = /^(sheet|hidden|merges) (.*)$/.exec(line) ?? [];
    if (directive === 'sheet' || directive === 'hidden') current = begin(rest, directive === 'hidden');
    else {
      current ??= begin('Sheet1');
      if (directive === 'merges') current.merges = rest.split(' ');
      else current.rows.push(line.split('|').map((cell) => cellOf(cell.trim())));
    }
  }
  return drafts.map(({ name, hidden, merges, rows }) =>
    sheet(name, rows, { ...(merges ? { merges } : {}), visibility: hidden ? 'hidden' : 'visible' }),
  );
}

function cellOf(text: string): GridCell {
  if (text === '') return null;
  const [, quoted] = /^["'](.*)["']$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  const [, formula, format] = /^(=[^[]+?)(?: \[(.+)\])?$/.exec(text) ?? [];
  if (formula !== undefined && !/^=\d/.test(formula)) {
    return { value: '', formula, ...(format === undefined ? {} : { numberFormat: format }) };
  }
  if (/^-?\d+(?:\.\d+)?%$/.test(text)) {
    const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
    const numberFormat = decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
    return { value: Number((Number(text.slice(0, -1)) / 100).toFixed(decimals + 2)), numberFormat };
  }
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function expectationOf(text: string, first: Sheet | undefined): Expectation {
  const [kinds = '', ...lines] = text.split('\n');
  const words = (name: string): readonly string[] =>
    lines.flatMap((line) => (line.startsWith(`${name} `) ? line.slice(name.length + 1).split(' ') : []));
  const pairs = (name: string): readonly (readonly [string, string])[] =>
    words(name).map((word): readonly [string, string] => {
      const [left = '', right = ''] = word.split('=');
      return [left, right];
    });
  const rows = words('rows').map(rowOf);
  const columns = pairs('columns');
  const filled = new Set(first?.cells.map(({ row, column }) => `${row},${column}`));
  const crossing = rows.flatMap(({ row, key }) =>
    columns
      .filter(([column]) => filled.has(`${row - 1},${columnIndex(column)}`))
      .map(([column, names]) => ({ cell: `${column}${row}`, names: names.split('|'), row: key })),
  );
  const single = pairs('cells').map(([cell, reading]) => {
    const [names = '', row] = reading.split('/');
    return { cell, names: names.split('|'), row: row ?? null };
  });
  const count = words('indicators')[0];
  return {
    kinds: kinds === '*' ? null : kinds.split(' ').map((kind) => kind.split('|')),
    cells: [...crossing, ...single],
    rows,
    unread: words('not'),
    values: pairs('value'),
    grounds: pairs('grounds'),
    units: pairs('unit'),
    counts: words('counts'),
    indicators: count === undefined ? null : Number(count),
    project: words('project')[0] ?? null,
    finds: pairs('finds').map(([rule, cell]) => `${rule} ${cell}`),
  };
}

function rowOf(text: string): ExpectedRow {
  const [, row = '', sign, other = ''] = /^(\d+)(?:([=<])(.+))?$/.exec(text) ?? [];
  const place = /^\d+$/.test(other) ? Number(other) : other;
  return {
    row: Number(row),
    key: sign === '=' ? other : null,
    parent: sign === '<' ? place : null,
  };
}
