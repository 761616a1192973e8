import { explain } from '../../../src/core/diagnosis/explain';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { ledgerOf, type LedgerLine } from '../../support/families/ledgers';
import { sheet, workbook } from '../../support/sheet';

const ROUNDS = 5;
const ROWS: readonly [number, number] = [400, 1_600];

/** How explaining one wrong total grows with the rows of a ledger (收支明细表); the bar is little more than linear. */
export function measureLongLedger(): string {
  const [few, many] = ROWS.map(timeOf) as [number, number];
  const growth = many / few;
  const rows = ROWS[1] / ROWS[0];
  return (
    `wrong total of a ledger: ${ROWS[0]} rows ${few.toFixed(0)} ms, ${ROWS[1]} rows ${many.toFixed(0)} ms, ` +
    `${rows} times the rows cost ${growth.toFixed(1)} times (bar ${rows * 1.5}: ${growth < rows * 1.5 ? 'met' : 'missed'})`
  );
}

function timeOf(count: number): number {
  const { relations } = review(wrongTotal(count), DEFAULT_SETTINGS);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    explain(relations);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function wrongTotal(count: number): ReturnType<typeof workbook> {
  const lines = Array.from({ length: count }, (_, at): LedgerLine => {
    const arrived = 100_000 + ((at * 7_919) % 900_000);
    return {
      label: `项目${at + 1}`,
      carryIn: 0,
      arrived,
      used: 10_000 + ((at * 3_701) % 90_000) - 7 * (at % 13),
    };
  });
  const rows = ledgerOf(lines).rows.map((row) => [...row]);
  const total = rows.at(-1);
  if (typeof total?.[2] === 'number') total[2] += 90;
  return workbook(sheet('台账', rows));
}
