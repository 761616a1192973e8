import assert from 'node:assert/strict';
import { isCountOfProjects } from '../../../../../src/core/words/phrases/projects/project-counts';

describe('a label of how many projects there are', () => {
  it('counts projects', () => {
    for (const label of ['项目个数', '项目数量（个）', '纳入绩效自评的项目数', '项目总数'])
      assert.equal(isCountOfProjects(label), true, label);
  });

  it('is none where acres, people or households are counted', () => {
    for (const label of ['项目面积(亩)', '项目面积', '项目人数', '项目户数（户）'])
      assert.equal(isCountOfProjects(label), false, label);
  });
});
