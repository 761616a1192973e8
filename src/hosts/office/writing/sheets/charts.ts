import { a1, rangeA1 } from '../../../../core/workbook/address';
import { isRound, type ChartDefinition, type ChartType } from '../../../../core/workbook/chart';
import type { ChartEdit } from '../../../../core/workbook/edit';
import { runInExcel } from '../../errors';
import type { SheetOf } from '../cell-access';
import type { SheetSights } from './sheets';

const TYPES: Readonly<Record<ChartType, `${Excel.ChartType}`>> = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  pie: 'Pie',
  doughnut: 'Doughnut',
};

const TITLE_SIZE = 14;

/** Which of the charts that some edits are about are there. Ask after the sync that follows `seeCharts`. */
export class ChartSight {
  constructor(private readonly seen: ReadonlyMap<string, Excel.Chart>) {}

  /** The chart an edit is about, as it stands now; null when there is none. */
  existing(edit: ChartEdit): Excel.Chart | null {
    const chart = this.seen.get(keyOf(edit));
    return chart && !chart.isNullObject ? chart : null;
  }

  /** Whether the sheet's charts were looked at. */
  knows(sheet: string): boolean {
    return [...this.seen.keys()].some((key) => key.startsWith(`${sheet}/`));
  }

  /** The edits that put something back: only what was really there is drawn again later. */
  asDone(edits: readonly ChartEdit[]): readonly ChartEdit[] {
    return edits.flatMap((edit): ChartEdit[] => {
      const there = this.existing(edit) !== null;
      if (edit.kind === 'remove-chart') return there ? [edit] : [];
      return [there ? edit : { ...edit, replaces: null }];
    });
  }

  /** The edits that still stand: charts that were drawn and are there, charts that were removed and are not. */
  present(edits: readonly ChartEdit[]): readonly ChartEdit[] {
    return edits.filter(
      (edit) => this.seen.has(keyOf(edit)) && (this.existing(edit) !== null) === (edit.kind === 'chart'),
    );
  }
}

/** Queues looking for the charts that edits of existing sheets are about. */
export function seeCharts(sheetOf: SheetOf, edits: readonly ChartEdit[]): ChartSight {
  const seen = new Map<string, Excel.Chart>();
  for (const edit of edits) {
    const chart = sheetOf(edit.sheet).charts.getItemOrNullObject(edit.chart.name);
    chart.load('name');
    seen.set(keyOf(edit), chart);
  }
  return new ChartSight(seen);
}

/** Queues drawing and removing charts. */
export function queueCharts(sheetOf: SheetOf, edits: readonly ChartEdit[], sight: ChartSight): void {
  for (const edit of edits) {
    sight.existing(edit)?.delete();
    if (edit.kind === 'chart') draw(sheetOf(edit.sheet), edit.chart);
  }
}

/** The edits that take chart edits back. */
export function undoneCharts(edits: readonly ChartEdit[]): readonly ChartEdit[] {
  return edits.map(({ sheet, ...edit }): ChartEdit => {
    if (edit.kind === 'remove-chart') return { kind: 'chart', sheet, chart: edit.chart, replaces: null };
    return edit.replaces
      ? { kind: 'chart', sheet, chart: edit.replaces, replaces: edit.chart }
      : { kind: 'remove-chart', sheet, chart: edit.chart };
  });
}

/** Takes charts back after a failure, as far as Excel lets us: what matters, the cells, is put back before. */
export async function takeBackCharts(edits: readonly ChartEdit[], sheets: SheetSights): Promise<void> {
  if (edits.length === 0) return;
  await runInExcel(async (context) => {
    const sheetOf = sheets.reach(context);
    const sight = seeCharts(sheetOf, edits);
    await context.sync();
    queueCharts(sheetOf, undoneCharts(edits), sight);
    await context.sync();
  }).catch(() => undefined);
}

/** Queues drawing one chart over its block of cells. All members belong to ExcelApi 1.8 or earlier. */
function draw(sheet: Excel.Worksheet, definition: ChartDefinition): void {
  const { name, type, title, anchor, size, data, numberFormat, unit } = definition;
  const chart = sheet.charts.add(TYPES[type], sheet.getRange(rangeA1(data)), 'Columns');
  chart.name = name;
  chart.setPosition(a1(anchor.row, anchor.column));
  chart.width = size.width;
  chart.height = size.height;
  chart.plotVisibleOnly = false;
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.dataLabels.showValue = true;
  chart.dataLabels.numberFormat = numberFormat;
  if (isRound(type)) {
    chart.dataLabels.showPercentage = true;
    chart.dataLabels.separator = '\n';
    chart.legend.position = 'Right';
    return;
  }
  // What is not shown has no place to be set, which Excel may refuse.
  const named = data.lastColumn - data.firstColumn > 1;
  chart.legend.visible = named;
  if (named) chart.legend.position = 'Bottom';
  // Lying bars are listed from the top, as their table is.
  if (type === 'bar') {
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
  }
  chart.axes.valueAxis.minimum = 0;
  if (unit !== null) chart.axes.valueAxis.title.text = unit;
}

function keyOf({ sheet, chart }: ChartEdit): string {
  return `${sheet}/${chart.name}`;
}
