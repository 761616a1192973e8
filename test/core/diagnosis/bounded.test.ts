import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/findings/finding';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { renderMessage } from '../../../src/core/messages/render';
import { review } from '../../../src/core/review/review';
import { formatAddress } from '../../../src/core/workbook/address';
import { projectForm } from '../../support/project-form';
import { workbook } from '../../support/sheet';
import { faultyLedger, type LedgerFault } from '../../support/families/faulty-ledgers';

const arithmetic = (fault: LedgerFault | null, rows: number): readonly Finding[] =>
  review(faultyLedger(rows, fault), DEFAULT_SETTINGS).findings.filter(({ rule }) =>
    rule.startsWith('arithmetic/'),
  );

describe('the diagnosis of long faulty sheets', () => {
  it('tells a column in which no row agrees once', () => {
    const [finding, ...others] = arithmetic('every row wrong', 400);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.cells.length, 400);
    assert.match(
      renderMessage(finding.message, 'zh-CN'),
      /年末结转结余资金.*整列口径不同：401 行中有 400 行/,
    );
    assert.equal(finding.certainty, 'cannot-say');
    assert.deepEqual(finding.fixes, []);
  });

  it('takes a sum of thousands of rows as one, and prints its first and last terms', () => {
    const [finding] = arithmetic('the total wrong', 5_000);
    assert.ok(finding?.evidence);
    assert.ok(finding.evidence.length < 200, finding.evidence.slice(0, 300));
    assert.match(finding.evidence, / \+ … \+ /);
  });

  it('looks for no slip of a digit in a figure longer than anybody types', () => {
    const start = performance.now();
    const form = projectForm('表', { executed: Number(`4${'5'.repeat(300)}`) });
    assert.ok(review(workbook(form), DEFAULT_SETTINGS).findings.length > 0);
    assert.ok(performance.now() - start < 10_000);
  });

  it('sees that the figures of a column slipped by a row, and puts them back', () => {
    for (const [fault, column] of [
      ['half the balances shifted by one row', 'E'],
      ['half the spent amounts shifted by one row', 'D'],
    ] as const) {
      const [finding, ...others] = arithmetic(fault, 60);
      assert.ok(finding?.primary);
      assert.deepEqual(others, []);
      assert.equal(finding.cause?.kind, 'shifted-column');
      assert.match(formatAddress(finding.primary), new RegExp(`台账!${column}\\d+`));
      assert.equal(finding.certainty, 'likely');
      assert.equal(finding.fixes[0]?.edits.length, finding.cells.length);
    }
  });

  it('names scattered wrong rows one by one, each without alternatives', () => {
    const found = arithmetic('one spent amount in a hundred wrong', 500);
    assert.deepEqual(found.map(({ primary }) => primary && formatAddress(primary)).sort(), [
      '台账!D11',
      '台账!D111',
      '台账!D211',
      '台账!D311',
      '台账!D411',
    ]);
    assert.ok(found.every(({ fixes }) => fixes.length === 1));
  });

  it('corrects the total where all rows agree', () => {
    const found = arithmetic('the total wrong', 500);
    assert.deepEqual(
      found.map(({ primary }) => primary && formatAddress(primary)),
      ['台账!C504'],
    );
  });
});
