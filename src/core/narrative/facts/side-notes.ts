import type { Table } from '../../tables/model';
import { rangeContains, type CellAddress } from '../../workbook/address';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import { staffSubjectOf } from '../../words/phrases/staff';
import { cleanWords } from '../wording/clean-words';
import { wording } from '../../words/wording';

/** What stands beside a label outside the tables that were recognised: 主要经验及做法 | 按月对账…. */
export interface SideNote {
  /** Without numbering, spaces and the closing colon. */
  readonly label: string;
  readonly cell: CellAddress;
  readonly value: string | number;
}

/** A grid of figures outside the recognised tables, such as 人员概况: column heads over rows of numbers. */
export interface SideGrid {
  readonly sheet: string;
  readonly head: readonly { readonly label: string; readonly column: number }[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: ReadonlyMap<number, { readonly cell: CellAddress; readonly value: number }>;
  }[];
}

/** Longer texts are no labels. */
const LONGEST_LABEL = 24;

/** Cells of a sheet that belong to none of its recognised tables, row by row. */
function rowsOutside(sheet: Sheet, tables: readonly Table[]): readonly (readonly Cell[])[] {
  const own = tables.filter(({ sheet: name }) => name === sheet.name);
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (own.some(({ range }) => rangeContains(range, cell.row, cell.column))) continue;
    const row = rows.get(cell.row) ?? [];
    row.push(cell);
    rows.set(cell.row, row);
  }
  return [...rows.entries()].toSorted(([a], [b]) => a - b).map(([, cells]) => cells);
}

/** Pairs of a label and what stands right of it in sheets that are not read as tables (自评情况, 自评结果 …). */
export function sideNotes(snapshot: Snapshot, tables: readonly Table[]): readonly SideNote[] {
  return snapshot.sheets.flatMap((sheet) =>
    rowsOutside(sheet, tables).flatMap((cells) => {
      const told = withoutNumber(cells);
      const [label, value] = told;
      if (told.length !== 2 || !label || !value || typeof label.value !== 'string') return [];
      const words = labelOf(label.value);
      if (words === '' || words.length > LONGEST_LABEL) return [];
      const held = value.value;
      if (typeof held !== 'string' && typeof held !== 'number') return [];
      if (typeof held === 'string' && cleanWords(held) === '') return [];
      return [
        { label: words, cell: { sheet: sheet.name, row: value.row, column: value.column }, value: held },
      ];
    }),
  );
}

/** A line of posts and people within a table that is about something else: 编制数 | 实际在职人数 over one row of numbers. */
export function staffGrids({ sheets }: Snapshot): readonly SideGrid[] {
  return sheets.flatMap((sheet) => {
    const rows = rowsOutside(sheet, []);
    return rows.flatMap((cells, at): readonly SideGrid[] => {
      const below = (rows[at + 1] ?? []).filter(isNumber);
      const columns = new Set(below.map(({ column }) => column));
      const head = cells.filter(
        (cell) =>
          columns.has(cell.column) && isText(cell) && staffSubjectOf(labelOf(String(cell.value))) !== null,
      );
      return head.length < 2 ? [] : [gridOf(sheet.name, head, [below])];
    });
  });
}

function gridOf(sheet: string, head: readonly Cell[], rows: readonly (readonly Cell[])[]): SideGrid {
  return {
    sheet,
    head: head.map(({ value, column }) => ({ label: labelOf(String(value)), column })),
    rows: rows.map((cells) => ({
      label: labelOf(String(cells.find(isText)?.value ?? '')),
      cells: new Map(
        cells.flatMap(({ row, column, value }) =>
          typeof value === 'number' ? [[column, { cell: { sheet, row, column }, value }] as const] : [],
        ),
      ),
    })),
  };
}

/** Grids of numbers under column heads in sheets that are not read as tables. */
export function sideGrids(snapshot: Snapshot, tables: readonly Table[]): readonly SideGrid[] {
  return snapshot.sheets.flatMap((sheet) => {
    const rows = rowsOutside(sheet, tables);
    const at = rows.findIndex((cells, index) => {
      const below = rows[index + 1] ?? [];
      return cells.length >= 3 && cells.every(isText) && below.filter(isNumber).length >= 2;
    });
    const head = rows[at];
    if (!head) return [];
    return [gridOf(sheet.name, head, rows.slice(at + 1))];
  });
}

function isText({ value }: Cell): boolean {
  return typeof value === 'string';
}

function isNumber({ value }: Cell): boolean {
  return typeof value === 'number';
}

/** The cells of a row without its running number (序号). */
function withoutNumber(cells: readonly Cell[]): readonly Cell[] {
  const [first, ...others] = cells;
  return others.length === 2 && /^\d+[.、]?$/.test(String(first?.value ?? '')) ? others : cells;
}

const NUMBER = wording('opening bracket?', 'numeral', 'numbering-mark');

function labelOf(written: string): string {
  return NUMBER.notOpening(cleanWords(written))
    .replace(/[:：]$/, '')
    .replace(/\s/g, '');
}
