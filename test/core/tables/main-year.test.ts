import assert from 'node:assert/strict';
import { isOfYear, mainYear } from '../../../src/core/tables/main-year';
import type { Table } from '../../../src/core/tables/model';
import { table } from '../../support/table';

const of = (year: number | null): Table => ({
  ...table({ columns: ['executed'], rows: [['合计', '1']] }),
  year,
});

describe('the year of a workbook', () => {
  it('is that of most tables', () => {
    assert.equal(mainYear([of(2022), of(2023), of(2022), of(null)]), 2022);
  });

  it('is the later one of equally many', () => {
    assert.equal(mainYear([of(2022), of(2023)]), 2023);
  });

  it('is none where no table names one', () => {
    assert.equal(mainYear([of(null)]), null);
  });

  it('takes in the tables that name none, and no table of another year', () => {
    assert.deepEqual(
      [of(2023), of(null), of(2022)].map((each) => isOfYear(each, 2023)),
      [true, true, false],
    );
  });
});
