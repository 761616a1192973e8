import { plain } from '../../src/core/quantity/decimal';
import type { Figure } from '../../src/core/quantity/figure';
import type { Indicator, Reading, Row, Table } from '../../src/core/tables/model';
import { a1, type CellAddress } from '../../src/core/workbook/address';

/**
 * A recognised table as a list a person can check against the sheet: one line per row with its parent and the
 * cells bound to each field, one line per indicator. Blank cells are left out.
 */
export function describeTable(table: Table): readonly string[] {
  const head = [table.kind, table.family, table.year, table.unit, table.project].filter(
    (part) => part !== null,
  );
  return [
    head.join(' · '),
    ...table.rows.map((row) => describeRow(table, row)),
    ...table.indicators.map(describeIndicator),
    ...describeTotals(table),
  ];
}

function describeRow(table: Table, row: Row): string {
  const fields = table.fields
    .filter((field) => field.row === row.key && field.figure.state !== 'blank')
    .map((field) => `${field.name} ${figure(field.figure)}`);
  const parent = row.parent === null ? '' : ` ⊂ ${row.parent}${row.exhaustive ? '' : ' (partly)'}`;
  return `${row.code === null ? '' : `${row.code} `}${row.key}${parent}: ${fields.join(', ')}`.trimEnd();
}

function describeIndicator(indicator: Indicator): string {
  const parts = [
    `${[indicator.level1, indicator.level2].filter((level) => level !== null).join(' / ')} / ${indicator.level3}`,
    `target ${indicator.relation ?? ''}${reading(indicator.target)}`,
    `actual ${reading(indicator.actual)}`,
    `weight ${figure(indicator.weight)}`,
    `score ${figure(indicator.score)}`,
  ];
  return parts.filter((part) => !part.endsWith(' ')).join(' | ');
}

function describeTotals(table: Table): readonly string[] {
  const { totalWeight, totalScore, grade } = table;
  if (!known(totalWeight) && !known(totalScore)) return [];
  return [
    `总分: weight ${figure(totalWeight)}, score ${figure(totalScore)}${grade ? `, grade ${grade.text}` : ''}`.trimEnd(),
  ];
}

function reading(value: Reading | null): string {
  return value === null ? '' : figure(value.figure);
}

function known(value: Figure | null): boolean {
  return value !== null && value.state !== 'blank';
}

function figure(value: Figure | null): string {
  if (value === null || value.state === 'blank') return '';
  const place = cell(value.cell);
  if (value.value === null) return `${place}=${value.state === 'text' ? 'words' : value.written}`;
  return `${place}=${plain(value.value)}${value.unit === '%' ? '%' : ''}`;
}

function cell(address: CellAddress): string {
  return a1(address.row, address.column);
}
