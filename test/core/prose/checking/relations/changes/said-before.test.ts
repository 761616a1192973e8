import assert from 'node:assert/strict';
import { found } from '../../../found';

const REPORT = (rate: string) =>
  `“三公”经费支出决算为4.20万元，完成预算的70%。\n“三公”经费财政拨款支出决算数比上年减少2.80万元，下降${rate}%。`;

describe('A change of an amount that an earlier paragraph has said', () => {
  it('is held to that amount', () => {
    assert.deepEqual(found(REPORT('40')), []);
    assert.deepEqual(found(REPORT('48.00')), ['consistency/prose-growth: 48.00%']);
  });

  it('is left alone where the amount is of another year', () => {
    const other = '2020年“三公”经费支出决算为4.20万元。\n2022年“三公”经费支出比上年减少2.80万元，下降48%。';
    assert.deepEqual(found(other), []);
  });

  it('may be of what the year before was', () => {
    const text =
      '2021年度经费合计20.12万元，其中：公务接待12.39万元，公务用车运行费用7.73万元。\n2022年度经费预算较2021年度增加1.68万元，其中公务接待较上年同期减少0.58万元，减少4.68%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('4.68', '4.86')).length, 1);
  });

  it('is the difference of what two sections tell of its years', () => {
    const text =
      '一、2023年“三公”经费预算\n2023年“三公”经费预算总计35.6万元，其中：公务接待费14.2万元，公务用车运行费21.4万元。\n二、2022年“三公”经费决算\n2022年“三公”经费支出31.85万元，其中：公务接待费15.17万元，公务用车运行费16.68万元。\n2023年“三公”经费预算较2022年增加3.75万元，其中公务接待费较上年减少0.97万元，公务用车运行费较上年增加4.72万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('3.75', '3.57')).length, 1);
    assert.equal(found(text.replace('4.72', '2.47')).length, 1);
  });
  it('is of the amount whose name it begins', () => {
    const text =
      '2020年一般公共预算财政拨款支出864.92万元。与2019年相比，一般公共预算财政拨款增加27.44万元，增长3.28%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('3.28', '3.58')).length, 1);
  });

  it('is of the office itself, whatever place its name begins with', () => {
    const text =
      '青岭产业园区管理委员会2023年度“三公”经费支出决算为3.58万元。\n“三公”经费支出决算数比2022年增加0.16万元，增长4.7%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('4.7', '7.4')).length, 1);
  });
});
