import assert from 'node:assert/strict';
import { questionsOf } from '../../../src/core/tables/questions';
import { recognise } from '../../../src/core/tables/recognise';
import { renderMessage } from '../../../src/core/messages/render';
import { sheet, workbook } from '../../support/sheet';

const ROWS = [
  ['2023年度项目支出情况'],
  ['项目名称', '全年预算数', '甲口径数', '全年执行数'],
  ['路灯', 20, 19, 18],
  ['围墙', 30, 28, 27],
  ['合计', 50, 47, 45],
];

describe('questions on what a table leaves open', () => {
  it('ask for columns whose words say nothing, with the cell of the header', () => {
    const [question, ...others] = questionsOf(recognise(workbook(sheet('表', ROWS))).tables);
    assert.ok(question);
    assert.equal(others.length, 0);
    assert.equal(renderMessage(question.text, 'zh-CN'), '“甲口径数”这一列是什么数？');
    assert.deepEqual(question.range, { firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 2 });
    assert.ok(question.choices.some(({ id }) => id === 'executed'));
  });

  it('are none where nothing is judged', () => {
    const hidden = sheet('表', ROWS, { visibility: 'hidden' });
    assert.deepEqual(questionsOf(recognise(workbook(hidden)).tables), []);
  });
});
