import type { CellRange } from '../../core/workbook/address';
import type { ChartType } from '../../core/workbook/chart';
import type { Sheet } from './sheet';

/** A custom-formula conditional format (条件格式). Our marks are such; the page draws those whose formula is true. */
export interface ConditionalFormat {
  readonly type: string;
  readonly ranges: readonly CellRange[];
  /** As Excel spells it, with or without its leading `=`; the product's marks are always true. */
  formula: string;
  /** `#RRGGBB` */
  fill?: string;
  /** `#RRGGBB` */
  color?: string;
  stopIfTrue: boolean;
  /** Excel cannot hand its rule over, nor remove it: several such formats on one range, say (office-js #6835). */
  readonly unreadable?: boolean;
}

/** Excel's names of the types of charts that we draw. */
export const CHART_TYPES_BY_NAME: Readonly<Record<string, ChartType>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  Pie: 'pie',
  Doughnut: 'doughnut',
};

/** A chart: what is needed to draw a plain one. */
export interface Chart {
  readonly id: string;
  name: string;
  /** Excel's name of the type, such as `ColumnClustered`. */
  readonly type: string;
  title: string;
  titleFont: { size: number; bold: boolean };
  /** Its figures: categories in the first column, names of series in the first row. */
  readonly source: { readonly sheet: Sheet; readonly range: CellRange };
  /** The cells it covers; of its size from the first cell on when it was placed by one cell only. */
  place: CellRange;
  /** In points; null once it was placed over a range of cells. */
  size: { width: number; height: number } | null;
  plotVisibleOnly: boolean;
  labels: { value: boolean; percentage: boolean; numberFormat: string; separator: string };
  legend: { visible: boolean; position: string };
  /** Whether categories run from the top, or from the right. */
  reversed: boolean;
  /** Where the axis of values crosses that of categories, as Excel names it. */
  crossing: string;
  /** At the axis of values. */
  unit: string;
  minimum: number | null;
}
