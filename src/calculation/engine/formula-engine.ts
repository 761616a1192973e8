import type { ICellData } from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  LexerNode,
  type IUnitData,
} from '@univerjs/engine-formula';
import type { CalculatedSheet, FormulaCellContent } from '../book';
import { engineServices, UNIT } from './services';
import { cellForEngine, resultOf, type EngineResult } from './values';

/** Gives what a cell holds for the computation under way; may throw to stop it. */
export type ReadCell = (
  sheet: CalculatedSheet,
  row: number,
  column: number,
) => FormulaCellContent | undefined;

type Node = Parameters<Services['interpreter']['execute']>[0]['node'];
type Services = ReturnType<typeof engineServices>;

/** Rows of a range from which on the engine answers comparisons from its index of the values of a column. */
const WORTH_INDEXING = 50;

/** A single cell is not always found again in that index, and is compared as fast without it. */
const { canUseCache } = CELL_INVERTED_INDEX_CACHE;
CELL_INVERTED_INDEX_CACHE.canUseCache = (unit, sheet, column, first, last) =>
  last - first < WORTH_INDEXING
    ? { rowsInCache: [], rowsNotInCache: [] }
    : canUseCache.call(CELL_INVERTED_INDEX_CACHE, unit, sheet, column, first, last);

/** Formulas that are kept as trees, so that copies and repeated computations are not read again. */
const KEPT_TREES = 5_000;

/** Cells that one computation may read: a few columns of a full sheet. One that wants more is given up. */
const MOST_READ = 2_000_000;

/**
 * Cells that a run may read, some five seconds of it: running sums (累计) down a long sheet read half the square of its
 * rows. What is left then is given up.
 */
const MOST_READ_IN_RUN = 3_000_000;

/** The rectangle of a sheet within which the engine takes references for valid. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Computes single formulas with Univer's engine (公式引擎). Sheets are known to it as `s1`, `s2` … besides their
 * names, so that no name can be mistaken for anything else.
 */
export class FormulaEngine {
  private readonly services: Services;
  private readonly ids = new Map<CalculatedSheet, string>();
  private reads = 0;
  private readsInRun = 0;
  private readonly trees = new Map<string, Node | null>();
  /** How cells are read just now. */
  read: ReadCell = (sheet, row, column) => sheet.cell(row, column);

  constructor(
    sheets: readonly CalculatedSheet[],
    private readonly extent: () => Extent,
  ) {
    const ids: Record<string, string> = {};
    const data: NonNullable<IUnitData[string]> = {};
    const byId = new Map<string, CalculatedSheet>();
    for (const [index, sheet] of sheets.entries()) {
      const id = engineName(index);
      this.ids.set(sheet, id);
      byId.set(id, sheet);
      ids[sheet.name] = id;
      ids[id] = id;
      data[id] = this.dataOf(sheet);
    }
    const filteredOut = (id: string, first: number, last: number) =>
      (byId.get(id)?.filteredRows ?? []).filter((row) => row >= first && row <= last);
    this.services = engineServices({ sheets: data, ids, filteredOut });
    this.forget();
  }

  /** What is computed from here on is a run of its own. */
  startRun(): void {
    this.readsInRun = 0;
  }

  /** Computes a translated formula as it stands at a place. Throws what `read` throws. */
  compute(formula: string, sheet: CalculatedSheet, row: number, column: number): EngineResult {
    const node = this.treeOf(formula);
    if (!node) return { rows: 1, columns: 1, from: null, at: () => ({ error: '#NAME?' }) };
    const { rows, columns } = this.extent();
    this.services.runtime.setCurrent(row, column, rows, columns, this.ids.get(sheet) ?? '', UNIT);
    this.reads = 0;
    return resultOf(this.services.interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 }));
  }

  /** Forgets the values it has read: some of them have changed. */
  forget(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  private treeOf(formula: string): Node | null {
    const known = this.trees.get(formula);
    if (known !== undefined) return known;
    if (this.trees.size >= KEPT_TREES) this.trees.clear();
    const lexed = this.services.lexer.treeBuilder(formula);
    const tree = lexed instanceof LexerNode ? this.services.parser.parse(lexed) : null;
    this.trees.set(formula, tree);
    return tree;
  }

  private dataOf(sheet: CalculatedSheet): NonNullable<IUnitData[string]>[string] {
    const cells = {
      getValue: (row: number, column: number): ICellData | null => {
        this.reads += 1;
        this.readsInRun += 1;
        if (this.reads > MOST_READ || this.readsInRun > MOST_READ_IN_RUN)
          throw new RangeError('the formula reads too many cells');
        const cell = this.read(sheet, row, column);
        return cell ? cellForEngine(cell) : null;
      },
    };
    const { extent } = this;
    const rows = new Proxy(
      {},
      { get: (_, row) => (sheet.hiddenRows.has(Number(row)) ? { hd: 1 } : undefined) },
    );
    const data = {
      cellData: cells,
      rowData: rows,
      columnData: {},
      get rowCount() {
        return extent().rows;
      },
      get columnCount() {
        return extent().columns;
      },
    };
    return data as never;
  }
}

/** The name by which translated formulas call a sheet. */
export function engineName(index: number): string {
  return `sheet_${index}`;
}
