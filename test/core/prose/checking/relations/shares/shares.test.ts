import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('the whole of a share', () => {
  it('may be called by the end of its name, paragraphs before', () => {
    const text = '一般公共预算基本支出1133.33万元。\n公用经费103.04万元，占基本支出预算9.09%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('9.09', '2.09')).length, 1);
  });

  it('is no other thing of a like ending', () => {
    assert.deepEqual(found('政府采购规模33067万元。采购节能产品633.7万元，占同类产品采购规模的90%。'), []);
  });

  it('may be the account that 总支出 means', () => {
    const text =
      '全市财政支出267.37亿元。\n教育支出52.81亿元，占财政支出总量的19.8%。\n民生支出231.94亿元，占总支出的比重为86.7%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('19.8', '59.8')).length, 1);
    assert.equal(found(text.replace('86.7', '68.7')).length, 1);
  });

  it('is of the whole that the list has named before, not of whatever stands above it', () => {
    const text =
      '全年支出2403.5万元，年末结转126.5万元。\n（一）基本支出1321.93万元，占支出总额的55%。\n（二）项目支出1081.57万元，占45%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('占45%', '占54%')).length, 1);
  });

  it('is called 总支出 where the list is of all that is spent', () => {
    const text =
      '2023年单位预算支出6240万元。其中：人员支出5148万元，占总支出的82.5%；项目支出1092万元，占总支出的17.5%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('82.5', '85.2')).length, 1);
    assert.equal(found(text.replace('17.5', '19.5')).length, 1);
  });

  it('is what paragraphs of their own come to, where the text has not said it', () => {
    const text =
      '（一）教育支出4306.20元，占支出总预算71.77%。\n（二）卫生支出913.80元，占支出总预算15.23%。\n（三）住房支出780.00元，占支出总预算13%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('71.77', '77.17')).length, 1);
  });
  it('is the total of the office, where its words leave the office out', () => {
    const text =
      '2023年部门支出总预算857.55万元，基本支出预算409.55万元，占支出总预算的47.76%。项目支出预算448万元，占支出总预算的52.24%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('47.76', '41.76')).length, 1);
  });
});
