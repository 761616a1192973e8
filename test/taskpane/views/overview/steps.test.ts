import assert from 'node:assert/strict';
import { countCoverage } from '../../../../src/core/checks/coverage/count-coverage';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { planFill } from '../../../../src/core/fill/plan';
import { review } from '../../../../src/core/review/review';
import { questionsOf } from '../../../../src/core/tables/questions';
import type { Sheet } from '../../../../src/core/workbook/snapshot';
import { nextStep } from '../../../../src/taskpane/views/overview/next-step';
import { stepsOf } from '../../../../src/taskpane/views/overview/steps';
import { reduce } from '../../../../src/taskpane/session/reduce';
import { INITIAL_STATE, type PaneState } from '../../../../src/taskpane/session/state';
import { zhCN } from '../../../../src/taskpane/strings/zh-CN';
import { projectForm } from '../../../support/project-form';
import { sheet, workbook } from '../../../support/sheet';

function stateOf(...sheets: readonly Sheet[]): PaneState {
  const book = review(workbook(...sheets), DEFAULT_SETTINGS);
  return reduce(INITIAL_STATE, {
    type: 'reviewed',
    asked: true,
    review: book,
    settings: DEFAULT_SETTINGS,
    coverage: countCoverage(book),
    fill: planFill(book),
    questions: questionsOf(book.tables),
  });
}

const stepOf = (state: PaneState, view: string) => stepsOf(state, zhCN).find((step) => step.view === view);

describe('the steps of the work', () => {
  it('are all to come while the workbook is being read', () => {
    assert.ok(stepsOf(INITIAL_STATE, zhCN).every(({ state }) => state === 'todo'));
  });

  it('never call anything done where no table was read', () => {
    const state = stateOf(sheet('备忘', [['明天开会']]));
    assert.ok(stepsOf(state, zhCN).every((step) => step.state !== 'done'));
    assert.equal(stepOf(state, 'findings')?.text, '没有读出表，没有核对');
    assert.equal(nextStep(state, zhCN)?.text, '手动指定');
  });

  it('leave the check open while a blank keeps something from being compared', () => {
    const step = stepOf(stateOf(projectForm('项目1', { total: null })), 'findings');
    assert.equal(step?.state, 'open');
  });

  it('leave the reading open while a column waits for an answer', () => {
    const state = stateOf(
      sheet('台账', [
        ['项目名称', '全年预算数', '甲口径数', '全年执行数'],
        ['路灯', 20, 19, 18],
        ['合计', 20, 19, 18],
      ]),
    );
    const step = stepOf(state, 'overview');
    assert.deepEqual([step?.state, step?.text], ['open', '1 张表，1 列待定']);
  });

  it('lose their ticks when the sheet has changed', () => {
    const state = stateOf(projectForm('项目1'));
    assert.equal(stepOf(state, 'overview')?.state, 'done');
    assert.equal(stepOf(reduce(state, { type: 'changed' }), 'overview')?.state, 'changed');
  });

  it('lead from the check to the errors, then to the blanks, then to the report', () => {
    const wrong = stateOf(projectForm('项目1', { rate: 0.4531 }));
    assert.equal(nextStep(wrong, zhCN)?.go, 'check');
    assert.equal(nextStep({ ...wrong, checked: true }, zhCN)?.go, 'findings');
    const blank = stateOf(projectForm('项目1', { total: null }));
    assert.equal(nextStep({ ...blank, checked: true }, zhCN)?.go, 'fill');
    const whole = stateOf(projectForm('项目1'));
    assert.equal(nextStep({ ...whole, checked: true }, zhCN)?.go, 'report');
  });
});
