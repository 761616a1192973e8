import assert from 'node:assert/strict';
import { FigureIndex } from '../../../../src/core/formulas/index/figure-index';
import { TableIndex } from '../../../../src/core/formulas/index/table-index';
import type { Table } from '../../../../src/core/tables/model';
import { plain } from '../../../../src/core/quantity/decimal';
import { table, type Entry } from '../../../support/table';

const ledger = (rows: readonly (readonly [string, ...Entry[]])[], more: Partial<Table> = {}): TableIndex =>
  new TableIndex({
    ...table({ kind: 'project-ledger', columns: ['full-year-budget', 'executed'], rows }),
    ...more,
  });

const LEDGERS = { kinds: ['project-ledger'] } as const;
const RECEPTION = { subject: 'reception' } as const;

function valuesIn(...tables: readonly TableIndex[]): readonly string[] {
  return new FigureIndex(tables)
    .all(LEDGERS, RECEPTION, ['full-year-budget', 'executed'])
    .map(({ figure }) => plain(figure.value));
}

const onlyIn = (...tables: readonly TableIndex[]): string | null => {
  const found = new FigureIndex(tables).only(LEDGERS, RECEPTION, ['full-year-budget']);
  return found && plain(found.figure.value);
};

describe('figures by meaning', () => {
  it('are found whatever words their row has', () => {
    assert.deepEqual(valuesIn(ledger([['公务接待费', '5', '4']]), ledger([['公务接待', '6', '4']])), [
      '5',
      '6',
    ]);
  });

  it('stand in the first of the columns that the row has, and are none where that is blank', () => {
    const narrow = new TableIndex(
      table({ kind: 'project-ledger', columns: ['executed'], rows: [['公务接待费', '4']] }),
    );
    assert.deepEqual(valuesIn(narrow, ledger([['公务接待费', null, '4']])), ['4']);
  });

  it('are those of the first row of a name in each table', () =>
    assert.deepEqual(
      valuesIn(
        ledger([
          ['公务接待费', '5'],
          ['公务接待费用', '7'],
        ]),
      ),
      ['5'],
    ));

  it('are those of tables of the kind, and of the family where one is asked for', () => {
    const other = new TableIndex(table({ columns: ['full-year-budget'], rows: [['公务接待费', '9']] }));
    assert.deepEqual(valuesIn(other, ledger([['公务接待费', '5']])), ['5']);
    const index = new FigureIndex([ledger([], { family: 'a' }), ledger([], { family: 'b' })]);
    assert.equal(index.tablesOf(LEDGERS).length, 2);
    assert.deepEqual(
      index.tablesOf({ ...LEDGERS, family: 'b' }).map((each) => each.table.family),
      ['b'],
    );
  });

  it('are not those of a part, another year or another stage of the same matter', () => {
    for (const label of ['上年公务接待费', '公务接待费结余', '其中：财政拨款公务接待费'])
      assert.deepEqual(valuesIn(ledger([[label, '5']])), [], label);
  });

  it('are one where all say the same, and none where they do not or there is none', () => {
    assert.equal(onlyIn(ledger([['公务接待费', '5']]), ledger([['公务接待费', '5']])), '5');
    assert.equal(onlyIn(ledger([['公务接待费', '5']]), ledger([['公务接待费', '6']])), null);
    assert.equal(onlyIn(ledger([['会议费', '5']])), null);
    const inYuan = new TableIndex(
      table({
        kind: 'project-ledger',
        columns: ['full-year-budget'],
        rows: [['公务接待费', '5']],
        unit: '元',
      }),
    );
    assert.equal(onlyIn(ledger([['公务接待费', '5']]), inYuan), null);
  });

  it('say whether there is such a row, with or without a figure in it', () => {
    const index = new FigureIndex([ledger([['公务接待费', null]])]);
    assert.equal(index.has(LEDGERS, RECEPTION), true);
    assert.equal(index.has(LEDGERS, { subject: 'training' }), false);
  });

  it('are told apart by department where several are named', () => {
    const tables = ['水务局', '交通局'].map((department) => ledger([['公务接待费', '5']], { department }));
    const index = new FigureIndex(tables);
    assert.deepEqual(
      index.perDepartment(['project-ledger']).map((each) => each.tables),
      tables.map((each) => [each]),
    );
    assert.equal(index.perDepartment(['project-ledger']), index.perDepartment(['project-ledger']));
    const one = new FigureIndex(tables.slice(0, 1));
    assert.deepEqual(one.perDepartment(['project-ledger']), [one]);
  });
});
