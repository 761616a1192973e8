import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decimal, plain } from '../../../src/core/quantity/decimal';
import type { Figure } from '../../../src/core/quantity/figure';
import { convertAmount, isAmountUnit } from '../../../src/core/quantity/unit';
import type { Table } from '../../../src/core/tables/model';
import { recognise } from '../../../src/core/tables/recognise';
import type { Cell, Sheet } from '../../../src/core/workbook/snapshot';
import { insertColumns, insertRows, mapValues, shift, withCells } from '../../support/alter';
import { FAMILIES } from '../../support/families/all';
import { Dice } from '../../support/families/dice';
import { LOCAL_WORDS } from '../../support/local-words';
import { MORE_PROVINCES } from '../../support/more-provinces';
import { UNUSUAL_LAYOUTS } from '../../support/unusual-layouts';
import { PROVINCES } from '../../support/provinces';
import { sheet, workbook } from '../../support/sheet';

/** Every kind of table: the forms of the provinces and a random table of each generated family. */
const SHEETS: readonly (readonly [string, Sheet])[] = [
  ...Object.entries({ ...PROVINCES, ...MORE_PROVINCES, ...LOCAL_WORDS, ...UNUSUAL_LAYOUTS }).map(
    ([name, rows]) => [name, sheet('Sheet1', rows)] as const,
  ),
  ...Object.entries(FAMILIES).map(
    ([name, generate]) => [`random ${name}`, sheet('Sheet1', generate(new Dice(7)).rows)] as const,
  ),
];

/** Lines as they stand under tables. */
const SIGNATURES = [
  ['填表人：王芳', '联系电话：0571-88123456', '填报日期：2024年3月12日'],
  ['编制人：李明', '复核人：赵强', '分管领导：'],
  ['单位负责人（签章）：', '填报人：', '电话：0571-88123456'],
  ['部门负责人（签字）：', '年   月   日'],
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

    it(`cells being merged, or a title filled over the columns it was merged across: ${name}`, () => {
      const title = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: last.column };
      const [first, ...others] = original.cells.filter(({ row }) => row === 0);
      if (!first || others.length > 0 || first.column > 0) return;
      assert.deepEqual(meaning([{ ...original, merges: [title] }]), expected);
      const copies = Array.from({ length: last.column }, (_, at) => ({ ...first, column: at + 1 }));
      assert.deepEqual(meaning([withCells(original, copies)]), expected);
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

    it(`who signed under the table: ${name}`, () => {
      for (const words of SIGNATURES) {
        const signed = words.map((value, at) => ({ row: last.row + 1, column: at * 2, value }));
        assert.deepEqual(meaning([withCells(original, signed)]), expected, words.join());
      }
    });

    it(`the name of the sheet and the sheets around it: ${name}`, () => {
      const other = sheet('封面', [['目录'], ['一、说明']]);
      assert.deepEqual(meaning([other, { ...original, name: '项目 3' }]), expected);
    });

    it(`the unit the amounts are given in: ${name}`, () => {
      const other = inOtherUnit(original);
      if (other) assert.deepEqual(amountsOf(other), amountsOf(original));
    });
  }

  for (const [family, generate] of Object.entries(FAMILIES)) {
    const random = fc.nat(100_000).map((seed) => sheet('Sheet1', generate(new Dice(seed)).rows));
    const runs = { numRuns: 25 };

    it(`万元 or 元, in any table of the family ${family}`, () => {
      fc.assert(
        fc.property(random, (original) => {
          const before = amountsOf(original);
          const other = inOtherUnit(original);
          if (other) assert.deepEqual(amountsOf(other), before);
          else assert.equal(before.length, 1, 'a table that states no unit has no amounts');
        }),
        runs,
      );
    });

    it(`level labels filled down the cells they were merged over, in any table of the family ${family}`, () => {
      fc.assert(
        fc.property(random, (original) => {
          assert.deepEqual(meaning([withLevelsFilled(original)]), meaning([original]));
        }),
        runs,
      );
    });

    it(`numbers written as text with separators, in any table of the family ${family}`, () => {
      fc.assert(
        fc.property(random, (original) => {
          const grouped = mapValues(original, (cell) =>
            typeof cell.value === 'number' && cell.numberFormat === undefined && !isCode(cell)
              ? withSeparators(cell.value)
              : cell.value,
          );
          assert.deepEqual(meaning([grouped]), meaning([original]));
        }),
        runs,
      );
    });
  }

  it('the order of the sheets', () => {
    const names = Object.keys(FAMILIES);
    fc.assert(
      fc.property(fc.nat(100_000), fc.shuffledSubarray(names, { minLength: names.length }), (seed, order) => {
        const sheets = new Map(
          Object.entries(FAMILIES).map(([name, generate]) => [
            name,
            sheet(name, generate(new Dice(seed)).rows),
          ]),
        );
        const inOrder = (wanted: readonly string[]): readonly Sheet[] =>
          wanted.flatMap((name) => sheets.get(name) ?? []);
        const before = new Map(names.map((name) => [name, meaning(inOrder([name]))]));
        assert.deepEqual(
          meaning(inOrder(order)),
          order.flatMap((name) => before.get(name) ?? []),
        );
      }),
      { numRuns: 15 },
    );
  });
});

/** The sheet with 一级指标 and 二级指标 repeated on every row of their indicators. */
function withLevelsFilled(original: Sheet): Sheet {
  const copies = recognise(workbook(original)).tables.flatMap(({ columns, indicators }) =>
    columns
      .filter(({ field }) => field === 'level1' || field === 'level2')
      .flatMap(({ index }) => {
        const own = original.cells.filter(({ column }) => column === index);
        return indicators.flatMap(({ cells }): readonly Cell[] => {
          const row = cells.level3?.row;
          if (row === undefined || own.some((cell) => cell.row === row)) return [];
          const above = own.findLast((cell) => cell.row < row);
          return above ? [{ ...above, row }] : [];
        });
      }),
  );
  return withCells(original, copies);
}

/** Classification codes are names made of digits: nobody groups them. */
function isCode({ value, column }: Cell): boolean {
  return column === 0 && /^\d{3}(?:\d\d){0,2}$/.test(String(value));
}

/** `12345.6` as `12,345.6`. */
function withSeparators(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The same table in the other unit, words and amounts alike: 元 for 万元, 万元 for 元; null when it states neither. */
function inOtherUnit(original: Sheet): Sheet | null {
  const tables = recognise(workbook(original)).tables;
  const from = tables[0]?.unit;
  if ((from !== '万元' && from !== '元') || tables.some(({ unit }) => unit !== from)) return null;
  const to = from === '万元' ? '元' : '万元';
  const inWords = (text: string): string =>
    from === '万元' ? text.replaceAll('万元', '元') : text.replace(/(?<!万)元(?=[)）]|$)/g, '万元');
  const convert = (digits: string): string =>
    plain(convertAmount(decimal(digits.normalize('NFKC').replace(/[,\s]/g, '')), from, to));
  const amounts = new Set(
    tables.flatMap(({ fields }) =>
      fields
        .filter(({ figure }) => figure.unit === from)
        .map(({ figure }) => `${figure.cell.row} ${figure.cell.column}`),
    ),
  );
  return mapValues(original, ({ value, row, column }) => {
    const isAmount = amounts.has(`${row} ${column}`);
    if (isAmount && typeof value === 'number') return Number(convert(String(value)));
    if (typeof value !== 'string') return value;
    return inWords(isAmount ? value.replace(FIGURE, convert) : value);
  });
}

/** The digits of an amount written as text, half or full width. */
const FIGURE = /[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?(?=\s*(?:万?元)?\)?\s*$)/;

/** Every amount of the tables in 元, with the row and field it was taken for. */
function amountsOf(original: Sheet): readonly string[] {
  return recognise(workbook(original)).tables.flatMap((table) => [
    `${table.kind} ${table.family}`,
    ...table.fields
      .filter(({ figure }) => figure.unit !== '%' && figure.unit !== '分')
      .map(({ row, name, figure }) => `${row.replaceAll('万元', '元')} ${name} ${amountOf(figure)}`),
  ]);
}

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
      amountOf(one.level1Weight),
      amountOf(one.level2Weight),
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
