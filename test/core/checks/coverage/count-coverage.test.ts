import assert from 'node:assert/strict';
import { countCoverage } from '../../../../src/core/checks/coverage/count-coverage';
import { isComplete, uncheckedOf } from '../../../../src/core/checks/coverage/counts';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { review } from '../../../../src/core/review/review';
import { projectForm } from '../../../support/project-form';
import { workbook } from '../../../support/sheet';

const countsOf = (figures: Parameters<typeof projectForm>[1]) =>
  countCoverage(review(workbook(projectForm('项目1', figures)), DEFAULT_SETTINGS));

describe('the counts of what was checked', () => {
  it('are complete where every figure was compared and nothing awaits a blank', () => {
    const counts = countsOf({});
    assert.equal(uncheckedOf(counts), 0);
    assert.ok(isComplete(counts));
  });

  it('are not complete while a blank keeps a relation open, though it is no figure itself', () => {
    const counts = countsOf({ total: null });
    assert.equal(counts.gaps, 1);
    assert.ok(!isComplete(counts));
  });

  it('sort every figure into one of four', () => {
    const { figures, checked, blank, undecided, unrelated } = countsOf({ rate: null, total: null });
    assert.equal(checked + blank + undecided + unrelated, figures);
  });

  it('are nothing where no table was read', () => {
    const counts = countCoverage(review(workbook(), DEFAULT_SETTINGS));
    assert.deepEqual([counts.figures, counts.checked], [0, 0]);
  });
});
