import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
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
const LEAST_HEIGHT = 230;
/** The most items make a chart of 7 cm, a third of the page. */
const BAR_HEIGHT = 15;
const FRAME_HEIGHT = 80;
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

/**
 * A native chart of Word across the page, with the figures as they are now, which can be edited in Word; below it its caption
 * 图1.
 */
export function chartParagraphs(
  chart: ReportChart,
  number: number,
  profile: WordProfile,
): readonly Paragraph[] {
  const { table, latinFont } = profile;
  const font = { eastAsia: table.font.name, ascii: latinFont, hAnsi: latinFont, cs: latinFont };
  const centred = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } };
  return [
    new Paragraph({
      ...centred,
      keepNext: true,
      // The fixed line spacing of the text would cut the chart off.
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120 },
      children: [new ChartRun(optionsOf(chart, profile))],
    }),
    new Paragraph({
      ...centred,
      spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 120 },
      children: [new TextRun({ text: `图${number}\u3000${chart.title}`, font, size: table.size * 2 })],
    }),
  ];
}

/** Height in points of a chart with its caption and the space around them. */
export function chartHeight(chart: ReportChart, { table }: WordProfile): number {
  return (pixelHeight(chart) * POINTS_PER_INCH) / PIXELS_PER_INCH + AROUND + table.size * CAPTION_LINE;
}

/** Line height of the caption to its font size. */
const CAPTION_LINE = 1.3;

function pixelHeight(chart: ReportChart): number {
  const rows = blockOf(chart).length - 1;
  return Math.max(LEAST_HEIGHT, chart.type === 'bar' ? rows * BAR_HEIGHT + FRAME_HEIGHT : 0);
}

function optionsOf(chart: ReportChart, { page, margins, table }: WordProfile): ChartRunOptions {
  const { type, unit } = chart;
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
  const isAtMostWhole =
    unit === '%' && series.every(({ values }) => values.every((value) => (value ?? 0) <= 1));
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
      ...(isAtMostWhole ? { maximum: 1 } : {}),
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
