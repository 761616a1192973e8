import assert from 'node:assert/strict';
import { found } from '../../../found';

const ACCOUNT = (moved: string) =>
  `国有资本经营收入预算为8,215万元，国有资本经营支出预算为7,260万元，调出资金${moved}万元，当年收支平衡。`;

describe('An account that balances without a total', () => {
  it('spends and moves what came in', () => {
    assert.deepEqual(found(ACCOUNT('955')), []);
    assert.equal(found(ACCOUNT('995')).length, 1);
  });
});

describe('A balance at the end of the year', () => {
  const told = (closing: string) =>
    `年初结转和结余10万元，本年收入（拨款80万元、其他收入20万元）100万元，本年支出90万元，年末结转和结余${closing}万元。`;

  it('is what there was, and came in, less what went out', () => {
    assert.deepEqual(found(told('20')), []);
    assert.equal(found(told('30')).length, 1);
  });

  it('is not told by the amounts of the year where nothing is said of its beginning', () => {
    assert.deepEqual(found('全年收入100万元，全年支出90万元，年末结转结余30万元。'), []);
  });

  it('is none of the differences beside it where it is that of the year before', () => {
    const text =
      '基金收入完成86200万元。加上级补助收入3400万元、债券收入65000万元、上年结余2100万元，收入总计156700万元。';
    assert.deepEqual(found(text), []);
  });

  it('are not of an income that is part of another', () => {
    const text = '医疗收入9640万元，占总收入的88.2%，其中门诊收入3856万元。支出10720万元，收支结余210万元。';
    assert.deepEqual(found(text), []);
  });

  it('of all years are the one of the year and that of the years before', () => {
    const text =
      '基金收入7.36亿元，支出6.81亿元，当年结余0.55亿元，上年滚存结余4.27亿元，年末滚存结余4.82亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('4.82', '4.28')).length, 1);
  });

  it('is of the totals in the paragraphs above, or of all that the one above tells', () => {
    const text =
      '收入41600万元，加上级补助收入20800万元，收入合计62400万元。\n支出37300万元，加上解上级支出9200万元，支出合计46500万元。\n上述收支相抵，年终结余15900万元。\n基金收入1180万元，上年结余640万元，基金支出930万元。\n上述收支相抵，年终结余890万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('15900', '19500')).length, 1);
    assert.equal(found(text.replace('890万', '980万')).length, 1);
  });
});
