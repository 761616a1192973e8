import { review } from '../../src/core/review/review';
import { relationFindings } from '../../src/core/diagnosis/findings';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { faultyLedger, LEDGER_FAULTS, type LedgerFault } from '../support/families/faulty-ledgers';
import { timed } from './phases';

const ROWS = 10_000;
const BAR = 2;

/** What diagnosing large faulty sheets costs beside checking them while they are clean. */
export function measureFaultySheets(): readonly string[] {
  const clean = faultyLedger(ROWS, null);
  const check = timed(() => review(clean, DEFAULT_SETTINGS)).milliseconds;
  return (Object.keys(LEDGER_FAULTS) as LedgerFault[]).map((fault) =>
    line(fault, faultyLedger(ROWS, fault), check),
  );
}

function line(fault: string, faulty: Snapshot, check: number): string {
  const { relations } = review(faulty, DEFAULT_SETTINGS);
  const { result, milliseconds } = timed(() => relationFindings(relations));
  const ratio = milliseconds / check;
  return (
    `${ROWS} rows, ${fault}: check ${check.toFixed(0)} ms, diagnosis ${milliseconds.toFixed(0)} ms, ` +
    `${result.length} findings, ratio ${ratio.toFixed(2)} (bar ${BAR}: ${ratio < BAR ? 'met' : 'missed'})`
  );
}
