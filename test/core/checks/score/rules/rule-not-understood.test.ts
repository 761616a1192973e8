import assert from 'node:assert/strict';
import { renderMessage } from '../../../../../src/core/messages/render';
import { findingsOf, found, scoringSheets } from '../forms';

const RULE = 'score/rule-not-understood';
const FIGURES = [['指标', '数值']] as const;
const CLEAR = { name: '结余率', weight: 3, criterion: '结余率≤5%得3分；超过5%不得分', score: 3 };
const DARK = {
  name: '支付进度率',
  weight: 4,
  criterion: '支付率≥90%得4分；遇特殊情形的得分另行商定；低于90%不得分',
  score: 4,
};

describe('a printed rule with a place that is not understood', () => {
  it('is hinted at once per table, with the place quoted', () => {
    const findings = findingsOf(RULE, scoringSheets(FIGURES, [CLEAR, DARK, { ...DARK, name: '到位率' }]));
    const [hint] = findings;
    assert.ok(hint);
    assert.equal(findings.length, 1);
    assert.deepEqual([hint.severity, hint.cells.length], ['hint', 2]);
    const said = renderMessage(hint.message, 'zh-CN');
    assert.match(said, /支付进度率.*遇特殊情形的得分另行商定/);
    assert.doesNotMatch(said, /低于90%不得分|结余率/);
  });

  it('is not hinted at where every rule is understood', () => {
    assert.deepEqual(found(RULE, scoringSheets(FIGURES, [CLEAR])), []);
  });
});
