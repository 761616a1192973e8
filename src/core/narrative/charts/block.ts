import { CHART_NAME_PREFIX, CHART_TYPES, type ChartDefinition } from '../../workbook/chart';
import type { SheetIndex } from '../../workbook/snapshot-index';
import { BLOCK_COLUMN } from '../sheet/data-block';
import type { ReportChart } from './model';

/** Where charts stand on the linked sheet: beside the report and the hidden columns it ends with. */
const CHART_COLUMN = BLOCK_COLUMN + 1;

/** Where their figures stand: right of the charts. The first column remembers each chart, the next its categories. */
export const MEMORY_COLUMN = CHART_COLUMN + 11;
const LABEL_COLUMN = MEMORY_COLUMN + 1;

/** In points. Rows are never lower than the standard height, so that charts below each other cannot overlap. */
const WIDTH = 480;
const LEAST_HEIGHT = 240;
const ROW_HEIGHT = 15;
const BAR_HEIGHT = 20;
const FRAME_HEIGHT = 90;

/** Charts with the places their figures and they themselves get, one below the other. */
export function laidOut(
  charts: readonly ReportChart[],
): readonly { readonly chart: ReportChart; readonly definition: Omit<ChartDefinition, 'cached'> }[] {
  let dataRow = 1;
  let chartRow = 1;
  return charts.map((chart) => {
    const { id, type, title, unit, points, series } = chart;
    const bars = type === 'bar' ? points.length * BAR_HEIGHT + FRAME_HEIGHT : 0;
    const height = Math.max(LEAST_HEIGHT, bars);
    const definition = {
      name: `${CHART_NAME_PREFIX}${id}`,
      type,
      title,
      anchor: { row: chartRow, column: CHART_COLUMN },
      size: { width: WIDTH, height },
      data: {
        firstRow: dataRow,
        firstColumn: LABEL_COLUMN,
        lastRow: dataRow + points.length,
        lastColumn: LABEL_COLUMN + series.length,
      },
      numberFormat: unit === '%' ? '0.00%' : 'General',
      unit: unit === '%' ? null : unit,
    };
    dataRow = definition.data.lastRow + 2;
    chartRow += Math.ceil(height / ROW_HEIGHT) + 1;
    return { chart, definition };
  });
}

/** What the linked sheet remembers of a chart, as text; `remembered` reads it back. */
export function memoryOf(definition: Omit<ChartDefinition, 'cached'>): string {
  const { type, title, anchor, size, data, numberFormat, unit } = definition;
  return JSON.stringify({ type, title, anchor, size, data, numberFormat, unit });
}

/** A chart that stands on the linked sheet, with the memory it was found by. */
export interface RememberedChart {
  readonly definition: ChartDefinition;
  readonly memory: string;
}

/** The charts the linked sheet remembers, by name. A memory that somebody has changed is none. */
export function remembered(index: SheetIndex): ReadonlyMap<string, RememberedChart> {
  const found = new Map<string, RememberedChart>();
  for (const { row, column, value } of index.sheet.cells) {
    if (column !== MEMORY_COLUMN || typeof value !== 'string' || !value.startsWith(CHART_NAME_PREFIX))
      continue;
    const memory = index.at(row + 1, column)?.value;
    const known = typeof memory === 'string' ? parsed(memory) : null;
    if (known && typeof memory === 'string') {
      found.set(value, {
        memory,
        definition: { ...known, name: value, cached: cachedIn(index, known.data) },
      });
    }
  }
  return found;
}

type Memory = Omit<ChartDefinition, 'name' | 'cached'>;

function parsed(memory: string): Memory | null {
  try {
    const value: unknown = JSON.parse(memory);
    return isMemory(value) ? value : null;
  } catch {
    return null;
  }
}

function isMemory(value: unknown): value is Memory {
  if (!isRecord(value)) return false;
  const { type, title, anchor, size, data, numberFormat, unit } = value;
  return (
    CHART_TYPES.some((known) => known === type) &&
    typeof title === 'string' &&
    typeof numberFormat === 'string' &&
    (unit === null || typeof unit === 'string') &&
    hasNumbers(anchor, ['row', 'column']) &&
    hasNumbers(size, ['width', 'height']) &&
    hasNumbers(data, ['firstRow', 'firstColumn', 'lastRow', 'lastColumn'])
  );
}

function hasNumbers(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => typeof value[name] === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function cachedIn(
  index: SheetIndex,
  { firstRow, firstColumn, lastRow, lastColumn }: Memory['data'],
): string[][] {
  const rows: string[][] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const line: string[] = [];
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const value = index.at(row, column)?.value;
      line.push(value === undefined || typeof value === 'object' ? '' : String(value));
    }
    rows.push(line);
  }
  return rows;
}
