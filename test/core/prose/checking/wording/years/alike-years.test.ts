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
});

describe('A numbered title', () => {
  it('ends its line, however long it is, so that the year behind it is that of a section', () => {
    const text =
      '一、收入情况\n2023年收入66.4万元。\n二、一般公共预算财政拨款“三公”经费支出决算情况说明\n2023年度支出13.1万元。\n三、支出情况\n2023年支出77.5万元。\n四、其他情况\n2023年采购支出8.2万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('2023年度支出', '2022年度支出')), ['consistency/prose-year: 2022年']);
  });
});
