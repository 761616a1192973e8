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
