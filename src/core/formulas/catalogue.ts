import { accountComposition, incomeEqualsExpenditure } from './catalogue/accounts';
import {
  ADJUSTMENT_RATES,
  adjustedBudget,
  ARRIVAL_RATES,
  CARRY_OVER_RATES,
  controlRate,
  netBudget,
  procurementColumnRate,
  savedAmount,
  savingRate,
} from './catalogue/columns';
import {
  EXECUTION_RATES,
  executionScore,
  fundingTotal,
  budgetBalance,
  ledgerBalance,
  ledgerTotal,
} from './catalogue/funding';
import { accountTotal, changeAmount, changeRate, COMPLETION_RATES } from './catalogue/ratios/changes';
import { accountsAgree, ledgerAgainstProjects, ledgerScores } from './catalogue/across/cross-tables';
import {
  coefficientScore,
  convertedScore,
  deductedScore,
  earnedCoefficient,
  goalCompletion,
} from './catalogue/coefficients';
import { costActual, quantityPrice } from './catalogue/costs';
import {
  basicExpenditure,
  departmentAccounts,
  departmentProjects,
  operatingCost,
  projectsAccounts,
} from './catalogue/across/departments';
import { NAMED_RATIOS } from './catalogue/ratios/named-ratios';
import { operationTotal } from './catalogue/operation';
import { projectCount } from './catalogue/across/project-counts';
import { quantityAmount } from './catalogue/quantity-amount';
import { netValue, surveyDiscontent, surveyRates, vacantPosts } from './catalogue/called-columns';
import { columnDifference, columnRatio, runningTotal } from './catalogue/column-patterns';
import { rowParts } from './catalogue/row-parts';
import { share, shareTotal } from './catalogue/ratios/shares';
import { statementBalance, statementTotal } from './catalogue/statement';
import { interest, taskRate } from './catalogue/tasks';
import { threePublicTotal } from './catalogue/three-public';
import { levelWeights, statedScore, totalScore, weightsTotal } from './catalogue/totals';
import type { RelationDeclaration } from './model';

/**
 * Every relation the product knows, in the order in which an empty cell takes its formula: a total is filled as
 * the sum of its parts before it is filled as anything else.
 */
export const CATALOGUE: readonly RelationDeclaration[] = [
  statementTotal,
  statementBalance,
  fundingTotal,
  ledgerTotal,
  threePublicTotal,
  accountTotal,
  accountComposition,
  operationTotal,
  incomeEqualsExpenditure,
  rowParts,
  adjustedBudget,
  netBudget,
  quantityAmount,
  ledgerBalance,
  budgetBalance,
  savedAmount,
  ...EXECUTION_RATES,
  executionScore,
  ...ADJUSTMENT_RATES,
  ...ARRIVAL_RATES,
  ...CARRY_OVER_RATES,
  savingRate,
  procurementColumnRate,
  controlRate,
  changeAmount,
  changeRate,
  ...COMPLETION_RATES,
  taskRate,
  interest,
  vacantPosts,
  surveyDiscontent,
  surveyRates,
  netValue,
  share,
  shareTotal,
  columnRatio,
  columnDifference,
  runningTotal,
  weightsTotal,
  levelWeights,
  earnedCoefficient,
  coefficientScore,
  convertedScore,
  deductedScore,
  goalCompletion,
  totalScore,
  statedScore,
  ledgerAgainstProjects,
  ledgerScores,
  accountsAgree,
  departmentProjects,
  departmentAccounts,
  projectsAccounts,
  projectCount,
  basicExpenditure,
  operatingCost,
  costActual,
  quantityPrice,
  ...NAMED_RATIOS,
];
