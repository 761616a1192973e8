import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recognise } from '../../src/core/tables/recognise';
import type { Table } from '../../src/core/tables/model';
import { a1 } from '../../src/core/workbook/address';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { describeTable } from '../support/describe';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const expected = fileURLToPath(new URL('./recognition/', import.meta.url));

/** Numbers that are no amounts: serial numbers of a list, classification codes. */
const NOT_AMOUNTS = new Map([['043_putuo_ghzy_js2024', /^A[2-6]$/]]);

describe('the published tables of the corpus', () => {
  if (!existsSync(corpus)) {
    it.skip('are recognised (skipped: the folder ../shared is not here)');
    return;
  }
  for (const file of readdirSync(corpus).filter((name) => name.endsWith('.xlsx'))) {
    const name = file.slice(0, -'.xlsx'.length);
    const snapshot = readSnapshot(readFileSync(`${corpus}${file}`), file);
    const { tables } = recognise(snapshot);

    it(`${name} is read as listed in ${name}.txt`, () => {
      const listed = readFileSync(`${expected}${name}.txt`, 'utf8').trimEnd();
      assert.equal(tables.map((table) => describeTable(table).join('\n')).join('\n\n'), listed);
    });

    it(`${name} leaves no number unbound`, () => {
      const bound = new Set(tables.flatMap(boundCells));
      const unbound = snapshot.sheets.flatMap((sheet) =>
        sheet.cells
          .filter((cell) => typeof cell.value === 'number')
          .map((cell) => a1(cell.row, cell.column))
          .filter((cell) => !bound.has(cell) && !NOT_AMOUNTS.get(name)?.test(cell)),
      );
      assert.deepEqual(unbound, []);
    });
  }
});

function boundCells(table: Table): readonly string[] {
  const figures = [
    ...table.fields.map((field) => field.figure),
    table.totalWeight,
    table.totalScore,
    ...table.indicators.flatMap((indicator) => [indicator.level1Weight, indicator.level2Weight]),
  ].filter((figure) => figure !== null);
  const cells = [
    ...figures.map((figure) => figure.cell),
    ...table.indicators.flatMap((one) => Object.values(one.cells)),
  ];
  return cells.map((cell) => a1(cell.row, cell.column));
}
