import { POINTS } from '../../../quantity/unit';
import { EXACT, relation } from '../../language/declare';
import type { Equation, RelationDeclaration } from '../../model';
import type { Repeated } from '../../language/place';

/** 项目收支明细表 and the project's own 自评表 give the same 执行数, whatever units they are in. */
export const ledgerAgainstProjects: RelationDeclaration = relation({
  rule: 'consistency/ledger-project',
  title: '自评表与收支明细表的执行数',
  source: ['practice:published'],
  severity: 'warning',
  ...EXACT,
  fills: false,
  across: true,
  equations: [
    {
      result: { kind: 'of-project', in: 'form', name: 'executed' },
      is: { kind: 'of-project', in: 'ledger', name: 'executed' },
      over: { kind: 'same-project' },
    },
  ],
});

/** The 自评得分 of a project in a list of results is the 总分 of its own form. */
export const ledgerScores: RelationDeclaration = relation({
  rule: 'consistency/ledger-score',
  title: '自评表与汇总表的得分',
  source: ['practice:published', 'review:sichuan-2025：第11条（报告与封存的表一致）'],
  severity: 'warning',
  unit: POINTS,
  decimals: null,
  fills: false,
  across: true,
  equations: [
    {
      result: { kind: 'of-project', in: 'ledger', name: 'score' },
      is: { kind: 'of-project', in: 'form', name: 'total-score' },
      over: { kind: 'same-project' },
    },
  ],
});

const INCOME: Repeated = { with: ['income'], column: 'income' };
const ALL_SPENT: Repeated = { with: ['expenditure', 'remitted-expenditure'], column: 'expenditure' };
const GENERAL_SPENT: Repeated = {
  with: ['expenditure'],
  without: ['remitted-expenditure'],
  column: 'expenditure',
};

function repeats(from: Repeated, to: Repeated, classes: boolean): Equation {
  return {
    result: { kind: 'repeated', side: 'to' },
    is: { kind: 'repeated', side: 'from' },
    over: { kind: 'same-rows', from, to, classes },
  };
}

/** Tables of one final account repeat each other's totals and classes. */
export const accountsAgree: RelationDeclaration = relation({
  rule: 'consistency/accounts-tables',
  title: '决算各表之间',
  source: ['form:final-accounts：01–05表 表间关系', 'practice:published'],
  severity: 'warning',
  ...EXACT,
  fills: false,
  across: true,
  equations: [
    repeats({ family: 'balance', column: 'final', total: 'income' }, INCOME, false),
    repeats({ family: 'balance', column: 'final', total: 'expenditure' }, ALL_SPENT, true),
    repeats(
      { family: 'fiscal-balance', column: 'general-public-budget', total: 'expenditure' },
      GENERAL_SPENT,
      true,
    ),
  ],
});
