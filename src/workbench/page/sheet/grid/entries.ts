import type { CellRange } from '../../../../core/workbook/address';
import type { Cell } from '../../../model/cell';
import { entryOf } from '../../../model/entry';
import { displayText } from '../../../model/format';
import { forEachCell, type Sheet } from '../../../model/sheet';

interface Step {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sheet: Sheet;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly before: Cell | undefined;
    readonly after: Cell | undefined;
  }[];
}

/** What a person enters at the page, and taking it back step by step (Ctrl+Z). */
export class Entries {
  private readonly steps: Step[] = [];
  private undone: Step[] = [];

  /** Enters texts into a rectangle, as typed. @throws Failure when the sheet refuses; nothing is written then. */
  enter(sheet: Sheet, range: CellRange, text: (row: number, column: number) => string): void {
    const before = new Map<string, Cell | undefined>();
    forEachCell(range, (row, column) => before.set(`${row},${column}`, sheet.cell(row, column)));
    sheet.enter(range, text, 'user');
    const cells: Step['cells'][number][] = [];
    forEachCell(range, (row, column) => {
      cells.push({ row, column, before: before.get(`${row},${column}`), after: sheet.cell(row, column) });
    });
    this.steps.push({ at: Date.now(), sheet, cells });
    this.undone = [];
  }

  /** When the last step was made; before everything where there is none. */
  get lastAt(): number {
    return this.steps.at(-1)?.at ?? -Infinity;
  }

  /** Takes the last step back, cells that have been changed since excepted. False when there is none. */
  undo(): boolean {
    const last = this.steps.pop();
    if (!last) return false;
    this.swap(last, 'after', 'before');
    this.undone.push(last);
    return true;
  }

  /** Does again what was taken back last, cells that have been changed since excepted. False when there is none. */
  redo(): boolean {
    const last = this.undone.pop();
    if (!last) return false;
    this.swap(last, 'before', 'after');
    this.steps.push(last);
    return true;
  }

  private swap({ sheet, cells }: Step, from: 'before' | 'after', to: 'before' | 'after'): void {
    const unchanged = cells.filter(({ row, column, ...states }) =>
      sameContent(sheet.cell(row, column), states[from]),
    );
    sheet.restore(
      unchanged.map(({ row, column, ...states }) => ({ row, column, cell: states[to] })),
      'user',
    );
  }
}

/** What stands in the formula bar and in a cell being edited: the formula, or the value as one would type it. */
export function editText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined || cell.value === null) return String(entryOf(cell));
  if (typeof cell.value !== 'number')
    return typeof cell.value === 'boolean' ? displayText(cell) : String(entryOf(cell));
  const format = cell.numberFormat ?? '';
  if (/[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return displayText(cell);
  const percent = format.includes('%');
  const shown = Number((percent ? cell.value * 100 : cell.value).toPrecision(15));
  return `${shown}${percent ? '%' : ''}`;
}

/** A range as the text that spreadsheets exchange: tabs between cells, line breaks between rows. */
export function copyText(sheet: Sheet, range: CellRange): string {
  const rows: string[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const cells: string[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      const text = displayText(sheet.cell(row, column));
      cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    rows.push(cells.join('\t'));
  }
  return rows.join('\n');
}

/** Reads what `copyText` and other spreadsheets write. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, separator] of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (separator === '\n') rows.push([]);
    if (separator === '') break;
  }
  return rows;
}

function sameContent(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.formula !== undefined || b?.formula !== undefined
    ? a?.formula === b?.formula
    : (a?.value ?? null) === (b?.value ?? null);
}
