import { type CellRange, cellsIn } from '../core/workbook/address';
import { rangeContains, single } from '../core/workbook/address';
import { isCellError, type CellValue } from '../core/workbook/snapshot';
import { type CalculatedBook, type CalculatedSheet, type FormulaCellContent } from './book';
import { Dependencies, type Formula } from './dependencies';
import { FormulaEngine } from './engine/formula-engine';
import { NOT_AVAILABLE, type EngineResult } from './engine/values';
import { ordered } from './order';
import { sameResult, unchangedResult } from './same-result';
import { StoredResults } from './stored-results';
import { isVolatile } from './translation/functions';
import { cellsNamedIn, translate } from './translation/translate';
import { Words } from './words';
import { WrittenCells } from './written-cells';

/** Cells whose contents were changed. */
export interface ChangedCells {
  readonly sheet: CalculatedSheet;
  readonly range: CellRange;
}

/** A formula whose result is not known: what stands in its cell is what Excel left there. */
export interface KeptResult {
  readonly sheet: CalculatedSheet;
  readonly row: number;
  readonly column: number;
}

/** Formulas by whether the engine comes to the result that is stored (复算核对). */
export interface Audit {
  readonly agreeing: number;
  readonly differing: readonly Difference[];
  /** The texts of formulas that are left to Excel. */
  readonly untranslated: readonly string[];
}

/** A formula of which the engine thinks otherwise than Excel. */
export interface Difference extends KeptResult {
  readonly formula: string;
  readonly stored: CellValue | null;
  readonly computed: CellValue | null;
}

/**
 * Keeps the formulas of a workbook calculated (重算). Only what depends on changed cells is computed again, each
 * formula once and after those it reads. Before a result that Excel stored is replaced for the first time, the engine
 * has to come to that very result from the cells as they were in the file: where it does not, or cannot compute the
 * formula at all, Excel's result stays and is named in `kept`.
 */
export class WorkbookCalculator {
  private readonly dependencies = new Dependencies();
  private engine: FormulaEngine;
  private words: Words;
  private readonly stored = new StoredResults();
  private readonly outOfDate = new Set<Formula>();
  private readonly pending = new Set<Formula>();
  private readonly written = new WrittenCells();
  /** Whether what the file holds is computed first of all. */
  private beginning = false;
  private readonly indexes = new Map<CalculatedSheet, number>();

  constructor(private readonly book: CalculatedBook) {
    this.words = new Words(book);
    this.engine = new FormulaEngine(book.sheets, () => this.words.extent);
    this.indexAll();
  }

  /** Formulas that should have been computed and could not be. */
  get kept(): readonly KeptResult[] {
    return [...this.outOfDate];
  }

  /**
   * Computes what the file holds no result for and what depends on that, all of it where the file asks for that; and
   * remembers the cells as what Excel's results were computed from.
   */
  begin(): void {
    const all = [...this.dependencies.all()];
    const { stale } = this.book.definitions;
    this.beginning = true;
    if (stale) {
      for (const formula of all) this.stored.trust(formula, true);
      this.compute(all);
    } else {
      const missing = all.filter((formula) => this.isMissing(formula));
      if (missing.length > 0) this.complete(missing);
    }
    this.beginning = false;
    this.stored.remember(this.book.sheets);
  }

  /** A result that stands beside missing ones is one of blank cells, or has to stay: Excel knew what is missing now. */
  private complete(missing: readonly Formula[]): void {
    this.stored.remember(this.book.sheets);
    this.compute(missing);
    this.stored.reconsider();
  }

  /** How many of the results that the file holds the engine comes to; of formulas that change by themselves none. */
  audit(): Audit {
    this.begin();
    const all = [...this.dependencies.all()].filter(({ text }) => !isVolatile(text));
    this.verify(all);
    const doubted = all.filter((formula) => this.stored.trusts(formula) === false);
    const untranslated = doubted.filter(({ translation }) => !translation).map(({ text }) => text);
    const differing = doubted.filter(({ translation }) => translation).map((each) => this.difference(each));
    return { agreeing: all.length - doubted.length, untranslated, differing };
  }

  private difference(formula: Formula): Difference {
    const { sheet, row, column, text } = formula;
    const result = this.evaluate(formula);
    return {
      sheet,
      row,
      column,
      formula: text,
      stored: this.stored.at(sheet, row, column)?.value ?? null,
      computed: result && valueAt(result, formula, row, column),
    };
  }

  /** Computes what the changes touch. */
  recalculate(changes: readonly ChangedCells[]): void {
    const dirty = new Set<Formula>(this.dependencies.dynamic);
    for (const { sheet, range } of changes) {
      const index = this.indexes.get(sheet);
      if (index === undefined) continue;
      const cut = this.cut(range);
      this.words.grow(cut);
      for (const formula of this.refresh(sheet, index, cut)) dirty.add(formula);
      for (const reader of this.dependencies.readersOf(index, cut)) dirty.add(reader);
    }
    if (dirty.size > 0) this.compute(dirty);
  }

  /** Reads the workbook anew after sheets of these names came, went or were renamed, and computes what names them. */
  restructure(names: readonly string[]): void {
    this.words = new Words(this.book);
    this.engine = new FormulaEngine(this.book.sheets, () => this.words.extent);
    this.outOfDate.clear();
    this.indexAll();
    const wanted = names.map((name) => name.toLowerCase());
    const touched = [...this.dependencies.all()].filter(({ text }) => {
      const lower = text.toLowerCase();
      return wanted.some((name) => lower.includes(name));
    });
    if (touched.length > 0) this.compute(touched);
  }

  private indexAll(): void {
    this.dependencies.clear();
    this.indexes.clear();
    for (const [index, sheet] of this.book.sheets.entries()) this.indexes.set(sheet, index);
    for (const sheet of this.book.sheets) this.index(sheet);
  }

  private index(sheet: CalculatedSheet): void {
    const index = this.indexes.get(sheet) ?? 0;
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.formula !== undefined) this.register(sheet, index, row, column, cell.formula);
    }
  }

  private register(
    sheet: CalculatedSheet,
    index: number,
    row: number,
    column: number,
    text: string,
  ): Formula | null {
    const array = sheet.arrays.find(({ range }) => rangeContains(range, row, column))?.range;
    if (array && (array.firstRow !== row || array.firstColumn !== column)) return null;
    // Its cells keep what they hold, as those do of a formula that reads too much.
    if (array && cellsIn(array) > MOST_FILLED) return null;
    const at = this.words.at(index, row, column, array !== undefined);
    const translation = translate(text, at);
    const formula: Formula = {
      index,
      sheet,
      row,
      column,
      text,
      fills: array ?? single(row, column),
      isArray: array !== undefined,
      translation,
      reads: translation?.reads ?? cellsNamedIn(text, at),
    };
    this.words.include(translation?.reads ?? []);
    this.dependencies.add(formula);
    return formula;
  }

  /** Takes note of what the cells hold now; gives the formulas among them. */
  private *refresh(sheet: CalculatedSheet, index: number, range: CellRange): Iterable<Formula> {
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        const known = this.dependencies.at(index, row, column);
        const text = sheet.cell(row, column)?.formula;
        if (known && text === known.text) {
          yield known;
          continue;
        }
        if (known && known.row === row && known.column === column) this.forget(known);
        const formula = text === undefined ? null : this.register(sheet, index, row, column, text);
        if (formula) yield formula;
      }
    }
  }

  private forget(formula: Formula): void {
    this.dependencies.remove(formula);
    this.stored.forget(formula);
    this.outOfDate.delete(formula);
  }

  /** Computes these formulas and all that depend on them, in order. */
  private compute(seeds: Iterable<Formula>): void {
    const dirty = new Set(seeds);
    for (const formula of dirty) {
      for (const reader of this.dependencies.readersOf(formula.index, formula.fills)) dirty.add(reader);
    }
    const { order, circular } = ordered(dirty, this.dependencies);
    this.verify(this.beginning ? order.filter((formula) => !this.isMissing(formula)) : order);
    for (const formula of order) this.pending.add(formula);
    this.engine.startRun();
    this.engine.read = (sheet, row, column) => this.readNow(sheet, row, column);
    this.forgetValues();
    for (const formula of order) {
      if (circular.has(formula)) this.leaveInCircle(formula);
      else this.settle(formula);
    }
    this.pending.clear();
  }

  private readNow(sheet: CalculatedSheet, row: number, column: number): FormulaCellContent | undefined {
    if (this.pending.size > 0) {
      const formula = this.dependencies.at(this.indexes.get(sheet) ?? -1, row, column);
      if (formula && this.pending.has(formula)) throw new NotComputedYet(formula);
    }
    return asRead(sheet.cell(row, column));
  }

  /** Computes a formula, first those it turns out to read (OFFSET, INDIRECT). */
  private settle(formula: Formula): void {
    const path = [formula];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      this.pending.delete(top);
      try {
        this.update(top);
        path.pop();
      } catch (error) {
        if (!(error instanceof NotComputedYet)) throw error;
        this.pending.add(top);
        if (path.includes(error.formula)) {
          for (const each of path) {
            this.pending.delete(each);
            this.leaveInCircle(each);
          }
          return;
        }
        path.push(error.formula);
      }
    }
  }

  private update(formula: Formula): void {
    const result = this.stored.trusts(formula) === false ? null : this.evaluate(formula);
    if (!result || (this.beginning && this.isDoubtful(formula, result))) {
      this.keep(formula);
      return;
    }
    this.outOfDate.delete(formula);
    const { sheet, fills } = formula;
    let changed = false;
    for (let row = fills.firstRow; row <= fills.lastRow; row += 1) {
      for (let column = fills.firstColumn; column <= fills.lastColumn; column += 1) {
        const value = this.stored.standingFor(valueAt(result, formula, row, column), { sheet, row, column });
        const before = sheet.cell(row, column)?.value ?? null;
        if (unchangedResult(before, value) || (before === null && value === '')) continue;
        changed = true;
        sheet.setResult(row, column, value);
      }
    }
    if (changed) this.written.extend(formula.index, fills);
  }

  private forgetValues(): void {
    this.engine.forget();
    this.written.clear();
  }

  /** An error where the file has a result, or an empty text beside results, is more likely ours than the file's. */
  private isDoubtful(formula: Formula, result: EngineResult): boolean {
    const { sheet, row, column } = formula;
    const before = sheet.cell(row, column)?.value ?? null;
    const filled = before === null ? this.words.hasResults(sheet) : !isCellError(before);
    return filled && isCellError(valueAt(result, formula, row, column));
  }

  private evaluate(formula: Formula): EngineResult | null {
    const { sheet, index, row, column, text } = formula;
    const translation = formula.translation?.open
      ? translate(text, this.words.at(index, row, column, formula.isArray))
      : formula.translation;
    if (!translation) return null;
    if (translation.dynamic || this.written.touches(translation.reads)) this.forgetValues();
    try {
      return this.engine.compute(translation.text, sheet, row, column);
    } catch (error) {
      if (error instanceof NotComputedYet) throw error;
      return null;
    }
  }

  /** Finds out, once, on the cells as they were, whether the engine comes to the results that Excel stored. */
  private verify(formulas: readonly Formula[]): void {
    const unknown = formulas.filter(
      (formula) => this.stored.trusts(formula) === undefined && this.isStored(formula),
    );
    if (unknown.length === 0) return;
    this.engine.startRun();
    this.engine.read = (sheet, row, column) => asRead(this.stored.at(sheet, row, column));
    this.forgetValues();
    for (const formula of unknown)
      this.stored.trust(formula, isVolatile(formula.text) || this.agrees(formula));
  }

  private agrees(formula: Formula): boolean {
    const result = this.evaluate(formula);
    if (!result) return false;
    const { fills, sheet } = formula;
    for (let row = fills.firstRow; row <= fills.lastRow; row += 1) {
      for (let column = fills.firstColumn; column <= fills.lastColumn; column += 1) {
        const stored = this.stored.at(sheet, row, column)?.value ?? '';
        const computed = valueAt(result, formula, row, column);
        if (!sameResult(stored, computed)) return false;
        this.stored.noteComputed({ sheet, row, column }, stored, computed);
      }
    }
    return true;
  }

  /** Leaves a result that Excel stored; what was entered here and cannot be computed is `#NAME?`, as an unknown name. */
  private keep(formula: Formula): void {
    if (!this.isStored(formula)) formula.sheet.setResult(formula.row, formula.column, UNKNOWN);
    if (!this.beginning || this.isMissing(formula)) this.outOfDate.add(formula);
  }

  /** Excel warns of a circle and computes it no further; with repeated calculation the values it came to stand. */
  private leaveInCircle(formula: Formula): void {
    this.pending.delete(formula);
    if (!this.isStored(formula)) formula.sheet.setResult(formula.row, formula.column, 0);
    else this.outOfDate.add(formula);
  }

  /** Whether the formula stands in the file as it stands now. */
  private isStored({ sheet, row, column, text }: Formula): boolean {
    return this.beginning || this.stored.at(sheet, row, column)?.formula === text;
  }

  private isMissing({ sheet, row, column }: Formula): boolean {
    return sheet.cell(row, column)?.value === null;
  }

  /** Changes of whole columns are looked at where something is filled. */
  private cut(range: CellRange): CellRange {
    if (cellsIn(range) <= LARGE) return range;
    const { rows, columns } = this.words.filled;
    return {
      ...range,
      lastRow: Math.min(range.lastRow, rows),
      lastColumn: Math.min(range.lastColumn, columns),
    };
  }
}

/** A change of more cells is cut to what is filled. */
const LARGE = 100_000;

const UNKNOWN: CellValue = { error: '#NAME?' };

/** A computation came upon a formula that is still to be computed. */
class NotComputedYet extends Error {
  constructor(readonly formula: Formula) {
    super('a formula is read before it is computed');
  }
}

/** A formula is never blank: one that shows nothing has come to an empty text, which is no zero and not ISBLANK. */
function asRead(cell: FormulaCellContent | undefined): FormulaCellContent | undefined {
  return cell?.formula !== undefined && cell.value === null ? { ...cell, value: '' } : cell;
}

/** Cells that an array formula may fill: half a column of a full sheet. A file can claim the seventeen billion of a sheet. */
const MOST_FILLED = 500_000;

/** What a formula leaves in a cell that it fills. */
function valueAt(result: EngineResult, { fills, isArray }: Formula, row: number, column: number): CellValue {
  const { rows, columns } = result;
  const down = rows === 1 ? 0 : row - fills.firstRow;
  const right = columns === 1 ? 0 : column - fills.firstColumn;
  if (isArray) return down < rows && right < columns ? result.at(down, right) : NOT_AVAILABLE;
  return result.at(0, 0);
}
