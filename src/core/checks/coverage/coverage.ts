import { isKnown } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { formatAddress, type CellAddress } from '../../workbook/address';
import { cellsOf } from '../../diagnosis/likelihood/weigh';
import { distinctFigures } from '../../formulas/index/distinct-figures';
import type { EvaluatedRelation } from '../../formulas/model';

/** How much of a workbook has been checked (核对覆盖面). */
export interface Coverage {
  /** Known figures, and how many of them at least one relation has checked. */
  readonly figures: number;
  readonly checked: number;
  /** Known figures that nothing checked, in reading order. */
  readonly unchecked: readonly CellAddress[];
  /** Rules that checked a cell, by address; cells that nothing checked are not in it. */
  readonly rulesByCell: ReadonlyMap<string, readonly string[]>;
}

/** Counts the figures that relations with a verdict have checked; undetermined relations check nothing. */
export function coverageOf(tables: readonly Table[], relations: readonly EvaluatedRelation[]): Coverage {
  const rulesByCell = new Map<string, string[]>();
  for (const { relation, verdict } of relations) {
    if (verdict.state === 'undetermined') continue;
    for (const figure of relation.demand ? [...cellsOf(relation), relation.result] : cellsOf(relation)) {
      if (!isKnown(figure)) continue;
      const address = formatAddress(figure.cell);
      const rules = rulesByCell.get(address);
      if (!rules) rulesByCell.set(address, [relation.declaration.rule]);
      else if (!rules.includes(relation.declaration.rule)) rules.push(relation.declaration.rule);
    }
  }
  const known = tables.flatMap(distinctFigures).filter(isKnown);
  const unchecked = known.flatMap(({ cell }) => (rulesByCell.has(formatAddress(cell)) ? [] : [cell]));
  return { figures: known.length, checked: known.length - unchecked.length, unchecked, rulesByCell };
}
