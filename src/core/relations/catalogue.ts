import { accountComposition, incomeEqualsExpenditure } from './catalogue/accounts';
import {
  adjustedBudget,
  arrivalRate,
  executionRate,
  executionScore,
  fundingTotal,
  ledgerBalance,
  ledgerTotal,
  useRate,
} from './catalogue/funding';
import {
  accountTotal,
  changeAmount,
  changeRate,
  completionRate,
  threePublicTotal,
} from './catalogue/changes';
import { accountsAgree, ledgerAgainstProjects } from './catalogue/cross-tables';
import { share, shareTotal } from './catalogue/shares';
import { levelWeights, totalScore, weightsTotal } from './catalogue/totals';
import type { BoundRelation, RelationDeclaration } from './model';
import type { TableIndex } from './table-index';

/**
 * Every relation the product knows, in the order in which an empty cell takes its formula: a total is filled as
 * the sum of its parts before it is filled as anything else.
 */
export const CATALOGUE: readonly RelationDeclaration[] = [
  fundingTotal,
  ledgerTotal,
  threePublicTotal,
  accountTotal,
  accountComposition,
  incomeEqualsExpenditure,
  adjustedBudget,
  executionRate,
  executionScore,
  arrivalRate,
  ledgerBalance,
  useRate,
  changeAmount,
  changeRate,
  completionRate,
  share,
  shareTotal,
  weightsTotal,
  levelWeights,
  totalScore,
  ledgerAgainstProjects,
  accountsAgree,
];

/** The declaration applied wherever the tables let it. */
export function bindDeclaration(
  declaration: RelationDeclaration,
  tables: readonly TableIndex[],
): readonly BoundRelation[] {
  return declaration.bind(tables).map((binding) => ({ ...binding, declaration }));
}
