import type { Check } from '../checks/model';
import { aboveCap } from './checks/above-cap';
import { aboveWeight } from './checks/above-weight';
import { deductionThoughMet } from './checks/deduction-though-met';
import { deductionWithoutReason } from './checks/deduction-without-reason';
import { duplicateIndicator } from './checks/duplicate-indicator';
import { formulaNotFollowed } from './checks/formula-not-followed';
import { fullMarksForMissedTarget } from './checks/full-marks-for-missed-target';
import { grade } from './checks/grade';
import { incomparable } from './checks/incomparable';
import { misfiledIndicator } from './checks/misfiled-indicator';
import { missingValue } from './checks/missing-value';
import { contradictingSign } from './checks/contradicting-sign';
import { outsideBand } from './checks/outside-band';
import { overFulfilled } from './checks/over-fulfilled';
import { reasonWithoutDeduction } from './checks/reason-without-deduction';
import { ruleNotFollowed } from './checks/rule-not-followed';
import { ruleNotUnderstood } from './checks/rule-not-understood';
import { ruleYear } from './checks/rule-year';
import { satisfactionWithoutFigure } from './checks/satisfaction-without-figure';
import { zeroDivisor } from './checks/zero-divisor';

/** Every check of rule group `score/`, the gravest first. */
export const SCORE_CHECKS: readonly Check[] = [
  ruleNotFollowed,
  aboveWeight,
  fullMarksForMissedTarget,
  formulaNotFollowed,
  deductionThoughMet,
  outsideBand,
  grade,
  aboveCap,
  contradictingSign,
  duplicateIndicator,
  satisfactionWithoutFigure,
  zeroDivisor,
  overFulfilled,
  deductionWithoutReason,
  reasonWithoutDeduction,
  incomparable,
  misfiledIndicator,
  ruleYear,
  missingValue,
  ruleNotUnderstood,
];
