import assert from 'node:assert/strict';
import type { Cause, Finding, Fix } from '../../../src/core/findings/finding';
import { onePerMatter } from '../../../src/core/review/one-per-matter';
import { at, finding } from './finding';

const MESSAGE: Fix['title'] = { id: 'host/manual-calculation', data: {} };
const cause = (kind: Cause['kind']): Cause => ({ kind, message: MESSAGE });
const fix = (cell: string, value: string): Fix => ({
  title: MESSAGE,
  edits: [{ kind: 'number', cell: at(cell), value }],
});
const formulaFix: Fix = {
  title: MESSAGE,
  edits: [{ kind: 'formula', cell: at('C9'), formula: '=SUM(C3:C8)', cached: 60 }],
};

/** The sum in C9 does not come to its parts. */
const wrongSum = (more: Partial<Finding> = {}): Finding =>
  finding('arithmetic/funding-total', ['C9', 'C3', 'C4'], more);
/** The formula in C9 leaves a row out. */
const leavesOut = (more: Partial<Finding> = {}): Finding =>
  finding('arithmetic/formula-leaves-out', ['C9', 'C3', 'C4', 'C5'], {
    cause: cause('missing-addend'),
    fixes: [formulaFix],
    ...more,
  });
const constant = finding('format/constant-among-formulas', ['C9'], {
  severity: 'warning',
  cause: cause('overwritten-formula'),
  fixes: [formulaFix],
});

describe('findings of one matter', () => {
  it('stay as they are where no formula is at fault', () => {
    const findings = [wrongSum(), finding('format/text-in-number', ['C4'])];
    assert.equal(onePerMatter(findings), findings);
  });

  it('are told as the wrong figure, with the cause and the formula that belongs there first', () => {
    const other = fix('C4', '20');
    const [told, ...more] = onePerMatter([
      wrongSum({ cause: cause('unknown'), fixes: [fix('C9', '60'), other] }),
      leavesOut(),
    ]);
    assert.deepEqual(more, []);
    assert.equal(told?.rule, 'arithmetic/funding-total');
    assert.equal(told.cause?.kind, 'missing-addend');
    assert.deepEqual(told.fixes, [formulaFix, other]);
  });

  it('are told in either order', () => {
    assert.deepEqual(onePerMatter([leavesOut(), wrongSum()]), onePerMatter([wrongSum(), leavesOut()]));
  });

  it('are two where the formula and the figure stand in different cells', () => {
    const elsewhere = finding('arithmetic/execution-rate', ['G3', 'E3']);
    const findings = [elsewhere, leavesOut()];
    assert.deepEqual(onePerMatter(findings), findings);
  });

  it('keep a finding that is about no sum, whatever its cell', () => {
    const findings = [finding('format/text-in-number', ['C9']), leavesOut()];
    assert.deepEqual(onePerMatter(findings), findings);
  });

  it('keep a finding about no cell', () => {
    const findings = [finding('arithmetic/diagnosis', []), leavesOut()];
    assert.deepEqual(onePerMatter(findings), findings);
  });
});

describe('of several faults of one formula', () => {
  it('the most telling is told alone', () => {
    const offPattern = finding('format/formula-off-pattern', ['C9']);
    assert.deepEqual(onePerMatter([constant, offPattern, leavesOut()]), [leavesOut()]);
    assert.deepEqual(onePerMatter([constant, offPattern]), [offPattern]);
  });

  it('the first of one rule is told', () => {
    const again = leavesOut({ id: 'again' });
    assert.deepEqual(onePerMatter([leavesOut(), again]), [leavesOut()]);
  });
});

describe('a typed number among formulas', () => {
  it('hands its formula to the wrong figure that nothing else explains', () => {
    for (const kind of ['unknown', 'stale-total', 'overwritten-formula'] as const) {
      const [told, ...more] = onePerMatter([wrongSum({ cause: cause(kind) }), constant]);
      assert.deepEqual(more, []);
      assert.equal(told?.cause?.kind, 'overwritten-formula', kind);
      assert.deepEqual(told.fixes, [formulaFix], kind);
    }
    assert.deepEqual(onePerMatter([wrongSum(), constant])[0]?.cause, constant.cause);
  });

  it('leaves the cause to a slip that explains the figure', () => {
    const slip = wrongSum({ cause: cause('digit-transposition'), fixes: [fix('C9', '60')] });
    assert.deepEqual(onePerMatter([slip, constant]), [slip]);
  });
});

describe('a formula that provably leaves a row out', () => {
  const suspicion = (cells: readonly string[], more: Partial<Finding> = {}): Finding =>
    finding('arithmetic/funding-total', cells, more);

  it('withdraws the suspicion of a part of its sum', () => {
    assert.deepEqual(onePerMatter([suspicion(['C4', 'C9', 'C3']), leavesOut()]), [leavesOut()]);
  });

  it('withdraws none that speaks of cells besides, of another sum, or of other rules with it', () => {
    for (const other of [
      suspicion(['C4', 'C9', 'D4']),
      suspicion(['C4', 'C3']),
      suspicion(['C4', 'C9'], {
        related: [{ rule: 'arithmetic/execution-rate', cells: [], evidence: null }],
      }),
    ]) {
      assert.deepEqual(onePerMatter([other, leavesOut()]), [other, leavesOut()]);
    }
  });

  it('withdraws none while it is only a warning', () => {
    const [other, warned] = [suspicion(['C4', 'C9']), leavesOut({ severity: 'warning' })];
    assert.deepEqual(onePerMatter([other, warned]), [other, warned]);
  });
});
