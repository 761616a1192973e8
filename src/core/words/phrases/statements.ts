import { clean } from '../cleaner/clean';
import type { Meaning } from '../meaning';
import { mentions } from '../topics';

/** The lines of a statement of receipts and payments written downwards (收支表). */
export type StatementLine = 'opening' | 'income' | 'expenditure' | 'closing';

const NUMBERING =
  /^(?:[（(]?[一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[.、．]|[加减][:：])|[\s:：]|[（(][^（）()]*[)）]/gu;

const LINES: readonly (readonly [StatementLine, RegExp])[] = [
  [
    'opening',
    /^(?:上年|年初|期初|以前年度)(?:财政拨款|资金)?(?:结转|结余|余额)(?:和结余|与结余|及结余|结余|资金)?$/u,
  ],
  [
    'closing',
    /^(?:年末|期末|年终|本年末)(?:财政拨款|资金)?(?:结转|结余|余额)(?:和结余|与结余|及结余|结余|资金)?$|^(?:收支|本年|当年|资金)?(?:结余|结转结余|结转和结余)(?:资金)?$/u,
  ],
  [
    'income',
    /^(?:本年|当年|全年|本年度)(?:收入|到位|拨入|收入资金)(?:资金)?(?:合计|总计|小计)?$|^收入合计$/u,
  ],
  ['expenditure', /^(?:本年|当年|全年|本年度)(?:支出|使用)(?:资金)?(?:合计|总计|小计)?$|^支出合计$/u],
];

/** Which line of a statement a label names; null for any other. */
export function statementLine(label: string): StatementLine | null {
  const core = label.replace(NUMBERING, '');
  return LINES.find(([, pattern]) => pattern.test(core))?.[0] ?? null;
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
