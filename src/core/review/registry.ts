import { narrativePlaceholder } from '../narrative/wording/placeholders';
import { narrativeFigure } from '../narrative/refresh/outdated-figure';
import { SCORE_CHECKS } from '../checks/score/checks';
import { adjustmentReason } from '../checks/content/adjustment-reason';
import { circularReference } from '../checks/formulas/circular-reference';
import { constantAmongFormulas } from '../checks/formulas/constant-among-formulas';
import { budgetExceeded } from '../checks/amounts/budget-exceeded';
import { errorValue } from '../checks/formulas/error-value';
import { executionReason } from '../checks/content/execution-reason';
import { externalReference } from '../checks/formulas/external-reference';
import { formulaLeavesOut } from '../checks/formulas/formula-leaves-out';
import { formulaOffPattern } from '../checks/formulas/formula-off-pattern';
import type { Check } from '../checks/model';
import { statedAmount } from '../checks/text/stated-amount';
import { targetHoldsWeights } from '../checks/content/target-holds-weights';
import { templateResidue } from '../checks/content/template-residue';
import { goalFigures } from '../checks/text/goal-figures';
import { vagueIndicator } from '../checks/text/vague-indicator';
import { yearInName } from '../checks/text/year-in-name';
import { negativeBalance } from '../checks/amounts/negative-balance';
import { negativeBase } from '../checks/amounts/negative-base';
import { overControl } from '../checks/amounts/over-control';
import { overUsed } from '../checks/amounts/over-used';
import { blankPart } from '../checks/content/blank-part';
import { copiedTarget } from '../checks/content/copied-target';
import { duplicateRow } from '../checks/content/duplicate-row';
import { unmetTarget } from '../checks/content/unmet-target';
import { textInNumber } from '../checks/content/text-in-number';
import { unitConflict } from '../checks/content/unit-conflict';
import { yearConflict } from '../checks/content/year-conflict';
import { zeroBase } from '../checks/amounts/zero-base';

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
  overUsed,
  overControl,
  negativeBalance,
  zeroBase,
  negativeBase,
  statedAmount,
  goalFigures,
  yearInName,
  duplicateRow,
  copiedTarget,
  targetHoldsWeights,
  templateResidue,
  blankPart,
  vagueIndicator,
  executionReason,
  unmetTarget,
  adjustmentReason,
  narrativePlaceholder,
  narrativeFigure,
  ...SCORE_CHECKS,
];
