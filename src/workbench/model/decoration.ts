import type { CellRange } from '../../core/workbook/address';

/** A custom-formula conditional format (条件格式). Our marks are such; the page draws those whose formula is true. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly CellRange[];
  /** With its leading `=`; the product's marks are always true. */
  formula: string;
  /** `#RRGGBB` */
  fill?: string;
  /** `#RRGGBB` */
  color?: string;
  stopIfTrue: boolean;
}

/** A chart: what is needed to draw a plain one. */
export interface Chart {
  readonly id: string;
  name: string;
  /** Excel's name of the type, such as `ColumnClustered`. */
  type: string;
  title: string;
  readonly source: { readonly sheet: string; readonly range: CellRange };
  /** Where it stands, when it was placed. */
  place?: CellRange;
}
