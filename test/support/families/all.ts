import type { Dice } from './dice';
import { balanceTable, expenditureByFunction } from './finalAccounts';
import type { Generated } from './generated';
import { projectLedger, threePublicBudget, threePublicChange } from './ledgers';
import { scoringTable } from './scoringTable';
import { nationalForm, sichuanForm, transferForm, yunnanForm } from './selfEvaluation';

/** A generator for every family of tables. */
export const FAMILIES: Readonly<Record<string, (dice: Dice) => Generated>> = {
  national: nationalForm,
  'sichuan-0013zp': sichuanForm,
  yunnan: yunnanForm,
  transfer: transferForm,
  ledger: projectLedger,
  'three-public-change': threePublicChange,
  'three-public-budget': threePublicBudget,
  'final-accounts-function': expenditureByFunction,
  'final-accounts-balance': balanceTable,
  'hunan-scoring': scoringTable,
};
