import assert from 'node:assert/strict';
import { Lexicon } from '../../../../src/core/tables/vocabulary/lexicon';
import { bareLabel } from '../../../../src/core/tables/cells/normalise';

const wordOf = (label: string) => new Lexicon().word(label);

describe('the core of a label', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['全年预算数（A）', '全年预算数'],
    ['执行率\n(B/A)', '执行率'],
    ['预算到位(D/C×100%)', '预算到位'],
    ['得分（20分*执行率）', '得分'],
    ['年度资金总额：', '年度资金总额'],
    ['项 目', '项目'],
    ['“三公”经费', '三公经费'],
    ['因公出国（境）费', '因公出国境费'],
    ['全年（调整）预算数', '全年调整预算数'],
    ['实施单位 (盖章)', '实施单位'],
    ['其中：当年财政拨款', '当年财政拨款'],
    ['其中:(1)公务用车运行维护费', '公务用车运行维护费'],
    ['二十一、国有资本经营预算支出', '国有资本经营预算支出'],
    ['增、减额', '增减额'],
    ['产出指标（50分）', '产出指标'],
  ];
  for (const [written, core] of cases) {
    it(`of “${written.replace('\n', '↵')}” is ${core}`, () => {
      assert.equal(bareLabel(written).core, core);
    });
  }

  it('comes with what was taken off', () => {
    const { ofWhich, level, points, unit } = wordOf('其中：（2）项目资金（万元）（10分）');
    assert.deepEqual([ofWhich, level, points, unit], [true, 4, '10', '万元']);
  });

  it('comes with the ordinal of its numbering', () => {
    assert.equal(wordOf('二十四、抗疫特别国债安排的支出').ordinal, 24);
    assert.equal(wordOf('十、节能环保支出').ordinal, 10);
    assert.equal(wordOf('（三）其他').ordinal, 3);
  });
});
