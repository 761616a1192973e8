import {
  assetsTable,
  basicExpenditureTable,
  fiscalBalanceTable,
  forestryTable,
  fundExpenditureTable,
  incomeTable,
  operationTable,
  summaryTable,
} from './accounts';
import type { Dice } from './dice';
import { balanceTable, expenditureByFunction } from './final-accounts';
import type { Generated } from './generated';
import { projectLedger, threePublicBudget, threePublicChange } from './ledgers';
import {
  chongqingForm,
  costForm,
  departmentForm,
  fundsOnlyForm,
  goalForm,
  hebeiForm,
  hubeiForm,
  hunanDepartment,
  unscoredForm,
  yinchuanForm,
} from './provincial';
import { scoringTable } from './scoring-table';
import { nationalForm, sichuanForm, transferForm, yunnanForm } from './self-evaluation';

/** A generator for every family of tables. */
export const FAMILIES: Readonly<Record<string, (dice: Dice) => Generated>> = {
  national: nationalForm,
  'national-cost': costForm,
  'sichuan-0013zp': sichuanForm,
  yunnan: yunnanForm,
  hubei: hubeiForm,
  hebei: hebeiForm,
  yinchuan: yinchuanForm,
  'chongqing-project': chongqingForm(false),
  'chongqing-department': chongqingForm(true),
  unscored: unscoredForm,
  'funds-only': fundsOnlyForm,
  department: departmentForm,
  hunan: hunanDepartment,
  'project-goals': goalForm,
  transfer: transferForm,
  'sichuan-forestry': forestryTable,
  ledger: projectLedger,
  'three-public-change': threePublicChange,
  'three-public-budget': threePublicBudget,
  'final-accounts-function': expenditureByFunction,
  'final-accounts-balance': balanceTable,
  'final-accounts-income': incomeTable,
  'final-accounts-fiscal-balance': fiscalBalanceTable,
  'final-accounts-basic-expenditure': basicExpenditureTable,
  'final-accounts-fund-expenditure': fundExpenditureTable,
  'final-accounts-assets': assetsTable,
  'final-accounts-operation': operationTable,
  'final-accounts-summary': summaryTable,
  'hunan-scoring': scoringTable,
};
