import assert from 'node:assert/strict';
import { found } from '../../../found';

const RULE = 'consistency/prose-year';

describe('The years of a title', () => {
  const TEXT =
    '关于某县2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n收入完成9亿元。\n二、2026年预算安排\n收入安排9.5亿元。';

  it('are those of the sections on what was done and on what is planned', () => {
    assert.deepEqual(found(TEXT), []);
    assert.deepEqual(found(TEXT.replace('一、2025', '一、2024')), [`${RULE}: 2024年`]);
    assert.deepEqual(found(TEXT.replace('二、2026', '二、2025')), [`${RULE}: 2025年`]);
  });

  it('are those of the day up to which a report counts', () => {
    const text = '2024年度国有资产管理情况报告\n截至2024年末，资产总额9亿元。\n2024年新增2亿元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('截至2024', '截至2023')), [`${RULE}: 2023年`]);
    assert.deepEqual(found(`${text}\n2025年末核定编制30名。`), [`${RULE}: 2025年`]);
    assert.deepEqual(found(`${text}\n确保到2025年末完成整改。`), []);
  });
});

describe('A section', () => {
  it('is of the year behind the one that all its comparisons name', () => {
    const text =
      '2022年“三公”经费支出预算情况说明\n某局2022年“三公”经费支出预算为61万元，比2021年预算减少9万元。其中：公务接待费11万元，比2021年预算减少4万元；公务用车运行费50万元，比2021年预算减少5万元。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('某局2022', '某局2021')), ['consistency/prose-year: 2021年']);
  });

  it('of accounts tells of the year behind it only what is planned', () => {
    const text = (own: string) =>
      `某局2023年度部门决算\n一、2023年度收入情况\n2023年度收入总计518.6万元。\n二、2023年度支出情况\n2023年度支出合计512.4万元。\n三、2023年度收入合计情况\n${own}年度收入合计510.2万元。\n四、2023年度采购情况\n2023年度采购支出61.2万元。`;
    assert.deepEqual(found(text('2023')), []);
    assert.deepEqual(found(text('2024')), ['consistency/prose-year: 2024年']);
  });
});
