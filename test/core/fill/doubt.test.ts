import assert from 'node:assert/strict';
import { planFill } from '../../../src/core/fill/plan';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Finding } from '../../../src/core/findings/finding';
import { Doubts } from '../../../src/core/fill/doubt';
import { review } from '../../../src/core/review/review';
import { formatAddress } from '../../../src/core/workbook/address';
import { sheet, workbook } from '../../support/sheet';
import { figure, product, quotient, relation } from '../formulas/relation';
import { finding } from '../review/finding';

describe('a fill', () => {
  const planned = (total: number) =>
    planFill(
      review(
        workbook(
          sheet('明细', [
            ['2023年项目收支明细表'],
            ['单位：万元'],
            ['项目名称', '全年预算数', '全年执行数', '执行率'],
            ['渠道清淤', 20, 18, null],
            ['路灯维护', 10, 9, null],
            ['绿地养护', 6, 6, null],
            ['合计', 36, total, null],
          ]),
        ),
        DEFAULT_SETTINGS,
      ),
    ).written.map(
      ({ cell, doubtful }) => `${formatAddress(cell)} ${doubtful === null ? 'sound' : doubtful.id}`,
    );

  it('marks what rests on a figure in doubt, and nothing else', () => {
    assert.deepEqual(planned(38), [
      '明细!D4 sound',
      '明细!D5 sound',
      '明细!D6 sound',
      '明细!D7 fill/doubtful',
    ]);
  });

  it('marks nothing where all agrees', () => {
    assert.deepEqual(
      planned(33).filter((each) => !each.endsWith('sound')),
      [],
    );
  });
});

describe('a figure in doubt', () => {
  const [executed, budget] = [figure('A1', '45.08 万元'), figure('B1', '83 万元')];
  const rate = relation(figure('C1', ''), quotient(executed, budget));
  const score = relation(figure('D1', ''), product(rate.result, '10'));
  const other = relation(figure('E1', ''), product(figure('F1', '5'), '10'));

  /** The cell for which the rate is in doubt, given what was found. */
  const doubted = (rule: string, more: Partial<Finding>) => {
    const found = finding(rule, [], { severity: 'warning', ...more });
    const about = new Doubts({ findings: [found] }).about(rate);
    return about && (about.id === 'fill/doubtful' ? formatAddress(about.data.cell) : about.id);
  };

  it('is one that a finding about figures looks at first', () => {
    for (const rule of ['arithmetic/funding-total', 'consistency/year', 'format/text-in-number'])
      assert.equal(doubted(rule, { primary: budget.cell }), '表!B1', rule);
  });

  it('is one that a correction would change', () => {
    const edits = [
      { kind: 'add-sheet', name: '说明' },
      { kind: 'number', cell: executed.cell, value: '54.08' },
    ] as const;
    const fixes = [{ title: { id: 'host/manual-calculation', data: {} } as const, edits }];
    assert.equal(doubted('arithmetic/funding-total', { fixes }), '表!A1');
  });

  it('is none that a finding merely lists, that a hint names, or whose reason or words are wanting', () => {
    assert.equal(doubted('arithmetic/funding-total', { cells: [budget.cell] }), null);
    assert.equal(doubted('arithmetic/funding-total', { primary: budget.cell, severity: 'hint' }), null);
    assert.equal(doubted('completeness/execution-reason', { primary: budget.cell }), null);
    assert.equal(doubted('logic/arithmetic/', { primary: budget.cell }), null);
  });

  it('puts what is filled from it in doubt, and what is filled from that', () => {
    const doubts = new Doubts({ findings: [finding('format/error-value', [], { primary: budget.cell })] });
    assert.deepEqual(
      [rate, score, other].map((each) => doubts.about(each)?.data),
      [{ cell: budget.cell }, { cell: budget.cell }, undefined],
    );
  });
});
