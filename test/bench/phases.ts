import { CHECKS } from '../../src/core/review/registry';
import { Restated } from '../../src/core/diagnosis/surroundings/restated';
import { linkedTables } from '../../src/core/narrative/sheet/linked-table';
import { contextOf, diagnosed, SheetReview } from '../../src/core/review/sheet-review';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import type { Table } from '../../src/core/tables/model';
import { recognise } from '../../src/core/tables/recognise';
import { FormulaBook } from '../../src/core/workbook/formula/book';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { SnapshotIndex } from '../../src/core/workbook/snapshot-index';

/** Milliseconds of the steps of one review, taken one by one. */
export interface Phases {
  readonly recognise: number;
  readonly relations: number;
  readonly scoring: number;
  readonly checks: number;
}

/** Does what a review does, step by step, each over all sheets. */
export function phasesOf(snapshot: Snapshot): Phases {
  const recognition = timed(() => recognise(snapshot).tables);
  const tables = [...recognition.result, ...linkedTables(snapshot, recognition.result.length)];
  const relations = timed(() => {
    const sheets = [...sheetsOf(tables)].map(([name, own]) => new SheetReview(name, own));
    for (const sheet of sheets)
      diagnosed(sheet.relations, DEFAULT_SETTINGS, new Restated(() => sheet.stating));
    return sheets;
  });
  const formulas = new FormulaBook(new SnapshotIndex(snapshot));
  const contexts = relations.result.map((sheet) =>
    contextOf(sheet.filled, sheet.relations, formulas, DEFAULT_SETTINGS),
  );
  const run = (wanted: boolean) =>
    timed(() => {
      for (const context of contexts) {
        for (const check of CHECKS) if (check.rule.startsWith('score/') === wanted) check.run(context);
      }
    });
  const scoring = run(true);
  const checks = run(false);
  return {
    recognise: recognition.milliseconds,
    relations: relations.milliseconds,
    scoring: scoring.milliseconds,
    checks: checks.milliseconds,
  };
}

function sheetsOf(tables: readonly Table[]): ReadonlyMap<string, readonly Table[]> {
  const found = new Map<string, Table[]>();
  for (const table of tables) found.set(table.sheet, [...(found.get(table.sheet) ?? []), table]);
  return found;
}

/** Runs it and takes the time. */
export function timed<T>(action: () => T): { readonly result: T; readonly milliseconds: number } {
  const start = performance.now();
  const result = action();
  return { result, milliseconds: performance.now() - start };
}

/** The middle of several runs, which a busy machine disturbs least. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
