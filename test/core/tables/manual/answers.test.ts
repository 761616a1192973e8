import assert from 'node:assert/strict';
import {
  ANSWERS_KEY,
  NONE_OF_THESE,
  readAnswers,
  withAnswer,
  writeAnswers,
  type Answers,
} from '../../../../src/core/tables/manual/answers';
import { questionsOf } from '../../../../src/core/tables/questions';
import { Memory, recognise } from '../../../../src/core/tables/recognise';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

const LEDGER: GridCell[][] = [
  ['某局2024年度项目支出情况'],
  ['单位：万元'],
  ['序号', '项目名称', '盘子', '花了多少', '执行率'],
  [1, '河道清淤', 200, 180, '90%'],
  [2, '堤防加固', 300, 150, '50%'],
  ['', '合计', 500, 330, '66%'],
];
const FORM: GridCell[][] = [
  ['项目支出绩效自评表'],
  ['项目名称', '智慧水利平台'],
  ['主管部门', '水利局', '', '', '实施单位', '信息中心'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '统筹数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 100, 110, 108, 99, 10, '90%', 9],
  ['', '其中：当年财政拨款', 100, 110, 108, 99, '—', '', '—'],
  ['', '其他资金', 0, 0, 0, 0, '—', '', '—'],
];

const BOOK = workbook(sheet('台账', LEDGER), sheet('副本', LEDGER), sheet('自评', FORM));
const read = (answers: Answers) => recognise(BOOK, [], new Memory(answers)).tables;
const asked = (answers: Answers) => questionsOf(read(answers), answers).map(({ label }) => label);
const columns = (answers: Answers) =>
  read(answers).flatMap((table) =>
    table.columns
      .filter(({ grounds }) => grounds === 'person')
      .map(({ label, field }) => `${table.sheet} ${label} ${field}`),
  );

describe('Answers to what tables leave open', () => {
  it('are asked for every column whose words say nothing', () => {
    assert.deepEqual(asked(new Map()), ['盘子', '花了多少', '盘子', '花了多少', '统筹数']);
  });

  it('settle every column under these words, and no other', () => {
    const answers = withAnswer(new Map(), '盘子', 'full-year-budget');
    assert.deepEqual(columns(answers), ['台账 盘子 full-year-budget', '副本 盘子 full-year-budget']);
    assert.deepEqual(asked(answers), ['花了多少', '花了多少', '统筹数']);
  });

  it('leave everything else of a form as it was read', () => {
    const before = read(new Map()).find(({ sheet }) => sheet === '自评');
    const after = read(withAnswer(new Map(), '统筹数', 'arrived')).find(({ sheet }) => sheet === '自评');
    assert.equal(after?.project, '智慧水利平台');
    assert.equal(after.fields.length, before?.fields.length);
    assert.equal(after.fields.filter(({ name }) => name === 'arrived').length, 3);
  });

  it('may be that a column is none of what is offered, which is then not asked about again', () => {
    const answers = withAnswer(new Map(), '统筹数', NONE_OF_THESE);
    assert.equal(asked(answers).includes('统筹数'), false);
    assert.deepEqual(columns(answers), []);
  });

  it('are read back as they were kept, whatever stands in the workbook', () => {
    const answers = withAnswer(new Map(), '盘 子', 'executed');
    assert.deepEqual([...readAnswers({ [ANSWERS_KEY]: writeAnswers(answers) })], [['盘子', 'executed']]);
    for (const text of ['', '[1]', '{"a":1}', 'null', '{'])
      assert.equal(readAnswers({ [ANSWERS_KEY]: text }).size, 0);
  });
});
