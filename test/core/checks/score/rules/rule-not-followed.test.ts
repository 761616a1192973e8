import assert from 'node:assert/strict';
import { renderMessage } from '../../../../../src/core/messages/render';
import { DEFAULT_SETTINGS } from '../../../../../src/core/findings/settings';
import { findingsOf, found, scoringSheets } from '../forms';

const RULE = 'score/rule-not-followed';
const FIGURES = [
  ['项目', '年初预算数', '追加预算数', '决算数'],
  ['部门整体支出', 500, 150, 650],
  ['“三公”经费', 8, null, 9],
] as const;
const COMPLETION = {
  name: '预算完成率',
  weight: 3,
  criterion: '完成率＜100%，计3分；等于100%，计2分；大于100%，不得分。',
  explanation: '预算完成率=（预算完成数/年初预算数）×100%',
};
const CONTROL = {
  name: '“三公经费”控制率',
  weight: 4,
  criterion: '以100%为标准，控制率≤100%计4分；每超过一个百分点扣0.2分，扣完为止。',
  explanation: '控制率=（实际支出数/预算安排数）×100%',
};

describe('a score beside a printed rule', () => {
  it('is an error when the rule, executed on the figures of another sheet, forbids it', () => {
    const snapshot = scoringSheets(FIGURES, [{ ...COMPLETION, score: 3 }]);
    const [finding] = findingsOf(RULE, snapshot);
    assert.ok(finding);
    assert.deepEqual(
      [finding.severity, finding.actual, finding.expected, finding.evidence, finding.cause?.kind],
      ['error', '3', '0', '650 ÷ 500 = 130%', 'rule-not-applied'],
    );
    assert.match(renderMessage(finding.message, 'zh-CN'), /预算完成率.*130%.*应得 0 分/);
    assert.equal(finding.fixes.length, 1);
  });

  it('is right when the rule gives it', () => {
    assert.deepEqual(found(RULE, scoringSheets(FIGURES, [{ ...COMPLETION, score: 0 }])), []);
  });

  it('is not accused when the adjusted budget, the other reading of 预算数, gives it', () => {
    assert.deepEqual(found(RULE, scoringSheets(FIGURES, [{ ...COMPLETION, score: 2 }])), []);
  });

  it('binds names without a subject to the subject of the ratio, and executes steps', () => {
    const [finding] = findingsOf(RULE, scoringSheets(FIGURES, [{ ...CONTROL, score: 4 }]));
    assert.deepEqual([finding?.expected, finding?.evidence], ['1.6', '9 ÷ 8 = 112.5%']);
    assert.deepEqual(found(RULE, scoringSheets(FIGURES, [{ ...CONTROL, score: 1.6 }])), []);
  });

  it('is not accused on a figure that the workbook gives twice and differently', () => {
    const rates = [
      ['指标', '数值'],
      ['群众满意率', '92%'],
      ['群众满意率', '71%'],
    ] as const;
    const rated = {
      name: '群众满意率',
      weight: 5,
      criterion: '≥90%得5分；70%（含）-90%得3分；低于70%不得分',
    };
    assert.deepEqual(found(RULE, scoringSheets(rates, [{ ...rated, score: 5 }])), []);
    assert.deepEqual(found(RULE, scoringSheets(rates, [{ ...rated, score: 3 }])), []);
    const twice = [...FIGURES, ['部门整体支出', 500, 150, 480]] as const;
    assert.deepEqual(found(RULE, scoringSheets(twice, [{ ...COMPLETION, score: 3 }])), []);
  });

  it('takes the ratio as stated when it stands in the workbook under its own name', () => {
    const figures = [
      ['指标', '数值'],
      ['群众满意率', '71%'],
    ] as const;
    const row = { name: '群众满意率', weight: 5, criterion: '≥90%得5分；70%（含）-90%得3分；低于70%不得分' };
    const [finding] = findingsOf(RULE, scoringSheets(figures, [{ ...row, score: 5 }]));
    assert.deepEqual([finding?.severity, finding?.expected], ['error', '3']);
  });

  it('may count a begun step in any way, until the office has declared one', () => {
    const figures = [
      ['指标', '数值'],
      ['群众满意率', '87.5%'],
    ] as const;
    const row = { name: '群众满意率', weight: 5, criterion: '≥90%得5分，每低1个百分点扣1分' };
    const declared = (begunSteps: 'whole' | 'begun' | 'exact' | null, score: number) =>
      found(RULE, scoringSheets(figures, [{ ...row, score }]), { ...DEFAULT_SETTINGS, begunSteps }).length >
      0;
    for (const score of [3, 2.5, 2]) assert.equal(declared(null, score), false, String(score));
    assert.equal(declared(null, 4), true);
    assert.deepEqual(
      [declared('whole', 3), declared('whole', 2), declared('whole', 2.5)],
      [false, true, true],
    );
    assert.deepEqual([declared('begun', 2), declared('begun', 3)], [false, true]);
    assert.deepEqual([declared('exact', 2.5), declared('exact', 3)], [false, true]);
  });

  it('quotes what it did not understand and left out', () => {
    const figures = [
      ['指标', '数值'],
      ['群众满意率', '71%'],
    ] as const;
    const criterion = '≥90%得5分；遇特殊情形的得分另行商定；70%（含）-90%得3分；低于70%不得分';
    const [finding] = findingsOf(
      RULE,
      scoringSheets(figures, [{ name: '群众满意率', weight: 5, criterion, score: 5 }]),
    );
    assert.ok(finding);
    assert.match(renderMessage(finding.message, 'zh-CN'), /“遇特殊情形的得分另行商定”没有读懂，未计入/);
  });

  it('may fall short where the rule has a second condition that only a person can judge', () => {
    const figures = [
      ['指标', '数值'],
      ['群众满意率', '95%'],
    ] as const;
    const row = { name: '群众满意率', weight: 5, criterion: '≥90%且没有重复投诉的得5分；其他不得分' };
    assert.deepEqual(found(RULE, scoringSheets(figures, [{ ...row, score: 5 }])), []);
    assert.deepEqual(found(RULE, scoringSheets(figures, [{ ...row, score: 0 }])), []);
  });

  it('says nothing when the figures are nowhere in the workbook', () => {
    const figures = [
      ['项目', '决算数'],
      ['人员经费', 80],
    ] as const;
    assert.deepEqual(found(RULE, scoringSheets(figures, [{ ...COMPLETION, score: 3 }])), []);
  });

  it('hints at the total that follows from the corrected scores', () => {
    const snapshot = scoringSheets(FIGURES, [
      { ...COMPLETION, score: 3 },
      { ...CONTROL, score: 1.6 },
    ]);
    const hint = findingsOf(RULE, snapshot).find(({ severity }) => severity === 'hint');
    assert.deepEqual([hint?.actual, hint?.expected], ['4.6', '1.6']);
  });
});
