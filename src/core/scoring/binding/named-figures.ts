import { isKnown, type KnownFigure } from '../../quantity/figure';
import { isAmountUnit, type AmountUnit } from '../../quantity/unit';
import { figureOf, ValueReader } from '../../tables/cells/values';
import { rangeContains } from '../../workbook/address';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import type { Table } from '../../tables/model';
import { normalise } from '../../words/cleaner/normalise';
import { quantityName, type QuantityName } from '../rule/quantity-name';

/** A number on any sheet with the labels that name it, whether or not its table is of a known kind. */
export interface NamedFigure {
  /** Nearest words to the left, and above; null where there are none. */
  readonly rowLabel: string | null;
  readonly columnLabel: string | null;
  readonly name: QuantityName;
  /** What its row is about, whatever the column says: empty for the whole department. */
  readonly rowSubject: string;
  readonly figure: KnownFigure;
}

/** Tables whose numbers are weights and scores, or amounts of one project only. */
const EXCLUDED = new Set<Table['kind']>([
  'indicator-scoring',
  'narrative',
  'project-self-evaluation',
  'transfer-self-evaluation',
  'goal-completion',
]);

/**
 * Every labelled number of the workbook outside scoring tables. Linear in the filled cells; amounts get the unit of
 * their own cell, their label, or the nearest 单位: note above.
 */
export function namedFigures(snapshot: Snapshot, tables: readonly Table[]): readonly NamedFigure[] {
  const tablesOn = new Map<string, Table[]>();
  for (const table of tables) {
    const known = tablesOn.get(table.sheet);
    if (known) known.push(table);
    else tablesOn.set(table.sheet, [table]);
  }
  return snapshot.sheets.flatMap((sheet) => figuresOfSheet(sheet, tablesOn.get(sheet.name) ?? []));
}

function figuresOfSheet(sheet: Sheet, own: readonly Table[]): readonly NamedFigure[] {
  const found: NamedFigure[] = [];
  const reader = new ValueReader();
  const headers = new Map<number, string>();
  const ranges = own.filter(({ kind }) => EXCLUDED.has(kind)).map(({ range }) => range);
  let unit: AmountUnit | null = null;
  let row = -1;
  let rowLabel: string | null = null;
  for (const cell of sheet.cells) {
    if (cell.row !== row) [row, rowLabel] = [cell.row, null];
    if (ranges.some((range) => rangeContains(range, cell.row, cell.column))) continue;
    const raw = reader.read(cell);
    if (raw.value === null) {
      const label = typeof cell.value === 'string' ? normalise(cell.value).text : '';
      if (label === '') continue;
      unit = unitNote(label) ?? unit;
      headers.set(cell.column, label);
      rowLabel = label;
      continue;
    }
    const columnLabel = headers.get(cell.column) ?? null;
    const figure = figureOf(sheet.name, cell.row, cell.column, cell, raw, null);
    const context = rowLabel !== null && TOTALS.has(rowLabel) ? subjectOfTable(own, cell) : '';
    const named = isKnown(figure) ? nameFigure(cell, figure, rowLabel, columnLabel, unit, context) : null;
    if (named) found.push(named);
  }
  return found;
}

const TOTALS = new Set(['合计', '总计', '小计', '合计数', '总额']);

/** What a table's 合计 is the total of; empty for the whole department. */
function subjectOfTable(tables: readonly Table[], cell: Cell): string {
  const table = tables.find(({ range }) => rangeContains(range, cell.row, cell.column));
  if (!table) return '';
  if (table.kind === 'three-public') return '三公经费';
  const title = normalise(table.title ?? '').text;
  return (
    ['三公经费', '政府采购', '非税收入', '公用经费', '人员经费', '项目'].find((word) =>
      title.includes(word),
    ) ?? ''
  );
}

function nameFigure(
  cell: Cell,
  figure: KnownFigure,
  rowLabel: string | null,
  columnLabel: string | null,
  sheetUnit: AmountUnit | null,
  context: string,
): NamedFigure | null {
  if (rowLabel === null && columnLabel === null) return null;
  const labels = [rowLabel, columnLabel === rowLabel ? null : columnLabel].filter((label) => label !== null);
  const unit = figure.unit ?? unitNote(labels.join(' ')) ?? sheetUnit;
  return {
    rowLabel,
    columnLabel,
    name: quantityName([context, ...labels].join('|')),
    rowSubject: quantityName(`${context}|${rowLabel ?? ''}`).subject,
    figure: { ...figure, unit: cell.numberFormat?.includes('%') ? '%' : unit },
  };
}

/** 单位:万元, (万元) */
function unitNote(label: string): AmountUnit | null {
  const unit = /(?:单位:?|\()(亿元|万元|千元|元)/u.exec(label)?.[1];
  return unit !== undefined && isAmountUnit(unit) ? unit : null;
}
