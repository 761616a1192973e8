import assert from 'node:assert/strict';
import { proofreadText } from '../../../../src/core/prose/proofread';
import { countMarks, marksOf } from '../../../../src/taskpane/views/proof/model';
import { proofTexts } from './texts';

describe('the marks of a proof-read text', () => {
  for (const [name, text, contradicted] of proofTexts)
    it(`${name}: ${contradicted} contradicted`, () => {
      const reading = proofreadText(text);
      const marks = marksOf({ reading, misread: [] });
      assert.equal(countMarks(marks).contradicted, contradicted);
      for (const [index, mark] of marks.entries())
        assert.ok(index === 0 || (marks[index - 1]?.end ?? 0) <= mark.start, 'marks do not overlap');
    });

  it('turn a finding that was understood wrongly into a figure that is not checked', () => {
    const [, text = ''] = proofTexts[1] ?? [];
    const reading = proofreadText(text);
    const misread = reading.findings.map(({ id }) => id);
    const counts = countMarks(marksOf({ reading, misread }));
    assert.deepEqual([counts.contradicted, counts.toVerify], [0, 0]);
  });
});
