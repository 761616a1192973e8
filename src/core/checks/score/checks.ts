import type { Check } from '../model';
import { aboveCap } from './above-cap';
import { aboveWeight } from './above-weight';
import { allFullMarks } from './all-full-marks';
import { deductionThoughMet } from './deduction-though-met';
import { deductionWithoutReason } from './deduction-without-reason';
import { duplicateIndicator } from './duplicate-indicator';
import { formulaNotFollowed } from './formula-not-followed';
import { fullMarksForMissedTarget } from './full-marks-for-missed-target';
import { grade } from './grade';
import { incomparable } from './incomparable';
import { misfiledIndicator } from './misfiled-indicator';
import { missingValue } from './missing-value';
import { contradictingSign } from './contradicting-sign';
import { outsideBand } from './outside-band';
import { overFulfilled } from './over-fulfilled';
import { reasonWithoutDeduction } from './reason-without-deduction';
import { ruleNotFollowed } from './rule-not-followed';
import { ruleNotUnderstood } from './rule-not-understood';
import { ruleYear } from './rule-year';
import { satisfactionWithoutFigure } from './satisfaction-without-figure';
import { unfinishedFullMarks } from './unfinished-full-marks';
import { weightsBeyondHundred } from './weights-beyond-hundred';
import { zeroDivisor } from './zero-divisor';

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
