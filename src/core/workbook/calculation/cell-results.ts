import { fromDouble } from '../../quantity/decimal';
import type { CellAddress } from '../address';
import { rangeOf } from '../formula/references';
import { tokensOf, type ReferenceToken } from '../formula/tokens';
import type { SnapshotIndex } from '../snapshot-index';
import type { Cell } from '../snapshot';
import { computed } from './formula-result';
import type { Operand, Result } from './operand';

/** Ranges of more cells are read by going through the sheet's filled cells. */
const SMALL_RANGE = 4_096;

/** Formulas that read each other more deeply are not computed. */
const DEEPEST = 200;

/** What cells hold or their formulas come to, each worked out once. Null is what cannot be computed. */
export class CellResults {
  private readonly known = new Map<string, Result>();
  private depth = 0;

  constructor(private readonly snapshot: SnapshotIndex) {}

  at({ sheet, row, column }: CellAddress): Result {
    const cell = this.snapshot.sheet(sheet)?.at(row, column);
    return cell ? this.of(sheet, cell) : '';
  }

  private of(sheet: string, cell: Cell): Result {
    const { value, formula, row, column } = cell;
    if (typeof value === 'number') return fromDouble(value);
    if (typeof value === 'object') return null;
    if (value !== '' || formula === undefined) return value;
    const key = `${sheet}\n${row},${column}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, null);
    const tokens = this.depth < DEEPEST ? tokensOf(formula) : null;
    this.depth += 1;
    const result = tokens ? computed(tokens, (reference) => this.read(reference, sheet)) : null;
    this.depth -= 1;
    this.known.set(key, result);
    return result;
  }

  /** The cells a reference covers; null for one into another file or to a sheet that is not there. */
  private read(reference: ReferenceToken, own: string): Operand | null {
    const name = reference.sheet ?? own;
    const index = this.snapshot.sheet(name);
    if (reference.external || !index) return null;
    const { firstRow, lastRow, firstColumn, lastColumn } = rangeOf(reference);
    if (!reference.last) return this.at({ sheet: name, row: firstRow, column: firstColumn });
    const found: Result[] = [];
    if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) <= SMALL_RANGE) {
      for (let row = firstRow; row <= lastRow; row += 1) {
        for (let column = firstColumn; column <= lastColumn; column += 1) {
          const cell = index.at(row, column);
          if (cell) found.push(this.of(name, cell));
        }
      }
      return { cells: found };
    }
    for (const cell of index.sheet.cells) {
      const { row, column } = cell;
      if (row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn)
        found.push(this.of(name, cell));
    }
    return { cells: found };
  }
}
