import assert from 'node:assert/strict';
import { TableIndex } from '../../../../src/core/formulas/index/table-index';
import { Asked, Restated, type StatedAgain } from '../../../../src/core/diagnosis/surroundings/restated';
import { isKnown } from '../../../../src/core/quantity/figure';
import { table } from '../../../support/table';

const own = table({ columns: ['executed'], rows: [['年度资金总额', '1250.6']] });
const figure = own.fields.map((field) => field.figure).find(isKnown);
const NAME = { label: '年度资金总额', isTotal: true };

/** A workbook that states every amount again, or none. */
const stating = (answer: boolean): StatedAgain => ({ isStated: () => answer });

describe('what a diagnosis asked of the other tables', () => {
  it('stands while they give the same answers, and no longer', () => {
    assert.ok(figure);
    const asked = new Asked(stating(true));
    assert.equal(asked.isStated(figure, NAME, own), true);
    assert.equal(asked.agreesWith(stating(true)), true);
    assert.equal(asked.agreesWith(stating(false)), false);
  });

  it('stands whatever they say where nothing was asked', () => {
    assert.equal(new Asked(stating(true)).agreesWith(stating(false)), true);
  });
});

describe('amounts that are stated again', () => {
  const elsewhere = new TableIndex(table({ columns: ['executed'], rows: [['年度资金总额', '1250.6']] }));
  const otherwise = new TableIndex(table({ columns: ['executed'], rows: [['年度资金总额', '1250.7']] }));
  const asks = (restated: Restated): boolean => figure !== undefined && restated.isStated(figure, NAME, own);

  it('are those of the tables that count now, not of those that counted before', () => {
    const restated = new Restated(() => [new TableIndex(own), otherwise]);
    assert.equal(asks(restated), false);
    restated.follow(() => [otherwise, elsewhere]);
    assert.equal(asks(restated), true);
    restated.follow(() => [otherwise]);
    assert.equal(asks(restated), false);
  });

  it('stay stated while one of two tables that state them is left', () => {
    const twin = new TableIndex(elsewhere.table);
    const restated = new Restated(() => [elsewhere, twin]);
    assert.equal(asks(restated), true);
    restated.follow(() => [twin]);
    assert.equal(asks(restated), true);
  });
});
