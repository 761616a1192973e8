import assert from 'node:assert/strict';
import { found } from '../found';

/** Rates over whole amounts, each worked out from the amounts as printed. */
const ROWS = [
  '甲事务支出1240万元，比上年增加140万元，增长12.73%',
  '乙事务支出905万元，比上年增加85万元，增长10.37%',
].concat([
  '丙事务支出2315万元，比上年增加215万元，增长10.24%',
  '丁事务支出660万元，比上年增加31万元，增长4.93%',
  '戊事务支出1875万元，比上年增加105万元，增长5.93%',
]);
const text = (last: string) => `${[...ROWS, last].join('。\n')}。`;

describe('Whole amounts in a text whose rates follow from them as printed', () => {
  it('are not taken as rounded for the one rate that does not', () => {
    assert.deepEqual(found(text('己事务支出52万元，比上年增加12万元，增长30.00%')), []);
    assert.equal(found(text('己事务支出52万元，比上年增加12万元，增长31.00%')).length, 1);
  });

  it('are rounded where that rate stands alone', () => {
    assert.deepEqual(found('己事务支出52万元，比上年增加12万元，增长31.00%。'), []);
  });
});
