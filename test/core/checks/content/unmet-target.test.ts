import assert from 'node:assert/strict';
import { form, told } from '../told';

const RULE = 'completeness/unmet-target';
const goals = (...rows: readonly (readonly (string | null)[])[]): readonly string[] =>
  told(RULE, [
    '目标',
    [['整体绩效目标完成情况表（2023年度）'], ['指标名称', '目标值', '完成值', '未完成原因'], ...rows],
  ]);

describe('completeness/unmet-target', () => {
  it('warns of a missed target and of an exceeded limit without a reason', () => {
    const rows = [
      ['检测批次', '≥300批', '281批', null],
      ['差错率', '≤1%', '1.6%', null],
    ];
    assert.deepEqual(goals(...rows), ['warning 目标!C3', 'warning 目标!C4']);
  });

  it('warns of a bare number that fell short, where more of it is better', () => {
    const rows = [
      ['检测批次', '300', '210', null],
      ['办案成本（万元）', '300', '210', null],
    ];
    assert.deepEqual(goals(...rows), ['warning 目标!C3']);
  });

  it('says nothing beside a reason, or where the target was met', () => {
    const rows = [
      ['检测批次', '≥300批', '281批', '设备检修两个月'],
      ['差错率', '≤1%', '0.6%', null],
    ];
    assert.deepEqual(goals(...rows), []);
  });
});

describe('a form without points (completeness/unmet-target)', () => {
  const transfer = (target: string, actual: string) =>
    told(RULE, [
      '转移支付',
      [
        ['农田建设补助资金绩效目标自评表（2023年度）'],
        ['项目资金（万元）', null, '全年预算数', '全年执行数', '预算执行率'],
        [null, '年度资金总额：', 500, 480, '96%'],
        [null, '其中：中央补助', 500, 480, '96%'],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
        [null, '产出指标', '质量指标', '验收合格率', target, actual, null],
      ],
    ]);

  it('asks for the reason of a bare target that was missed, where more is better', () => {
    assert.deepEqual(transfer('100%', '92%'), ['warning 转移支付!F6']);
    assert.deepEqual(transfer('95%', '96%'), []);
  });
});

describe('targets of growth (completeness/unmet-target)', () => {
  const missed = (target: string, actual: string): boolean =>
    told('completeness/unmet-target', form({}, ['数量指标', '游客接待量', target, actual])).length > 0;

  it('are missed by less growth, and by what went the other way', () => {
    assert.ok(missed('增长10%以上', '增长6%'));
    assert.ok(missed('较上年增长5%', '4.2%'));
    assert.ok(missed('下降5%以上', '下降3%'));
    assert.ok(missed('下降5%以上', '上升3%'));
  });

  it('are reached by as much or more, and kept within a limit', () => {
    assert.ok(!missed('增长10%以上', '增长12%'));
    assert.ok(!missed('同比下降5%', '同比下降5.5%'));
    assert.ok(!missed('增长不超过3%', '增长2%'));
  });

  it('say nothing of another unit', () => {
    assert.ok(!missed('增长10%', '增长300人'));
  });
});
