import { rangeA1, single } from '../../core/workbook/address';
import { isRound, type ChartDefinition } from '../../core/workbook/chart';
import type { Edit } from '../../core/workbook/edit';
import { readCharts } from '../../hosts/xlsx/read/read-charts';
import type { WorkbookPackage } from '../../hosts/xlsx/package/workbook-package';
import { CHART_TYPES_BY_NAME, type Chart } from '../model/decoration';
import { displayText } from '../model/format';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** Puts our charts of a file on the model's sheets; gives them as the file has them. */
export function loadCharts(
  file: WorkbookPackage,
  workbook: Workbook,
): ReadonlyMap<Sheet, readonly ChartDefinition[]> {
  const loaded = new Map<Sheet, readonly ChartDefinition[]>();
  for (const { name, path } of file.sheets) {
    const sheet = workbook.sheet(name);
    const definitions = readCharts(file, path);
    if (!sheet || definitions.length === 0) continue;
    loaded.set(sheet, definitions);
    sheet.charts.push(...definitions.map((definition) => chartOf(definition, sheet, workbook.newId())));
  }
  return loaded;
}

function chartOf(definition: ChartDefinition, sheet: Sheet, id: string): Chart {
  const { name, type, title, anchor, size, data, numberFormat, unit } = definition;
  const round = isRound(type);
  return {
    id,
    name,
    type: Object.entries(CHART_TYPES_BY_NAME).find(([, ours]) => ours === type)?.[0] ?? '',
    title,
    titleFont: { size: 14, bold: true },
    source: { sheet, range: data },
    place: single(anchor.row, anchor.column),
    size,
    plotVisibleOnly: false,
    labels: { value: true, percentage: round, numberFormat, separator: '\n' },
    legend: {
      visible: round || data.lastColumn - data.firstColumn > 1,
      position: round ? 'Right' : 'Bottom',
    },
    reversed: type === 'bar',
    crossing: type === 'bar' ? 'Maximum' : 'Automatic',
    unit: unit ?? '',
    minimum: round ? null : 0,
  };
}

/** The edits that make a file's charts those of the model. Charts that no host of ours could draw are left out. */
export function changedCharts(sheet: Sheet, before: readonly ChartDefinition[]): readonly Edit[] {
  const edits: Edit[] = [];
  const names = new Set(sheet.charts.map(({ name }) => name));
  for (const chart of before) {
    if (!names.has(chart.name)) edits.push({ kind: 'remove-chart', sheet: sheet.name, chart });
  }
  for (const chart of sheet.charts) {
    const now = definitionOf(chart, sheet);
    const old = before.find(({ name }) => name === chart.name) ?? null;
    if (!now || (old && lookOf(old) === lookOf(now))) continue;
    edits.push({ kind: 'chart', sheet: sheet.name, chart: now, replaces: old });
  }
  return edits;
}

/** Everything but the figures, which the chart takes from its cells. */
function lookOf({ type, title, anchor, size, data, numberFormat, unit }: ChartDefinition): string {
  const { width, height } = size;
  return JSON.stringify([
    type,
    title,
    anchor.row,
    anchor.column,
    width,
    height,
    rangeA1(data),
    numberFormat,
    unit,
  ]);
}

function definitionOf(chart: Chart, sheet: Sheet): ChartDefinition | null {
  const type = CHART_TYPES_BY_NAME[chart.type];
  const { range: data } = chart.source;
  if (!type || chart.source.sheet !== sheet || !chart.size) return null;
  return {
    name: chart.name,
    type,
    title: chart.title,
    anchor: { row: chart.place.firstRow, column: chart.place.firstColumn },
    size: chart.size,
    data,
    cached: cachedIn(chart),
    numberFormat: chart.labels.numberFormat,
    unit: chart.unit === '' ? null : chart.unit,
  };
}

function cachedIn({ source: { sheet, range } }: Chart): string[][] {
  const rows: string[][] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const line: string[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      const cell = sheet.cell(row, column);
      const isFigure = row > range.firstRow && column > range.firstColumn;
      const { value = null } = cell ?? {};
      line.push(!isFigure ? displayText(cell) : typeof value === 'number' ? String(value) : '');
    }
    rows.push(line);
  }
  return rows;
}
