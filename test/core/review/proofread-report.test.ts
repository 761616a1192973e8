import assert from 'node:assert/strict';
import { proofreadReport } from '../../../src/core/review/proofread-report';

const REPORT = `青岭县档案馆2023年度部门决算说明
2023年度财政拨款支出合计486.30万元，其中：基本支出312.80万元，项目支出173.50万元。
2023年“三公”经费支出决算为6.40万元，其中：公务接待费1.60万元，公务用车运行维护费4.80万元。
附表1
一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
201 | 一般公共服务支出 | 402.50 | 229.00 | 173.50
208 | 社会保障和就业支出 | 52.30 | 52.30 | 0.00
221 | 住房保障支出 | 31.50 | 31.50 | 0.00
 | 合计 | 486.30 | 312.80 | 173.50
附表2
一般公共预算财政拨款“三公”经费支出决算表
单位：万元
项目 | 预算数 | 决算数
合计 | 8.00 | 6.40
公务接待费 | 3.00 | 1.60
公务用车运行维护费 | 5.00 | 4.80
`;

const found = (text: string) =>
  proofreadReport(text).findings.map(({ rule, severity, where }) => `${severity} ${rule}: ${where.quote}`);

describe('a report with its tables', () => {
  it('is silent where text and tables agree', () => {
    assert.deepEqual(found(REPORT), []);
    const { claims } = proofreadReport(REPORT);
    assert.ok(claims.every(({ status, source }) => status === 'holds' && source === null));
  });

  it('is held against them', () => {
    const text = REPORT.replace('公务接待费1.60', '公务接待费1.90').replace('决算为6.40', '决算为6.70');
    assert.deepEqual(found(text), ['warning consistency/prose-table: 1.90万元']);
    const [finding] = proofreadReport(text).findings;
    assert.deepEqual(
      finding?.related.map(({ quote }) => quote),
      ['1.60'],
    );
    assert.deepEqual(finding?.cells, []);
  });

  it('has their own figures checked, at their place in the text', () => {
    assert.deepEqual(found(REPORT.replace('| 52.30 | 52.30 ', '| 53.20 | 52.30 ')), [
      'warning arithmetic/account-composition: 53.20',
    ]);
  });

  it('reads rows with tabs between the cells alike', () => {
    const pasted = REPORT.replaceAll(' | ', '\t');
    assert.deepEqual(found(pasted), []);
    assert.equal(found(pasted.replace('\t1.60\n', '\t1.90\n')).length, 2);
  });

  it('leaves alone what has lost its columns', () => {
    const shifted =
      '项目支出绩效自评表（2023年度）\n预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分\n总额 | 3.00 | 3.36 | 3.36 | 100.00% | 10 | 10 | 无\n其中：财政资金 | 3.00 | 3.36 | 3.36 | 100.00% | / | / | 无\n';
    assert.deepEqual(found(shifted), []);
  });
});
