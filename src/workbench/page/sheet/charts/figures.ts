import { chartColors, isRound, type ChartType } from '../../../../core/workbook/chart';
import { CHART_TYPES_BY_NAME, type Chart } from '../../../model/decoration';
import { displayText } from '../../../model/format';

/** One figure of a chart: what is drawn, null for a blank or a cell in error, and how its cell shows it. */
export interface ChartFigure {
  readonly value: number | null;
  readonly text: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly figures: readonly ChartFigure[];
}

/** What a chart shows, read from its cells. */
export interface ChartContents {
  readonly type: ChartType;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Of the series; of the categories where these are parts of a whole. */
  readonly colors: readonly string[];
}

/** The contents of a chart now; null for a type that the page cannot draw. */
export function contentsOf(chart: Chart): ChartContents | null {
  const type = CHART_TYPES_BY_NAME[chart.type];
  if (!type) return null;
  const { sheet, range } = chart.source;
  const rows = Array.from({ length: range.lastRow - range.firstRow }, (_, at) => range.firstRow + 1 + at);
  const text = (row: number, column: number): string => displayText(sheet.cell(row, column));
  const series = Array.from({ length: range.lastColumn - range.firstColumn }, (_, at): ChartSeries => {
    const column = range.firstColumn + 1 + at;
    const figures = rows.map((row) => {
      const value = sheet.cell(row, column)?.value;
      return { value: typeof value === 'number' ? value : null, text: text(row, column) };
    });
    return { name: text(range.firstRow, column), figures };
  });
  return {
    type,
    categories: rows.map((row) => text(row, range.firstColumn)),
    series,
    colors: chartColors(type, isRound(type) ? rows.length : series.length),
  };
}

/** Where the lines of an axis stand: round steps from zero until the largest value is covered, at most six. */
export function axisSteps(largest: number): readonly number[] {
  if (!(largest > 0)) return [0, 1];
  const magnitude = 10 ** Math.floor(Math.log10(largest / 5));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((each) => each * 5 >= largest);
  const size = step ?? magnitude * 10;
  const steps = [0];
  for (let count = 1; (steps.at(-1) ?? 0) < largest; count += 1) {
    steps.push(Number((count * size).toPrecision(12)));
  }
  return steps;
}

/** The outline of a slice between two shares of a circle, as an SVG path; `hole` 0 for a pie. */
export function slicePath(from: number, to: number, radius: number, hole: number): string {
  if (to - from >= 1) {
    const half = `${slicePath(from, from + 0.5, radius, hole)}${slicePath(from + 0.5, from + 0.9999, radius, hole)}`;
    return half;
  }
  const large = to - from > 0.5 ? 1 : 0;
  const [a, b] = [pointAt(from, radius), pointAt(to, radius)];
  const [c, d] = [pointAt(to, hole), pointAt(from, hole)];
  const outer = `M${a}A${radius} ${radius} 0 ${large} 1 ${b}`;
  return hole === 0 ? `${outer}L0 0Z` : `${outer}L${c}A${hole} ${hole} 0 ${large} 0 ${d}Z`;
}

/** A point on a circle around the origin: share 0 at the top, clockwise. */
export function pointAt(share: number, radius: number): string {
  const angle = share * 2 * Math.PI;
  return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
