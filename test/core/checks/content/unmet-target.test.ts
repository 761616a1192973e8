import assert from 'node:assert/strict';
import { told } from '../told';

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

  it('says nothing beside a reason, or where the target was met', () => {
    const rows = [
      ['检测批次', '≥300批', '281批', '设备检修两个月'],
      ['差错率', '≤1%', '0.6%', null],
    ];
    assert.deepEqual(goals(...rows), []);
  });
});
