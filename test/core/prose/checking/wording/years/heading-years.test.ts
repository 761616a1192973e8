import assert from 'node:assert/strict';
import { found } from '../../../found';

const YEAR = 'consistency/prose-year';

describe('the year of a heading', () => {
  const TABLES =
    '2025年部门收入预算总表\n2025年部门支出预算总表\n2025年部门“三公”经费预算表\n2025年部门基金预算表';

  it('is that of the other tables of the budget', () => {
    assert.deepEqual(found(TABLES), []);
    assert.deepEqual(found(TABLES.replace('2025年部门支出', '2024年部门支出')), [`${YEAR}: 2024年`]);
    assert.deepEqual(found(`${TABLES}\n2024年部门支出预算执行情况表`), []);
  });

  it('is that of the text below its title', () => {
    const text = '2018年“三公”经费决算说明\n2018年财政拨款支出35万元。2018年公务接待支出3万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('2018年“', '2017年“')), [`${YEAR}: 2017年`]);
  });

  it('may be the year after that of the accounts where budgets are told too', () => {
    assert.deepEqual(
      found('2022年政府预决算重要事项说明\n2021年财政拨款支出35万元。2021年公务接待支出3万元。'),
      [],
    );
  });

  it('says nothing of what a budget counts at the end of the year before', () => {
    const text =
      '2025年部门预算收入总计5万元。2025年部门预算支出总计5万元。2025年部门预算说明如下。\n截至2024年12月31日，共有车辆3辆。';
    assert.deepEqual(found(text), []);
  });

  it('is that of the section under it', () => {
    const section =
      '2021年接待费支出3万元。2021年会议费支出2万元。\n一、2021年车辆费用情况\n2021年车辆费用支出6.2万元。';
    assert.deepEqual(found(section), []);
    assert.deepEqual(found(section.replace('一、2021', '一、2020')), [`${YEAR}: 2020年`]);
    assert.deepEqual(found(section.replace('情况\n2021', '情况\n2022')), [`${YEAR}: 2022年`]);
  });
});

describe('the year that a paragraph begins with', () => {
  const PARAGRAPHS =
    '2023年度收入总计9万元。\n2023年度支出总计9万元。\n2023年度会议费支出2.1万元。\n2023年度培训费支出3.4万元。';

  it('is that of all others, but not where it is what the paragraph compares with', () => {
    assert.deepEqual(found(PARAGRAPHS.replace('2023年度培训', '2022年度培训')), [`${YEAR}: 2022年`]);
    assert.deepEqual(found(`${PARAGRAPHS}\n与2022年度相比，会议费支出增加0.3万元。`), []);
  });
});

describe('the year of a comparison', () => {
  it('is before that of its sentence', () => {
    const text = '2023年度培训费支出8.4万元，与2022年相比增加0.4万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('2022', '2023')), [`${YEAR}: 2023年`]);
    assert.deepEqual(found(text.replace('2022', '2024')), [`${YEAR}: 2024年`]);
    assert.deepEqual(found('2023年决算支出8.4万元，比2023年预算增加0.4万元。'), []);
    assert.deepEqual(found('2023年末余额8.4万元，比2023年初增加0.4万元。'), []);
  });

  it('is that of all the others told in the same words', () => {
    const rows = ['教育', '卫生', '农业', '水利', '林业'].map(
      (name, at) => `${at + 1}.${name}支出${at + 6}万元，较2021年决算数增加1万元。`,
    );
    assert.deepEqual(found(rows.join('\n')), []);
    const [first = '', ...others] = rows;
    for (const year of ['2022', '2020'])
      assert.deepEqual(found([...others, first.replace('2021', year)].join('\n')), [`${YEAR}: ${year}年`]);
  });
});

describe('the year of an amount said twice', () => {
  it('is the same both times', () => {
    const text =
      '2022年基金补助支出91.34万元。2022年接待费支出2.1万元。2022年会议费支出3.2万元。\n详细情况如下。\n2022年基金补助支出91.34万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace(/2022年(?=基金补助支出91.34万元。$)/, '2021年')), [
      `${YEAR}: 2021年`,
    ]);
  });
});

describe('the day up to which a report counts', () => {
  it('is neither a year before its accounts nor a year behind them', () => {
    const text =
      '2023年度收入总计9万元。2023年度支出总计9万元。2023年度财政拨款收支总计8万元。\n截至2023年12月31日，有车3辆。';
    assert.deepEqual(found(text), []);
    for (const year of ['2022', '2024'])
      assert.deepEqual(found(text.replace('截至2023', `截至${year}`)), [`${YEAR}: ${year}年`]);
  });
});
