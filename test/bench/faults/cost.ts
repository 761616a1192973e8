import { decimal } from '../../../src/core/quantity/decimal';
import { explain } from '../../../src/core/diagnosis/explain';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { Dice } from '../../support/families/dice';
import { nationalWorkbook } from '../national-workbook';
import { FAULT_MAKERS, targetsOf } from './fault';
import { plant } from './plant';

const SHEETS = 500;
const FAULTS = 20;
const ROUNDS = 3;

/** What explaining 20 faults in 500 sheets costs beside checking them; the bar is one half. */
export function measureDiagnosis(): string {
  const clean = nationalWorkbook(SHEETS);
  const faulty = withFaults(clean);
  const { relations } = review(faulty, DEFAULT_SETTINGS);
  const check = fastest(() => review(clean, DEFAULT_SETTINGS));
  const diagnosis = fastest(() => explain(relations));
  const found = explain(relations).length;
  const ratio = diagnosis / check;
  return (
    `${SHEETS} sheets with ${FAULTS} faults: check ${check.toFixed(0)} ms, diagnosis ${diagnosis.toFixed(0)} ms, ` +
    `${found} explained, ratio ${ratio.toFixed(2)} (bar 0.5: ${ratio < 0.5 ? 'met' : 'missed'})`
  );
}

function withFaults(clean: Snapshot): Snapshot {
  const dice = new Dice(SHEETS);
  const targets = targetsOf(review(clean, DEFAULT_SETTINGS).relations).filter(
    ({ figure }) => figure.unit === '万元' && !figure.value.eq(decimal('0')),
  );
  let snapshot = clean;
  for (let planted = 0; planted < FAULTS; planted += 1) {
    const target = targets[dice.integer(0, targets.length - 1)];
    const fault = target && FAULT_MAKERS['digit-transposition']?.(dice, target);
    if (fault) snapshot = plant(snapshot, fault);
  }
  return snapshot;
}

function fastest(action: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  return Math.min(...times);
}
