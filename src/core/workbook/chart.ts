import type { CellRange } from './address';

/** Kinds of charts (图表类型): upright bars, lying bars, a pie, a ring. */
export const CHART_TYPES = ['column', 'bar', 'pie', 'doughnut'] as const;

export type ChartType = (typeof CHART_TYPES)[number];

/** What the names of the report's charts start with. */
export const CHART_NAME_PREFIX = '绩效自评图表-';

/**
 * A chart of ours on a worksheet, as every host can draw it. Its figures stand on the same sheet, in one block: the
 * first column names the categories, the first row the series, the rest are numbers.
 */
export interface ChartDefinition {
  /** Tells our charts apart from an officer's own; unique on its sheet. Shown in Excel's selection pane. */
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  /** The 0-based cell its top left corner stands on. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly data: CellRange;
  /** The block as it reads now, row by row, numbers in plain notation; for hosts that do not calculate. */
  readonly cached: readonly (readonly string[])[];
  /** Excel's format code of the data labels. */
  readonly numberFormat: string;
  /** Written at the axis of values (`万元`); null where the labels carry the unit. */
  readonly unit: string | null;
}

/** Light enough for black labels; the first two are last year's pale and this year's full colour. */
const COMPARED = ['#B9C7D6', '#4A86C5'];
const PARTS = ['#6FA3D8', '#F0A868', '#A3C178', '#B79BCB', '#EBCF6B', '#7FC3C4', '#D98A85', '#B5B5B5'];

/** The colours (`#RRGGBB`) of a chart's series, or of the categories of one that shows parts of a whole. */
export function chartColors(type: ChartType, count: number): readonly string[] {
  const palette = !isRound(type) && count === COMPARED.length ? COMPARED : PARTS;
  return Array.from({ length: count }, (_, index) => palette[index % palette.length] ?? '#6FA3D8');
}

/** Whether the chart shows parts of a whole and therefore has no axes. */
export function isRound(type: ChartType): boolean {
  return type === 'pie' || type === 'doughnut';
}
