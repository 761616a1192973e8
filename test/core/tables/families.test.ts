import assert from 'node:assert/strict';
import { plain } from '../../../src/core/quantity/decimal';
import { recognise } from '../../../src/core/tables/recognise';
import { a1 } from '../../../src/core/workbook/address';
import { FAMILIES } from '../../support/families/all';
import { Dice } from '../../support/families/dice';
import { sheet, workbook } from '../../support/sheet';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

describe('the recogniser returns what was written into', () => {
  for (const [family, generate] of Object.entries(FAMILIES)) {
    it(`thirty random tables of the family ${family}`, () => {
      for (const seed of SEEDS) {
        const made = generate(new Dice(seed));
        const [table, ...others] = recognise(workbook(sheet('Sheet1', made.rows))).tables;
        assert.ok(table, `seed ${seed}: no table`);
        assert.deepEqual(
          others.map(({ kind }) => kind),
          [],
          `seed ${seed}: more than one table`,
        );
        assert.deepEqual([table.kind, table.family], [made.kind, made.family], `seed ${seed}`);
        const read = new Map(
          table.fields.map(({ name, row, cell, figure }) => [
            a1(cell.row, cell.column),
            { name, row, value: figure.value === null ? figure.state : plain(figure.value) },
          ]),
        );
        for (const { cell, name, row, value } of made.fields) {
          const got = read.get(cell);
          assert.ok(got, `seed ${seed}: ${cell} was not bound`);
          const wanted = { name: name === '*' ? got.name : name, row: row === '*' ? got.row : row, value };
          assert.deepEqual(got, wanted, `seed ${seed}: ${cell}`);
        }
        assert.equal(table.indicators.length, made.indicators, `seed ${seed}: indicators`);
      }
    });
  }
});
