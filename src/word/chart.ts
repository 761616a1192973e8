import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { blockOf } from '../core/narrative/charts/figures';
import type { ReportChart } from '../core/narrative/charts/model';
import { chartColors, isRound } from '../core/workbook/chart';
import type { WordProfile } from './profile';

/** A chart with the index of the paragraph it comes after; -1 puts it before all. */
export interface PlacedChart {
  readonly after: number;
  readonly chart: ReportChart;
}

const MILLIMETRES_PER_INCH = 25.4;
const PIXELS_PER_INCH = 96;
const POINTS_PER_INCH = 72;
/** Spacing before and after, and what the line adds below its drawing. */
const AROUND = 16;
const LEAST_HEIGHT = 300;
const BAR_HEIGHT = 26;
const FRAME_HEIGHT = 110;
const TITLE = 12;
const SMALL = 9;

/** A chart compares so many items; fewer are read faster as a sentence, more cannot be read at all. */
const FEWEST_ITEMS = 4;
const MOST_ITEMS = 12;

/** Rates that lie closer together than this many percentage points look alike. */
const LEAST_SPREAD = 0.05;

/** Whether a chart shows what a sentence would not: a comparison of some items that differ. */
export function saysSomething(chart: ReportChart): boolean {
  const { points, unit } = chart;
  if (points.length < FEWEST_ITEMS || points.length > MOST_ITEMS) return false;
  const drawn = blockOf(chart)
    .slice(1)
    .flatMap(([, ...values]) => values.map(Number));
  const spread = Math.max(...drawn) - Math.min(...drawn);
  return unit === '%' ? spread >= LEAST_SPREAD : spread > 0;
}

/** A native chart of Word across the page, with the figures as they are now; they can be edited in Word. */
export function chartParagraph(chart: ReportChart, profile: WordProfile): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    // The fixed line spacing of the text would cut the chart off.
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120, after: 120 },
    children: [new ChartRun(optionsOf(chart, profile))],
  });
}

/** Height in points of a chart with the space around it. */
export function chartHeight(chart: ReportChart): number {
  return (pixelHeight(chart) * POINTS_PER_INCH) / PIXELS_PER_INCH + AROUND;
}

function pixelHeight(chart: ReportChart): number {
  const rows = blockOf(chart).length - 1;
  return Math.max(LEAST_HEIGHT, chart.type === 'bar' ? rows * BAR_HEIGHT + FRAME_HEIGHT : 0);
}

function optionsOf(chart: ReportChart, { page, margins, table }: WordProfile): ChartRunOptions {
  const { type, title, unit } = chart;
  const [head = [], ...rows] = blockOf(chart);
  const categories = rows.map(([label = '']) => label);
  const names = head.slice(1);
  const colors = chartColors(type, isRound(type) ? rows.length : names.length);
  const series = names.map((name, index) => ({
    name,
    values: rows.map((row) => numberIn(row[index + 1])),
  }));
  const width = ((page.width - margins.left - margins.right) / MILLIMETRES_PER_INCH) * PIXELS_PER_INCH;
  const common = {
    title: { text: title, font: { size: TITLE, bold: true } },
    font: { name: table.font.name },
    transformation: { width: Math.floor(width), height: pixelHeight(chart) },
    categories,
  };
  const font = { size: SMALL };
  const numberFormat = unit === '%' ? '0.00%' : 'General';
  if (type === 'pie' || type === 'doughnut') {
    return {
      ...common,
      type,
      series: series.map((each) => ({ ...each, colors: colors.map(hex) })),
      legend: { position: 'right', font },
      dataLabels: { value: true, percentage: true, numberFormat, font },
    };
  }
  return {
    ...common,
    type,
    series: series.map((each, index) => ({ ...each, color: hex(colors[index] ?? '') })),
    legend: series.length > 1 ? { position: 'bottom', font } : false,
    dataLabels: { value: true, position: 'outsideEnd', numberFormat, font },
    categoryAxis: { reverseOrder: type === 'bar', font },
    valueAxis: {
      ...(unit === '%' ? {} : { title: { text: unit, font } }),
      minimum: 0,
      // In reverse order the categories end at the bottom, and there the axis belongs.
      ...(type === 'bar' ? { crossesAt: 'maximum' as const } : {}),
      numberFormat: unit === '%' ? '0%' : 'General',
      gridlines: true,
      font,
    },
  };
}

/** A drawn value as the number Word's charts take; none for a blank. */
function numberIn(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

function hex(color: string): string {
  return color.replace('#', '');
}
