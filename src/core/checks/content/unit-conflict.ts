import type { Finding } from '../../findings/finding';
import { isKnown } from '../../quantity/figure';
import { ANY_AMOUNT_UNIT, isAmountUnit, type AmountUnit } from '../../quantity/unit';
import type { Table } from '../../tables/model';
import { sameCell, type CellAddress } from '../../workbook/address';
import type { SnapshotIndex } from '../../workbook/snapshot-index';
import { headCells } from './head-cells';
import type { Check } from '../model';
import { observed } from '../report';
import { mentions } from '../../words/topics';

/** 金额单位不一致: corner note, header, row label or a cell's own words name different money units. */
export const unitConflict: Check = {
  rule: 'consistency/unit-conflict',
  title: '金额单位不一致',
  demand: '同一张表只用一种金额单位：表角、表头、行名和单元格里写的单位应当一致。',
  source: ['practice:published'],
  severity: 'warning',
  run: ({ tables, snapshot }) =>
    tables.flatMap((table) => {
      const labels = statedIn(table, snapshot);
      return [...betweenLabels(table, labels), ...inCells(table, labels)];
    }),
};

/** A money unit and where it is written. */
interface Stated {
  readonly unit: AmountUnit;
  readonly at: CellAddress;
}

/** `单位：万元`, `（人民币万元）`; a name that begins like a unit (单位：元谋县…) states none. */
const UNIT = new RegExp(
  String.raw`(?:单\s*位|金额)\s*为?\s*[:：]\s*[（(]?(?:人民币)?\s*(${ANY_AMOUNT_UNIT})(?!\p{Script=Han})|[（(](?:金额)?(?:单位[:：])?(?:人民币)?(${ANY_AMOUNT_UNIT})[)）]`,
  'u',
);

function unitIn(text: string): AmountUnit | null {
  // What is counted per head or per piece has a unit of its own beside that of the table.
  if (!mentions(text, 'yuan') || mentions(text, 'per-piece')) return null;
  const [, noted, bracketed] = UNIT.exec(text) ?? [];
  const unit = noted ?? bracketed;
  return unit !== undefined && isAmountUnit(unit) ? unit : null;
}

/** Units in the words around the figures: title block and first header row, lower headers, names of rows. */
function statedIn(table: Table, snapshot: SnapshotIndex): readonly Stated[] {
  const { sheet } = table;
  const stated: Stated[] = [];
  for (const { value, row, column } of headCells(table, snapshot)) {
    const unit = unitIn(value);
    if (unit) stated.push({ unit, at: { sheet, row, column } });
  }
  for (const { field, label, headerCell } of table.columns) {
    const unit = unitIn(label);
    if (unit && table.fields.some(({ name }) => name === field)) stated.push({ unit, at: headerCell });
  }
  for (const { label, labelCell } of table.rows) {
    const unit = unitIn(label);
    if (unit) stated.push({ unit, at: labelCell });
  }
  return stated;
}

/** A label with a unit of its own, and the one figure beside it that is in that unit: 全年支出（元） | 1218360. */
function isOfPair({ unit, at }: Stated, { columns, rows, fields }: Table): boolean {
  const column = columns.find(({ headerCell }) => sameCell(headerCell, at));
  const row = rows.find(({ labelCell }) => sameCell(labelCell, at));
  const headsFacts = columns.some(({ headerCell }) =>
    rows.some(({ labelCell }) => sameCell(labelCell, headerCell)),
  );
  return fields.some(
    ({ name, row: key, cell, figure }) =>
      figure.unit === unit &&
      cell.row === at.row &&
      (name === column?.field || (headsFacts && key === row?.key)),
  );
}

function betweenLabels(table: Table, labels: readonly Stated[]): readonly Finding[] {
  const [first, ...rest] = labels.filter((stated) => !isOfPair(stated, table));
  const other = rest.find(({ unit }) => unit !== first?.unit);
  // 批复投资（万元） | 拨付资金（元）: each column says for itself what it is in.
  if (!first || !other || (isHeader(first, table) && isHeader(other, table))) return [];
  return [conflict(table, first, other, [])];
}

function isHeader({ at }: Stated, { columns }: Table): boolean {
  return columns.some(({ headerCell }) => sameCell(headerCell, at));
}

/** `83万元` in a table of 元: read as what the cell says, and pointed out, once for all cells of that unit. */
function inCells(table: Table, labels: readonly Stated[]): readonly Finding[] {
  const written = table.fields.flatMap(({ name, figure }): readonly Stated[] => {
    if (!isKnown(figure) || figure.encoding !== 'text' || figure.unit === null) return [];
    if (!isAmountUnit(figure.unit) || !figure.written.includes(figure.unit)) return [];
    const { unit } = figure;
    const announced = table.columns.some(({ field, label }) => field === name && unitIn(label) === unit);
    return announced ? [] : [{ unit, at: figure.cell }];
  });
  const stated = labels.find(({ unit }) => unit === table.unit);
  const base = stated ?? written[0];
  const [first, ...more] = written.filter(({ unit }) => unit !== base?.unit);
  if (!base || !first) return [];
  const alike = more.filter(({ unit }) => unit === first.unit).map(({ at }) => at);
  return [conflict(table, base, first, alike)];
}

function conflict(table: Table, first: Stated, other: Stated, alike: readonly CellAddress[]): Finding {
  return observed({
    rule: 'consistency/unit-conflict',
    severity: 'warning',
    table,
    primary: other.at,
    cells: [first.at, ...alike],
    message: { id: 'check/unit-conflict', data: { first: first.unit, other: other.unit, at: first.at } },
    cause: { kind: 'unit-slip', message: { id: 'check/cause-two-units', data: {} } },
  });
}
