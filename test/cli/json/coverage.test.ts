import assert from 'node:assert/strict';
import { checkJson } from '../../../src/cli/json/findings';
import { languageOf } from '../../../src/cli/language';
import { checkText } from '../../../src/cli/text/findings';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { sheet, workbook } from '../../support/sheet';

describe('what jixiao check says of coverage', () => {
  const found = review(
    workbook(
      sheet('明细', [
        ['项目支出执行情况表'],
        ['单位：万元'],
        ['项目名称', '年初预算数', '全年预算数', '全年执行数', '执行率', '到位数'],
        ['甲', 80, 100, 60, '75%', 90],
        ['乙', 50, 60, 45, '90%', 55],
      ]),
    ),
    DEFAULT_SETTINGS,
  );

  it('names the rules that checked each cell, and the cells that none did', () => {
    const { coverage } = checkJson('a.xlsx', found, 'zh-CN');
    assert.deepEqual(coverage.checkedBy['明细!E4'], ['arithmetic/execution-rate-initial']);
    assert.equal(coverage.checkedBy['明细!F4'], undefined);
    assert.deepEqual(coverage.unchecked, ['明细!C4', '明细!F4', '明细!C5', '明细!F5']);
    assert.equal(coverage.figures, coverage.checked + coverage.unchecked.length);
  });

  it('says which way of computing a rate was taken, and why', () => {
    const said = '预算执行率（按年初预算数）：全年执行数 ÷ 年初预算数 × 100%（表中有 2 行按此计算）';
    assert.deepEqual(checkJson('a.xlsx', found, 'zh-CN').coverage.bases, [{ table: 't1', basis: said }]);
    const text = checkText('a.xlsx', found, languageOf([]));
    assert.ok(text.includes(`计算口径: ${said}`), text);
  });
});
