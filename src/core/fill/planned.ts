import type { Message } from '../messages/message';
import { HUNDRED, plain, roundHalfUp, type Decimal } from '../quantity/decimal';
import { formulaFor, PERCENT_FORMAT } from '../formulas/print/excel';
import type { BoundRelation } from '../formulas/model';
import { resultUnitOf } from '../formulas/evaluate/scale';
import type { CellAddress } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import type { ColumnStyle } from './style';

/** A formula that fill would write. */
export interface PlannedFormula {
  readonly cell: CellAddress;
  /** With its leading `=`. */
  readonly formula: string;
  /** What it shows now, plain decimal in the cell's own encoding (0.5431 for 54.31 %). */
  readonly value: string;
  /** The relation's title: 预算执行率. */
  readonly name: string;
  /** Why the figures it rests on are in doubt (存疑); such a cell is offered, but not chosen by itself. */
  readonly doubtful: Message | null;
  readonly edit: Edit;
}

/**
 * The formula for a relation's result, whose value is `exact` before rounding, in the manner of the table, with the
 * value it will show in the result's own unit.
 */
export function plannedFormula(
  relation: BoundRelation,
  exact: Decimal,
  style: ColumnStyle | undefined,
): { readonly formula: PlannedFormula; readonly value: Decimal } {
  const { result, declaration } = relation;
  const isPercent = resultUnitOf(relation) === '%';
  const asFraction = isPercent && (style?.percentAs ?? 'fraction') === 'fraction';
  const isRounded = declaration.decimals !== null && relation.expression.kind !== 'sum';
  const value = isRounded ? roundHalfUp(exact, declaration.decimals ?? 0) : exact;
  const formula = formulaFor(relation, asFraction);
  const shown = plain(asFraction ? value.div(HUNDRED) : value);
  const ownFormat = result.numberFormat ?? 'General';
  const format = asFraction && !ownFormat.includes('%') ? (style?.numberFormat ?? PERCENT_FORMAT) : null;
  return {
    value,
    formula: {
      cell: result.cell,
      formula,
      value: shown,
      name: declaration.title,
      doubtful: null,
      edit: {
        kind: 'formula',
        cell: result.cell,
        formula,
        cached: Number(shown),
        ...(format === null ? {} : { numberFormat: format }),
      },
    },
  };
}
