import type { Message } from '../messages/message';
import type { Review } from '../review';
import type { CellAddress } from '../workbook/address';
import type { Edit } from '../workbook/edit';

/** A formula that fill would write into an empty derived cell. */
export interface PlannedFormula {
  readonly cell: CellAddress;
  /** With its leading `=`. */
  readonly formula: string;
  /** What it shows now, plain decimal in the cell's own encoding (0.5431 for 54.31 %). */
  readonly value: string;
  /** The relation's title: 预算执行率. */
  readonly name: string;
  readonly edit: Edit;
}

export interface FillPlan {
  readonly written: readonly PlannedFormula[];
  readonly skipped: readonly { readonly cell: CellAddress; readonly reason: Message }[];
}

/** Plans formulas for the empty derived cells, and for nothing else. */
export function planFill(_review: Review): FillPlan {
  return { written: [], skipped: [] };
}
