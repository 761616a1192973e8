import type { Review } from '../../checks/review-model';
import { a1, rangeContains } from '../../workbook/address';
import type { ChartDefinition } from '../../workbook/chart';
import type { CellStyle, Edit } from '../../workbook/edit';
import type { Cell } from '../../workbook/snapshot';
import type { SheetIndex } from '../../workbook/snapshot-index';
import { findLinkedSheet } from '../sheet/linked-sheet';
import { laidOut, MEMORY_COLUMN, memoryOf, remembered } from './block';
import { reportCharts } from './charts';
import { blockOf, labelFormula, valueFormula } from './figures';
import type { ReportChart } from './model';

/** Stands above the figures of the charts. */
const BLOCK_TITLE = '图表数据（请勿修改）';

const SMALL: CellStyle = { size: 8, color: '#666666' };

/** What a cell of the block should hold. */
interface Content {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat?: string;
}

/**
 * The edits that bring the charts of the linked sheet up to date. The figures they draw are live formulas over the
 * tables' cells, so a chart is only drawn anew when its kind, title or extent changes. A chart somebody deleted
 * stays deleted until then. Expects the sheet to be there, or to be added by earlier edits of the batch.
 */
export function chartEdits(review: Review): readonly Edit[] {
  const { name: sheet, index } = findLinkedSheet(review.snapshot);
  const charts = laidOut(reportCharts(review));
  const before = index ? remembered(index) : new Map<string, never>();
  const contents: Content[] = charts.length > 0 ? [fixed(0, MEMORY_COLUMN, BLOCK_TITLE)] : [];
  const drawn: Edit[] = [];
  const names = new Set<string>();
  for (const { chart, definition } of charts) {
    contents.push(...blockContents(chart, definition, sheet));
    names.add(definition.name);
    const old = before.get(definition.name);
    if (old?.memory === memoryOf(definition)) continue;
    const complete: ChartDefinition = { ...definition, cached: blockOf(chart) };
    drawn.push({ kind: 'chart', sheet, chart: complete, replaces: old?.definition ?? null });
  }
  for (const [name, { definition }] of before) {
    if (!names.has(name)) drawn.push({ kind: 'remove-chart', sheet, chart: definition });
  }
  const isOurs = ({ row, column, value }: Cell): boolean =>
    (row === 0 && column === MEMORY_COLUMN && value === BLOCK_TITLE) ||
    [...before.values()].some(({ definition }) => belongsTo(definition, row, column));
  const stale = index?.sheet.cells.filter(isOurs) ?? [];
  return [...cellEdits(contents, stale, sheet, index), ...drawn];
}

function fixed(row: number, column: number, text: string): Content {
  return { row, column, text, formula: null };
}

/** Whether a cell holds a chart's figures or the memory of it. */
function belongsTo({ data }: ChartDefinition, row: number, column: number): boolean {
  if (column === MEMORY_COLUMN) return row === data.firstRow || row === data.firstRow + 1;
  return rangeContains(data, row, column);
}

function blockContents(
  chart: ReportChart,
  definition: Omit<ChartDefinition, 'cached'>,
  sheet: string,
): readonly Content[] {
  const { data, numberFormat, name } = definition;
  const rows = blockOf(chart).flatMap((texts, line) =>
    texts.map((text, offset): Content => {
      const place = { row: data.firstRow + line, column: data.firstColumn + offset, text };
      const point = chart.points[line - 1];
      const value = point?.values[offset - 1];
      if (point && value) return { ...place, formula: valueFormula(value, chart.unit, sheet), numberFormat };
      return { ...place, formula: point ? labelFormula(point, sheet) : null };
    }),
  );
  return [
    fixed(data.firstRow, MEMORY_COLUMN, name),
    fixed(data.firstRow + 1, MEMORY_COLUMN, memoryOf(definition)),
    ...rows,
  ];
}

/** Writes what differs, and empties what earlier charts left; cells of the officer's own stay. */
function cellEdits(
  contents: readonly Content[],
  before: readonly Cell[],
  sheet: string,
  index: SheetIndex | null,
): readonly Edit[] {
  const wanted = new Set(contents.map(({ row, column }) => a1(row, column)));
  const stale = before.filter(({ row, column }) => !wanted.has(a1(row, column)));
  return [
    ...contents.flatMap((content) => {
      const edit = editOf(content, sheet);
      return holds(index?.at(content.row, content.column), content) ? [] : [edit];
    }),
    ...stale.map(({ row, column }): Edit => ({ kind: 'clear', cell: { sheet, row, column } })),
  ];
}

function editOf({ row, column, text, formula, numberFormat }: Content, sheet: string): Edit {
  const cell = { sheet, row, column };
  if (formula === null) return { kind: 'text', cell, value: text, style: SMALL };
  if (numberFormat === undefined) return { kind: 'formula', cell, formula, cached: text, style: SMALL };
  return {
    kind: 'formula',
    cell,
    formula,
    cached: text === '' ? null : Number(text),
    numberFormat,
    style: SMALL,
  };
}

function holds(cell: Cell | undefined, { text, formula }: Content): boolean {
  return cell !== undefined && String(cell.value) === text && (cell.formula ?? null) === formula;
}
