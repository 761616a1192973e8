import type { CellRange } from '../../core/workbook/address';
import type { Change } from '../model/change';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { Dependencies } from './dependencies';
import type { FormulaCell } from './dependencies';
import { evaluateFormula } from './evaluate';
import { parseFormula } from './syntax';
import type { Expression } from './syntax';
import { NAME, REFERENCE } from './value';
import type { Area, Scalar } from './value';

/**
 * Keeps the formulas of a workbook calculated (重算). After a batch of changes only what depends on the changed
 * cells is computed again, each formula once and after those it reads. Formulas in a circle give #REF!.
 * A formula of the file that cannot be read here keeps the value Excel left in it; one entered later is #NAME?.
 */
export class Calculator {
  private readonly dependencies = new Dependencies();
  private readonly parsed = new Map<string, Expression | null>();
  private sheets = new Map<string, Sheet>();

  constructor(private readonly workbook: Workbook) {
    this.index();
  }

  /** Plugs the calculator into the workbook and computes the formulas that came without a value. */
  static attach(workbook: Workbook): Calculator {
    const calculator = new Calculator(workbook);
    workbook.recalculate = (changes) => calculator.recalculate(changes);
    workbook.batch(() => {
      const all = [...calculator.dependencies.all()];
      calculator.compute(
        new Set(all.filter(({ sheet, row, column }) => (sheet.cell(row, column)?.value ?? null) === null)),
      );
    });
    return calculator;
  }

  /** Computes what the changes touch. */
  recalculate(changes: readonly Change[]): void {
    const dirty = new Set<FormulaCell>();
    const restructured = changes.filter(({ kind }) => kind.startsWith('sheet-'));
    if (restructured.length > 0) {
      this.index();
      for (const formula of this.dependencies.all()) dirty.add(formula);
    }
    for (const change of changes) {
      if (change.kind !== 'cells' || change.source === 'calculation') continue;
      forEachFilled(change.sheet, change.range, (row, column) => {
        const formula = this.refresh(change.sheet, row, column);
        if (formula) dirty.add(formula);
        for (const reader of this.dependencies.readersOf(change.sheet, row, column)) dirty.add(reader);
      });
    }
    this.compute(dirty);
  }

  private index(): void {
    this.sheets = new Map(this.workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.dependencies.clear();
    for (const sheet of this.workbook.sheets) {
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.formula !== undefined) this.register(sheet, row, column, cell.formula);
      }
    }
  }

  private register(sheet: Sheet, row: number, column: number, text: string): FormulaCell | null {
    const expression = this.parse(text);
    if (!expression) return null;
    const formula = { sheet, row, column, text, expression };
    this.dependencies.add(formula);
    return formula;
  }

  private parse(text: string): Expression | null {
    const known = this.parsed.get(text);
    if (known !== undefined) return known;
    const expression = parseFormula(text);
    this.parsed.set(text, expression);
    return expression;
  }

  /** Takes note of what a cell holds now; gives its formula, if it has one that can be read. */
  private refresh(sheet: Sheet, row: number, column: number): FormulaCell | null {
    const known = this.dependencies.at(sheet, row, column);
    const text = sheet.cell(row, column)?.formula;
    if (known) {
      if (known.text === text) return known;
      this.dependencies.remove(known);
    }
    if (text === undefined) return null;
    const formula = this.register(sheet, row, column, text);
    if (!formula) sheet.setResult(row, column, NAME);
    return formula;
  }

  /** Computes these formulas and all that depend on them, in order. */
  private compute(seeds: ReadonlySet<FormulaCell>): void {
    const dirty = new Set(seeds);
    for (const formula of dirty) {
      for (const reader of this.dependencies.readersOf(formula.sheet, formula.row, formula.column)) {
        dirty.add(reader);
      }
    }
    const { order, circular } = this.ordered(dirty);
    const extents = new Map<Sheet, CellRange | null>();
    for (const formula of order) {
      const { sheet, row, column, expression } = formula;
      const value = circular.has(formula)
        ? REFERENCE
        : evaluateFormula(expression, {
            row,
            column,
            read: (name, range) => {
              const source = name === null ? sheet : this.sheets.get(name.toLowerCase());
              return source ? readArea(source, range, extents) : null;
            },
          });
      sheet.setResult(row, column, value);
    }
  }

  /** Depth first, precedents before their readers, without recursion; those met again on their own path are circular. */
  private ordered(dirty: ReadonlySet<FormulaCell>) {
    const order: FormulaCell[] = [];
    const circular = new Set<FormulaCell>();
    const state = new Map<FormulaCell, 'open' | 'done'>();
    const byName = (name: string) => this.sheets.get(name);
    for (const start of dirty) {
      if (state.has(start)) continue;
      const path = [{ formula: start, rest: this.dependencies.readBy(start, byName)[Symbol.iterator]() }];
      state.set(start, 'open');
      for (let top = path.at(-1); top; top = path.at(-1)) {
        const next = top.rest.next();
        if (next.done) {
          state.set(top.formula, 'done');
          order.push(top.formula);
          path.pop();
        } else if (state.get(next.value) === 'open') {
          const from = path.findIndex(({ formula }) => formula === next.value);
          for (const { formula } of path.slice(from)) circular.add(formula);
        } else if (dirty.has(next.value) && !state.has(next.value)) {
          state.set(next.value, 'open');
          path.push({
            formula: next.value,
            rest: this.dependencies.readBy(next.value, byName)[Symbol.iterator](),
          });
        }
      }
    }
    return { order, circular };
  }
}

/** The cells of a range, whole rows and columns cut to what is used. */
function readArea(sheet: Sheet, range: CellRange, extents: Map<Sheet, CellRange | null>): Area {
  const cut = range.lastRow - range.firstRow > 10_000 || range.lastColumn - range.firstColumn > 1_000;
  const used = cut ? usedOnce(sheet, extents) : null;
  const lastRow = used ? Math.max(range.firstRow, Math.min(range.lastRow, used.lastRow)) : range.lastRow;
  const lastColumn = used
    ? Math.max(range.firstColumn, Math.min(range.lastColumn, used.lastColumn))
    : range.lastColumn;
  const rows: Scalar[][] = [];
  for (let row = range.firstRow; row <= (cut && !used ? range.firstRow : lastRow); row += 1) {
    const line: Scalar[] = [];
    for (
      let column = range.firstColumn;
      column <= (cut && !used ? range.firstColumn : lastColumn);
      column += 1
    ) {
      line.push(sheet.cell(row, column)?.value ?? null);
    }
    rows.push(line);
  }
  return { rows, origin: { row: range.firstRow, column: range.firstColumn } };
}

function usedOnce(sheet: Sheet, extents: Map<Sheet, CellRange | null>): CellRange | null {
  const known = extents.get(sheet);
  if (known !== undefined) return known;
  const used = sheet.usedRange(true);
  extents.set(sheet, used);
  return used;
}

/** Visits a changed range; a very large one (a cleared column) only where there was or is something to see. */
function forEachFilled(sheet: Sheet, range: CellRange, visit: (row: number, column: number) => void): void {
  const large = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1) > 100_000;
  const used = large ? sheet.usedRange(false) : null;
  const lastRow = Math.min(range.lastRow, used?.lastRow ?? range.lastRow);
  const lastColumn = Math.min(range.lastColumn, used?.lastColumn ?? range.lastColumn);
  for (let row = range.firstRow; row <= lastRow; row += 1) {
    for (let column = range.firstColumn; column <= lastColumn; column += 1) visit(row, column);
  }
}
