import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { namesOf } from '../../../../src/core/formulas/print/cell-names';
import { review } from '../../../../src/core/review/review';
import { ruleTitles } from '../../../../src/core/review/rule-titles';
import { arrange } from '../../../../src/taskpane/views/findings/arrange';
import { certaintyOf, correctable } from '../../../../src/taskpane/views/findings/certainty';
import type { FindingList } from '../../../../src/taskpane/session/state';
import { projectForm } from '../../../support/project-form';
import { workbook } from '../../../support/sheet';

const book = review(
  workbook(
    projectForm('项目1', { rate: 0.4531, project: '河道清淤' }),
    projectForm('项目2', { total: 94.53, project: '档案数字化' }),
  ),
  DEFAULT_SETTINGS,
);
const ALL: FindingList = { severities: [], search: '', grouping: 'table' };

const groups = (list: Partial<FindingList>) =>
  arrange(book, { ...ALL, ...list }, namesOf(book), ruleTitles()).map(
    ({ title, findings }) => `${title} ${findings.length}`,
  );

describe('the list of findings', () => {
  it('groups them by table, named by their projects', () => {
    assert.ok(groups({}).some((group) => group.startsWith('河道清淤')));
    assert.ok(groups({}).some((group) => group.startsWith('档案数字化')));
  });

  it('shows only the severities that are asked for', () => {
    const errors = arrange(book, { ...ALL, severities: ['error'] }, namesOf(book), ruleTitles());
    assert.ok(errors.flatMap(({ findings }) => findings).every(({ severity }) => severity === 'error'));
  });

  it('finds by the cell’s name, its address, the project and the rule', () => {
    for (const search of ['年度资金总额 执行率', 'G6', '河道', '预算执行率'])
      assert.ok(
        groups({ search }).some((group) => group.startsWith('河道清淤')),
        search,
      );
    assert.deepEqual(groups({ search: '没有这样的词' }), []);
  });

  it('puts the gravest group first when grouped by severity', () => {
    const keys = arrange(book, { ...ALL, grouping: 'severity' }, namesOf(book), ruleTitles()).map(
      ({ key }) => key,
    );
    assert.equal(keys[0], 'error');
  });
});

describe('the certainty of a finding', () => {
  it('is what the diagnosis says of it, as far as it has one correction', () => {
    const found = book.findings.find(({ rule }) => rule === 'arithmetic/execution-rate');
    assert.ok(found);
    assert.equal(certaintyOf({ ...found, certainty: 'certain' }), 'certain');
    assert.equal(certaintyOf({ ...found, certainty: 'cannot-say' }), 'cannot-say');
    assert.equal(certaintyOf({ ...found, fixes: [...found.fixes, ...found.fixes] }), 'one-of-these');
    assert.equal(certaintyOf({ ...found, fixes: [] }), 'cannot-say');
  });

  it('lets nothing be corrected together that touches a cell twice', () => {
    const found = book.findings.find(({ rule }) => rule === 'arithmetic/execution-rate');
    assert.ok(found);
    assert.equal(correctable([found], () => false).length, 1);
    assert.equal(correctable([found, { ...found, id: 'again' }], () => false).length, 0);
  });
});
