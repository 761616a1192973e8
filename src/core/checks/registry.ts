import { narrativePlaceholder } from '../narrative/placeholders';
import { narrativeFigure } from '../narrative/refresh/outdated-figure';
import { SCORE_CHECKS } from '../scoring/check';
import { adjustmentReason } from './adjustment-reason';
import { circularReference } from './circular-reference';
import { constantAmongFormulas } from './constant-among-formulas';
import { budgetExceeded } from './budget-exceeded';
import { errorValue } from './error-value';
import { executionReason } from './execution-reason';
import { externalReference } from './external-reference';
import { formulaLeavesOut } from './formula-leaves-out';
import { formulaOffPattern } from './formula-off-pattern';
import type { Check } from './model';
import { statedAmount } from './stated-amount';
import { targetHoldsWeights } from './target-holds-weights';
import { templateResidue } from './template-residue';
import { textInNumber } from './text-in-number';
import { unitConflict } from './unit-conflict';
import { yearConflict } from './year-conflict';
import { zeroBase } from './zero-base';

/** Every check that is not arithmetic. */
export const CHECKS: readonly Check[] = [
  errorValue,
  circularReference,
  formulaLeavesOut,
  formulaOffPattern,
  constantAmongFormulas,
  externalReference,
  textInNumber,
  yearConflict,
  unitConflict,
  budgetExceeded,
  zeroBase,
  statedAmount,
  targetHoldsWeights,
  templateResidue,
  executionReason,
  adjustmentReason,
  narrativePlaceholder,
  narrativeFigure,
  ...SCORE_CHECKS,
];
