import assert from 'node:assert/strict';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import type { Finding } from '../../../../src/core/findings/finding';
import { isFactAlone } from '../../../../src/taskpane/views/findings/fact-text';
import { projectForm } from '../../../support/project-form';
import { workbook } from '../../../support/sheet';

describe('the words of an open finding', () => {
  const found = (figures: Parameters<typeof projectForm>[1], rule: string): Finding => {
    const { findings } = review(workbook(projectForm('项目', figures)), DEFAULT_SETTINGS);
    const finding = findings.find((one) => one.rule === rule);
    assert.ok(finding, rule);
    return finding;
  };

  it('are no second time what stands above them: the figure as it is and as it should be', () => {
    assert.equal(isFactAlone(found({ rate: 0.4531 }, 'arithmetic/execution-rate')), true);
  });

  it('stay where they say more', () => {
    assert.equal(isFactAlone(found({ rate: 0.5431 }, 'completeness/execution-reason')), false);
  });
});
