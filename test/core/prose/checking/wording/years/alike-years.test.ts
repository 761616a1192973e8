import assert from 'node:assert/strict';
import { found } from '../../../found';

const TEXT =
  '2023年度“三公”经费决算情况说明\n2023年度“三公”经费支出年初预算为24万元，支出决算为6万元。2023年度“三公”经费支出决算数小于年初预算数。\n2023年度“三公”经费支出中，公务接待费支出6万元。';

describe('Statements that begin alike', () => {
  it('are all of the year of the text', () => {
    assert.deepEqual(found(TEXT), []);
    assert.deepEqual(found(TEXT.replace(/2023(?=年度“三公”经费支出中)/, '2022')), [
      'consistency/prose-year: 2022年',
    ]);
  });

  it('may be of two years of which each is told more than once', () => {
    const two = `${TEXT}\n2022年度“三公”经费支出9万元。\n2022年，未购置车辆。`;
    assert.deepEqual(found(two), []);
  });

  it('do so wherever their years stand, if they speak of one matter', () => {
    const text =
      '现将我镇2023年度“三公”经费决算情况公布如下：\n2023年度全镇“三公”经费支出合计26.51万元。其中，公务用车运行维护费18.3万元；公务接待费8.21万元。\n2023年度全镇“三公”经费较上年减少1.94万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('2023', '2022')), ['consistency/prose-year: 2022年']);
    assert.deepEqual(found(text.replace('2023年度全镇', '2024年度全镇')), ['consistency/prose-year: 2024年']);
  });

  it('may tell beside them what the year before left', () => {
    const text =
      '2023年，全镇专项资金收入512.4万元。2022年专项资金结转至2023年使用31.6万元。\n2023年专项资金支出480.9万元。\n2023年专项资金使用合规。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('至2023年使用', '')), []);
    const toCome =
      '2023年全市公共预算收入512.4万元。2023年全市公共预算收入结构改善。\n2024年全市公共预算收入预计增长2%左右。';
    assert.deepEqual(found(toCome), []);
  });
});

describe('A numbered title', () => {
  it('ends its line, however long it is, so that the year behind it is that of a section', () => {
    const text =
      '一、收入情况\n2023年收入66.4万元。\n二、一般公共预算财政拨款“三公”经费支出决算情况说明\n2023年度支出13.1万元。\n三、支出情况\n2023年支出77.5万元。\n四、其他情况\n2023年采购支出8.2万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('2023年度支出', '2022年度支出')), ['consistency/prose-year: 2022年']);
  });
});
