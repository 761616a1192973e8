import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/findings/finding';
import { review, reviewTables } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Table } from '../../../src/core/tables/model';
import { formatAddress } from '../../../src/core/workbook/address';
import { ledgerOf } from '../../support/families/ledgers';
import { sheet, workbook } from '../../support/sheet';
import { EMPTY_WORKBOOK, table, type TableOptions } from '../../support/table';

function arithmetic(subject: Table): readonly Finding[] {
  const { findings } = reviewTables([subject], EMPTY_WORKBOOK, { ...DEFAULT_SETTINGS, reasonThreshold: '0' });
  return findings.filter(({ rule }) => rule.startsWith('arithmetic/'));
}

function summary({ rule, primary, expected, cause }: Finding): string {
  return `${rule} ${primary ? formatAddress(primary) : '-'} → ${expected} (${cause?.kind})`;
}

const COLUMNS = ['initial-budget', 'full-year-budget', 'executed', 'weight', 'execution-rate', 'score'];
const project = (rows: TableOptions['rows'], more: Partial<TableOptions> = {}): Table =>
  table({ columns: COLUMNS, rows, ...more });

describe('diagnosis', () => {
  it('says nothing about a table that agrees', () => {
    const subject = project([
      ['年度资金总额', '90', '83', '45.08', '10', '54.31%', '5.43'],
      ['  财政拨款', '90', '83', '45.08', '—', '54.31%', '—'],
      ['  其他资金', null, null, null, '—', null, '—'],
    ]);
    assert.deepEqual(arithmetic(subject).map(summary), []);
  });

  it('sees two digits swapped in a rate', () => {
    const subject = project([
      ['年度资金总额', '90', '83', '45.08', '10', '45.31%', '5.43'],
      ['  财政拨款', '90', '83', '45.08', '—', '54.31%', '—'],
    ]);
    assert.deepEqual(arithmetic(subject).map(summary), [
      'arithmetic/execution-rate Sheet1!G2 → 54.31 (digit-transposition)',
    ]);
  });

  it('gives a score no more decimals than its place has, though a lost digit would explain it', () => {
    const subject = project([
      ['年度资金总额', '35338.86', '43302.56', '40401.28', '10', '93.30%', '9.29'],
      ['  财政拨款', '35338.86', '43302.56', '40401.28', '—', '93.30%', '—'],
    ]);
    const [finding] = arithmetic(subject);
    assert.equal(finding?.expected, '9.33');
  });

  it('blames one amount for all it upsets', () => {
    const subject = project([
      ['年度资金总额', '90', '83', '54.08', '10', '54.31%', '5.43'],
      ['  财政拨款', '90', '83', '45.08', '—', '54.31%', '—'],
    ]);
    const [finding, ...others] = arithmetic(subject);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(summary(finding), 'arithmetic/funding-total Sheet1!E2 → 45.08 (digit-transposition)');
    assert.deepEqual(
      finding.related?.map(({ rule }) => rule),
      ['arithmetic/execution-rate', 'arithmetic/execution-score'],
    );
  });

  it('takes an empty total of filled sources for one that was never updated', () => {
    const subject = project([
      ['年度资金总额', '0', '0', '0', '10', '0.00%', '0'],
      ['  财政拨款', '90', '89.974', '89.974', null, null, null],
      ['  其他资金', null, null, null, null, null, null],
    ]);
    assert.deepEqual(
      arithmetic(subject)
        .map(summary)
        .filter((line) => line.includes('funding-total')),
      [
        'arithmetic/funding-total Sheet1!C2 → 90 (stale-total)',
        'arithmetic/funding-total Sheet1!D2 → 89.974 (stale-total)',
        'arithmetic/funding-total Sheet1!E2 → 89.974 (stale-total)',
      ],
    );
  });

  it('finds a total score that is one more than its parts', () => {
    const subject = project([['年度资金总额', null, '65.66', '65.07', '10', '99%', '9.91']], {
      indicators: [
        { name: '人数', weight: '50', score: '50' },
        { name: '满意度', weight: '40', score: '33.09' },
      ],
      totalWeight: '100',
      totalScore: '94',
    });
    assert.deepEqual(arithmetic(subject).map(summary), [
      'arithmetic/total-score Sheet1!H6 → 93 (digit-error)',
    ]);
  });

  it('calls a score that was cut off a hint', () => {
    const subject = project([['年度资金总额', null, '65.66', '65.07', '10', '99.1%', '9.9']], {
      decimals: 1,
    });
    const cut = table({
      columns: ['full-year-budget', 'executed', 'execution-rate'],
      rows: [
        ['年度资金总额', '1.8', '1.52', '84.4%'],
        ['x', '100', '15.56', '15%'],
      ],
    });
    assert.deepEqual(arithmetic(subject), []);
    assert.deepEqual(
      arithmetic(cut).map(({ severity, cause }) => [severity, cause?.kind]),
      [['hint', 'truncated']],
    );
  });

  it('finds two independent mistakes', () => {
    const subject = project([
      ['年度资金总额', '90', '83', '45.08', '10', '54.31%', '54.3'],
      ['  财政拨款', '90', '38', '45.08', '—', '54.31%', '—'],
      ['  其他资金', null, null, null, '—', null, '—'],
    ]);
    assert.deepEqual(arithmetic(subject).map(summary).sort(), [
      'arithmetic/execution-score Sheet1!H2 → 5.43 (decimal-point)',
      'arithmetic/funding-total Sheet1!D3 → 83 (digit-transposition)',
    ]);
  });

  it('finds a slip of unit in a total and a slip of a digit in one of its parts', () => {
    const subject = table({
      columns: ['initial-budget', 'full-year-budget', 'executed'],
      rows: [
        ['年度资金总额', '7353900', '735.39', '619.64'],
        ['  财政拨款', '654.66', '654.66', '560.21'],
        ['  其他资金', '804.73', '80.73', '59.43'],
      ],
    });
    assert.deepEqual(arithmetic(subject).map(summary).sort(), [
      'arithmetic/funding-total Sheet1!C2 → 735.39 (unit-slip)',
      'arithmetic/funding-total Sheet1!C4 → 80.73 (digit-error)',
    ]);
  });

  it('lets the rate of a wrong total say which digit is missing in its part', () => {
    const subject = project([
      ['年度资金总额', '54654.19', '54654.19', '0', '10', '57.99%', '5.8'],
      ['  财政拨款', '1347.95', '1347.95', '723.84', '—', '53.7%', '—'],
      ['  其他资金', '53306.24', '53306.24', '3970.92', '—', null, '—'],
    ]);
    assert.deepEqual(arithmetic(subject).map(summary).sort(), [
      'arithmetic/funding-total Sheet1!E2 → 31694.76 (stale-total)',
      'arithmetic/funding-total Sheet1!E4 → 30970.92 (digit-error)',
    ]);
  });

  it('takes the figure that lacks the decimals of all others for the one that lost a digit', () => {
    const subject = table({
      columns: ['initial-budget', 'full-year-budget', 'executed'],
      rows: [
        ['年度资金总额', '7652.17', '6505.67', '4292.96'],
        ['  财政拨款', '3142.28', '2025.59', '1150.73'],
        ['  其他资金', '4509.89', '4480.08', '3142.2'],
      ],
    });
    assert.deepEqual(arithmetic(subject).map(summary), [
      'arithmetic/funding-total Sheet1!E4 → 3142.23 (digit-error)',
    ]);
  });

  it('names the base a growth rate was computed on', () => {
    const subject = table({
      kind: 'three-public',
      columns: ['current-year', 'prior-year', 'change-amount', 'change-rate'],
      rows: [['合计', '9.07', '9.78', '-0.71', '-7.83%']],
    });
    assert.deepEqual(arithmetic(subject).map(summary), [
      'arithmetic/change-rate Sheet1!F2 → -7.26 (wrong-base)',
    ]);
  });

  it('takes a rate written as its fraction for wrong, not the amounts it is made of', () => {
    const subject = project([['年度资金总额', '90', '8531.62', '4292.96', '10', '0.5032%', '5.03']]);
    assert.deepEqual(arithmetic(subject).map(summary), [
      'arithmetic/execution-rate Sheet1!G2 → 50.32 (percent-fraction)',
    ]);
  });

  it('sees a slip of unit although the last digits were lost on the way', () => {
    const subject = project([
      ['年度资金总额', '90', '938.06', '938.06', '10', '100%', '10'],
      ['  财政拨款', '90', '400', '400', '—', '100%', '—'],
      ['  其他资金', '0', '538.06', '0.0538', '—', '100%', '—'],
    ]);
    assert.deepEqual(arithmetic(subject).map(summary), [
      'arithmetic/funding-total Sheet1!E4 → 538.06 (unit-slip)',
    ]);
  });

  it('sees that a total and its part have changed places', () => {
    const subject = project([
      ['年度资金总额', '584.16', null, null],
      ['  财政拨款', '735.39', null, null],
      ['  其他资金', '151.23', null, null],
    ]);
    const [finding, ...others] = arithmetic(subject);
    assert.deepEqual(others, []);
    assert.equal(finding?.cause?.kind, 'swapped-values');
    assert.equal(finding.fixes[0]?.edits.length, 2);
  });

  it('says that a constant among formulas was typed over one, and puts the formula back', () => {
    const subject = table({
      kind: 'three-public',
      columns: ['current-year', 'prior-year', 'change-amount'],
      rows: [
        ['出国', '10.5', '8.2', '=C2-D2|2.3'],
        ['购置', '30.1', '20', '=C3-D3|10.1'],
        ['接待', '12', '9', '2.6'],
      ],
    });
    const [finding, ...others] = arithmetic(subject);
    assert.deepEqual(others, []);
    assert.equal(finding?.cause?.kind, 'overwritten-formula');
    assert.equal(finding.fixes[0]?.edits[0]?.kind, 'formula');
  });

  it('finds the wrong total of a ledger of 400 projects without trying all exchanges between them', () => {
    const lines = Array.from({ length: 400 }, (_, at) => ({
      label: `第${at + 1}项工作经费`,
      carryIn: 0,
      arrived: 10_000 + ((at * 3_701) % 90_000),
      used: 10_000 + ((at * 3_701) % 90_000) - 7 * (at % 13),
    }));
    const rows = ledgerOf(lines).rows.map((row) => [...row]);
    const total = rows.at(-1);
    assert(total && typeof total[2] === 'number');
    total[2] += 90;

    const { findings } = review(workbook(sheet('台账', rows)), DEFAULT_SETTINGS);

    assert.deepEqual(
      findings.filter(({ rule }) => rule.startsWith('arithmetic/')).map(({ primary }) => primary?.row),
      [rows.length - 1],
    );
  });

  it('names the part as well when a digit may have gone wrong in a total or in its part', () => {
    const subject = project([
      ['年度资金总额', '8531.26', null, null],
      ['  财政拨款', '2025.95', null, null],
      ['  其他资金', '6505.67', null, null],
    ]);
    const [finding] = arithmetic(subject);
    assert.equal(
      finding && summary(finding),
      'arithmetic/funding-total Sheet1!C2 → 8531.62 (digit-transposition)',
    );
    assert.ok(finding?.fixes.length === 2);
  });
});
