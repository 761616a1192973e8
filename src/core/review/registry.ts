import { narrativePlaceholder } from '../narrative/wording/placeholders';
import { narrativeFigure } from '../narrative/refresh/outdated-figure';
import { SCORE_CHECKS } from '../checks/score/checks';
import { adjustmentReason } from '../checks/content/adjustment-reason';
import { circularReference } from '../checks/formulas/circular-reference';
import { constantAmongFormulas } from '../checks/formulas/constant-among-formulas';
import { budgetExceeded } from '../checks/content/budget-exceeded';
import { errorValue } from '../checks/formulas/error-value';
import { executionReason } from '../checks/content/execution-reason';
import { externalReference } from '../checks/formulas/external-reference';
import { formulaLeavesOut } from '../checks/formulas/formula-leaves-out';
import { formulaOffPattern } from '../checks/formulas/formula-off-pattern';
import type { Check } from '../checks/model';
import { statedAmount } from '../checks/content/stated-amount';
import { targetHoldsWeights } from '../checks/content/target-holds-weights';
import { templateResidue } from '../checks/content/template-residue';
import { textInNumber } from '../checks/content/text-in-number';
import { unitConflict } from '../checks/content/unit-conflict';
import { yearConflict } from '../checks/content/year-conflict';
import { zeroBase } from '../checks/content/zero-base';

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
