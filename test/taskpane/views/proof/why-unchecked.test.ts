import assert from 'node:assert/strict';
import { proofreadText } from '../../../../src/core/prose/proofread';
import { marksOf } from '../../../../src/taskpane/views/proof/model';
import { byReason } from '../../../../src/taskpane/views/proof/why-unchecked';

/** The figures of a text that were not checked, by reason. */
function reasons(text: string): Readonly<Record<string, readonly string[]>> {
  const marks = marksOf({ reading: proofreadText(text), misread: [] });
  return Object.fromEntries(
    byReason(marks, text).map((group) => [
      group.reason,
      group.marks.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

describe('why a figure was not checked', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, readonly string[]>>])[] = [
    ['it is told only roughly', '印刷费约18万元。', { approximate: ['18万元'] }],
    ['there is no figure of last year', '印刷费比上年增长5.4%。', { prior: ['5.4%'] }],
    ['there is no budget', '印刷费完成预算的82%。', { budget: ['82%'] }],
    ['nothing speaks of it', '印刷费18.2万元。', { nothing: ['18.2万元'] }],
  ];
  for (const [name, text, expected] of cases)
    it(`because ${name}`, () => {
      assert.deepEqual(reasons(text), expected);
    });
});
