import { plain, type Decimal } from '../../quantity/decimal';
import { SnapshotIndex } from '../snapshot-index';
import type { Cell, Sheet, Snapshot } from '../snapshot';
import type { Calculation, Calculator } from './calculator';
import { CellResults } from './cell-results';

/** Computes the arithmetic that forms consist of: + − × ÷, SUM, ROUND, IF and their like, in exact decimals. */
export class MissingResults implements Calculator {
  /** Sheets in which nothing is missing, or nothing that can be computed, with how many formulas stay open. */
  private readonly known = new WeakMap<Sheet, number>();

  calculate(snapshot: Snapshot): Calculation {
    const unknown = snapshot.sheets.filter((sheet) => !this.known.has(sheet) && sheet.cells.some(isMissing));
    const results = new CellResults(new SnapshotIndex(snapshot));
    const open = new Map<Sheet, number>();
    const sheets = snapshot.sheets.map((sheet) => {
      const own = unknown.includes(sheet) ? this.completed(sheet, results) : sheet;
      const count = this.known.get(own) ?? 0;
      if (count > 0) open.set(own, count);
      return own;
    });
    const same = sheets.every((sheet, at) => sheet === snapshot.sheets[at]);
    return { snapshot: same ? snapshot : { ...snapshot, sheets }, open };
  }

  private completed(sheet: Sheet, results: CellResults): Sheet {
    let found = false;
    let open = 0;
    const cells = sheet.cells.map((cell): Cell => {
      if (!isMissing(cell)) return cell;
      const value = results.at({ sheet: sheet.name, row: cell.row, column: cell.column });
      if (value === null) open += 1;
      if (value === null || typeof value !== 'object') return cell;
      found = true;
      return { ...cell, value: doubleOf(value) };
    });
    const own = found ? { ...sheet, cells } : sheet;
    this.known.set(own, sheet.cells.some(isStored) ? 0 : open);
    return own;
  }
}

/** The double that Excel would have stored. */
function doubleOf(value: Decimal): number {
  return Number(plain(value));
}

/** A formula without a result; one whose result is empty text looks the same and computes to nothing else. */
function isMissing({ value, formula }: Cell): boolean {
  return value === '' && formula !== undefined;
}

/** A formula with a result: whatever filled it in filled in the others too, and those without are empty. */
function isStored({ value, formula }: Cell): boolean {
  return value !== '' && formula !== undefined;
}
