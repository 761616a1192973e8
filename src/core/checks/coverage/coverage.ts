import { isKnown } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import type { CellAddress } from '../../workbook/address';
import { CellMap } from '../../workbook/cell-map';
import { cellsOf } from '../../diagnosis/likelihood/weigh';
import { toTheEnd } from '../../workbook/to-the-end';
import { distinctFigures } from '../../formulas/index/distinct-figures';
import type { EvaluatedRelation } from '../../formulas/model';

/** How much of a workbook has been checked (核对覆盖面). */
export interface Coverage {
  /** Known figures, and how many of them at least one relation has checked. */
  readonly figures: number;
  readonly checked: number;
  /** Known figures that nothing checked, in reading order. */
  readonly unchecked: readonly CellAddress[];
  /** Rules that checked a cell; cells that nothing checked are not in it. */
  readonly rulesByCell: CellMap<readonly string[]>;
}

/** Counts the figures that relations with a verdict have checked; undetermined relations check nothing. */
export function coverageOf(tables: readonly Table[], relations: readonly EvaluatedRelation[]): Coverage {
  return toTheEnd(findingCoverage(tables, relations));
}

/** As `coverageOf`, relation by relation and table by table. */
export function* findingCoverage(
  tables: readonly Table[],
  relations: readonly EvaluatedRelation[],
): Generator<void, Coverage> {
  const rulesByCell = new CellMap<string[]>();
  for (const { relation, verdict } of relations) {
    if (verdict.state === 'undetermined') continue;
    for (const figure of relation.demand ? [...cellsOf(relation), relation.result] : cellsOf(relation)) {
      if (!isKnown(figure)) continue;
      const rules = rulesByCell.get(figure.cell);
      if (!rules) rulesByCell.set(figure.cell, [relation.declaration.rule]);
      else if (!rules.includes(relation.declaration.rule)) rules.push(relation.declaration.rule);
    }
    yield;
  }
  let figures = 0;
  const unchecked: CellAddress[] = [];
  for (const table of tables) {
    const known = distinctFigures(table).filter(isKnown);
    figures += known.length;
    for (const { cell } of known) if (!rulesByCell.has(cell)) unchecked.push(cell);
    yield;
  }
  return { figures, checked: figures - unchecked.length, unchecked, rulesByCell };
}
