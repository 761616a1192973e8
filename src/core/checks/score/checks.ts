import type { Check } from '../model';
import { aboveCap } from './form/above-cap';
import { aboveWeight } from './form/above-weight';
import { allFullMarks } from './form/all-full-marks';
import { deductionThoughMet } from './reasons/deduction-though-met';
import { deductionWithoutReason } from './reasons/deduction-without-reason';
import { duplicateIndicator } from './form/duplicate-indicator';
import { formulaNotFollowed } from './rules/formula-not-followed';
import { fullMarksForMissedTarget } from './reasons/full-marks-for-missed-target';
import { grade } from './form/grade';
import { incomparable } from './form/incomparable';
import { misfiledIndicator } from './form/misfiled-indicator';
import { missingValue } from './missing-value';
import { contradictingSign } from './contradicting-sign';
import { outsideBand } from './rules/outside-band';
import { overFulfilled } from './reasons/over-fulfilled';
import { reasonWithoutDeduction } from './reasons/reason-without-deduction';
import { ruleNotFollowed } from './rules/rule-not-followed';
import { ruleNotUnderstood } from './rules/rule-not-understood';
import { ruleYear } from './rules/rule-year';
import { satisfactionWithoutFigure } from './reasons/satisfaction-without-figure';
import { unfinishedFullMarks } from './reasons/unfinished-full-marks';
import { weightsBeyondHundred } from './form/weights-beyond-hundred';
import { zeroDivisor } from './rules/zero-divisor';

/** Every check of rule group `score/`, the gravest first. */
export const SCORE_CHECKS: readonly Check[] = [
  ruleNotFollowed,
  aboveWeight,
  weightsBeyondHundred,
  fullMarksForMissedTarget,
  formulaNotFollowed,
  unfinishedFullMarks,
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
  allFullMarks,
  ruleNotUnderstood,
];
