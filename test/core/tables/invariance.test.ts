import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plain } from '../../../src/core/quantity/decimal';
import type { Figure } from '../../../src/core/quantity/figure';
import { convertAmount, isAmountUnit } from '../../../src/core/quantity/unit';
import type { Table } from '../../../src/core/tables/model';
import { recognise } from '../../../src/core/tables/recognise';
import type { Sheet } from '../../../src/core/workbook/snapshot';
import { insertColumns, insertRows, mapValues, shift, withCells } from '../../support/alter';
import { FAMILIES } from '../../support/families/all';
import { Dice } from '../../support/families/dice';
import { PROVINCES } from '../../support/provinces';
import { sheet, workbook } from '../../support/sheet';

/** Every kind of table: the forms of the provinces and a random table of each generated family. */
const SHEETS: readonly (readonly [string, Sheet])[] = [
  ...Object.entries(PROVINCES).map(([name, rows]) => [name, sheet('Sheet1', rows)] as const),
  ...Object.entries(FAMILIES).map(
    ([name, generate]) => [`random ${name}`, sheet('Sheet1', generate(new Dice(7)).rows)] as const,
  ),
];

describe('what is recognised does not depend on', () => {
  for (const [name, original] of SHEETS) {
    const expected = meaning([original]);
    const last = { row: lastOf(original, 'row'), column: lastOf(original, 'column') };

    it(`blank rows and columns or the place on the sheet: ${name}`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.nat(last.row), { maxLength: 3 }),
          fc.array(fc.nat(last.column), { maxLength: 2 }),
          fc.nat(40),
          fc.nat(9),
          (rows, columns, down, right) => {
            const altered = shift(insertColumns(insertRows(original, rows), columns), down, right);
            assert.deepEqual(meaning([altered]), expected);
          },
        ),
        { numRuns: 25 },
      );
    });

    it(`numbers being stored as text: ${name}`, () => {
      const text = mapValues(original, (cell) =>
        typeof cell.value === 'number' && cell.numberFormat === undefined ? String(cell.value) : cell.value,
      );
      assert.deepEqual(meaning([text]), expected);
    });

    it(`thousands separators and stray spaces: ${name}`, () => {
      const spaced = mapValues(original, (cell) => {
        if (typeof cell.value === 'string') return ` ${cell.value} `;
        const grouped =
          Math.abs(Number(cell.value)) >= 1000 &&
          !Number.isInteger(cell.value) &&
          cell.numberFormat === undefined;
        return grouped
          ? Number(cell.value).toLocaleString('en-US', { maximumFractionDigits: 6 })
          : cell.value;
      });
      assert.deepEqual(meaning([spaced]), expected);
    });

    it(`a column of remarks beside the table: ${name}`, () => {
      const rows = new Set(
        original.cells.filter((cell) => typeof cell.value === 'number').map((cell) => cell.row),
      );
      const remarks = [...rows].map((row) => ({ row, column: last.column + 2, value: '已核对' }));
      assert.deepEqual(meaning([withCells(original, remarks)]), expected);
    });

    it(`the name of the sheet and the sheets around it: ${name}`, () => {
      const other = sheet('封面', [['目录'], ['一、说明']]);
      assert.deepEqual(meaning([other, { ...original, name: '项目 3' }]), expected);
    });

    it(`the unit the amounts are given in: ${name}`, () => {
      if (!JSON.stringify(original.cells).includes('万元')) return;
      const yuan = mapValues(original, (cell) =>
        typeof cell.value === 'string' ? cell.value.replaceAll('万元', '元') : cell.value,
      );
      const tables = recognise(workbook(yuan)).tables;
      for (const table of tables) assert.notEqual(table.unit, '万元');
      assert.equal(tables.length, recognise(workbook(original)).tables.length);
    });
  }
});

/** What the tables say, without saying where: kinds, rows and figures in 元. */
function meaning(sheets: readonly Sheet[]): readonly string[] {
  return recognise(workbook(...sheets)).tables.flatMap((table) => [
    `${table.kind} ${table.family} ${table.year ?? ''} ${table.unit ?? ''} ${table.project ?? ''} ${table.department ?? ''}`,
    ...table.rows.map((row) => `${row.key} in ${row.parent ?? '-'} ${row.code ?? ''} ${row.exhaustive}`),
    ...table.fields.map((field) => `${field.row} ${field.name} ${amountOf(field.figure)}`),
    ...indicatorsOf(table),
    `total ${amountOf(table.totalWeight)} ${amountOf(table.totalScore)}`,
  ]);
}

function indicatorsOf(table: Table): readonly string[] {
  return table.indicators.map((one) =>
    [
      one.level1,
      one.level2,
      one.level3,
      one.relation,
      amountOf(one.target?.figure ?? null),
      amountOf(one.actual?.figure ?? null),
      amountOf(one.weight),
      amountOf(one.score),
    ].join(' '),
  );
}

function amountOf(figure: Figure | null): string {
  if (figure?.value == null) return figure?.state ?? '';
  const { unit, value } = figure;
  return unit !== null && isAmountUnit(unit)
    ? `${plain(convertAmount(value, unit, '元'))}元`
    : `${plain(value)}${unit ?? ''}`;
}

function lastOf(of: Sheet, axis: 'row' | 'column'): number {
  return Math.max(...of.cells.map((cell) => cell[axis]));
}
