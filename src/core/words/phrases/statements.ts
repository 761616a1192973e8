import { clean } from '../cleaner/clean';
import type { Meaning } from '../meaning';
import { mentions } from '../topics';
import { wording, type Wording } from '../wording';

/** The lines of a statement of receipts and payments written downwards (收支表). */
export type StatementLine = 'opening' | 'income' | 'expenditure' | 'closing';

/** 加：上年结转, 减：本年支出. */
const ADDS_OR_TAKES = wording('adds-or-takes');

const LINES: readonly (readonly [StatementLine, readonly Wording[]])[] = [
  ['opening', [wording('opening-of-year', 'of-what-money?', 'rest', 'and-rest?')]],
  [
    'closing',
    [
      wording('close-of-year', 'of-what-money?', 'rest', 'and-rest?'),
      wording('of-what-balance?', 'rest-of-year', 'money?'),
    ],
  ],
  ['income', [wording('whole-year', 'is-received', 'money?', 'total?'), wording('income', 'added-up')]],
  ['expenditure', [wording('whole-year', 'is-used', 'money?', 'total?'), wording('expenditure', 'added-up')]],
];

/** Which line of a statement a label names; null for any other. */
export function statementLine(label: string): StatementLine | null {
  const core = ADDS_OR_TAKES.notOpening(clean(label).core);
  return LINES.find(([, ways]) => ways.some((way) => way.is(core)))?.[0] ?? null;
}

/** Whether a balance is that at the end of a year, into which what the year began with has gone: 年末结转, not 收支结余. */
export function isOfYearEnd(label: string): boolean {
  return mentions(label, 'end-of-year');
}

/** A row's label, and what its words mean. */
interface Named {
  readonly label: string;
  readonly meaning: Meaning;
}

/** Whether a row counts or measures things beside amounts: 批次, 人次, 保有量（辆）, 房屋（平方米）. */
export function countsThings({ label, meaning }: Named): boolean {
  if (meaning.measure === 'count' || meaning.subject === 'vehicle-fleet') return true;
  if (!/[(（]/u.test(label)) return false;
  const { unit } = clean(label);
  return unit !== null && unit !== '%' && !unit.endsWith('元');
}
