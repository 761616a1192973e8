import assert from 'node:assert/strict';
import { found } from '../../found';

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
});
