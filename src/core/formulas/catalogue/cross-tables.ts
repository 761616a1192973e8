import { isKnown, type Figure } from '../../quantity/figure';
import { figureOf } from '../expression';
import { cleanLabel } from '../row-formula';
import type { Binding, RelationDeclaration } from '../model';
import type { IndexedRow, TableIndex } from '../table-index';
import { byDepartment } from './one-department';
import { formOf } from './same-project';

/** 项目收支明细表 and the project's own 自评表 give the same 执行数, whatever units they are in. */
export const ledgerAgainstProjects: RelationDeclaration = {
  rule: 'consistency/ledger-project',
  title: '自评表与收支明细表的执行数',
  formula: '项目自评表全年执行数 ＝ 项目收支明细表同一项目已使用资金',
  source: ['practice:published'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: false,
  across: true,
  bind: (tables) => {
    const ledgers = tables.filter(({ table }) => table.kind === 'project-ledger');
    if (ledgers.length === 0) return [];
    const forms = tables.filter(({ table }) => table.kind === 'project-self-evaluation');
    return ledgers.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const used = row.fields.get('executed')?.figure;
        const project = formOf(row, rows, forms);
        const executed = project?.row('total')?.fields.get('executed')?.figure;
        const name = cleanLabel(row.row.label);
        return project && used && executed ? agreement(project, name, executed, used) : [];
      }),
    );
  },
};

/** Tables of one final account repeat each other's totals and classes. */
export const accountsAgree: RelationDeclaration = {
  rule: 'consistency/accounts-tables',
  title: '决算各表之间',
  formula: '收支总表、收入表、支出表、财政拨款表中同一科目的数相等',
  source: ['form:final-accounts：01–05表 表间关系', 'practice:published'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: false,
  across: true,
  bind: (tables) =>
    byDepartment(tables.filter(({ table }) => table.kind === 'final-accounts')).flatMap(bindAccounts),
};

function bindAccounts(accounts: readonly TableIndex[]): readonly Binding[] {
  const only = (wanted: (index: TableIndex) => boolean): TableIndex | null => {
    const [first, second] = accounts.filter(wanted);
    return first && !second ? first : null;
  };
  const has = (index: TableIndex, name: string): boolean => index.rows.some(({ fields }) => fields.has(name));
  const balance = only((index) => index.table.family === 'balance');
  const fiscal = only((index) => index.table.family === 'fiscal-balance');
  const income = only((index) => has(index, 'income'));
  const all = only((index) => has(index, 'expenditure') && has(index, 'remitted-expenditure'));
  const general = only((index) => has(index, 'expenditure') && !has(index, 'remitted-expenditure'));
  return [
    ...sameRows(balance, 'final', '本年收入合计', income, 'income', false),
    ...sameRows(balance, 'final', '本年支出合计', all, 'expenditure', true),
    ...sameRows(fiscal, 'general-public-budget', '本年支出合计', general, 'expenditure', true),
  ];
}

/** The total and, where asked, the classes (类) of `from` against the rows of the same name in `to`. */
function sameRows(
  from: TableIndex | null,
  fromField: string,
  totalLabel: string,
  to: TableIndex | null,
  toField: string,
  classes: boolean,
): readonly Binding[] {
  if (!from || !to) return [];
  const rowsOf = new Map<string, IndexedRow>();
  for (const row of from.rows) if (row.fields.has(fromField)) rowsOf.set(cleanLabel(row.row.label), row);
  return to.rows.flatMap((row) => {
    const isTotal = row.row.key === 'total';
    const isClass = classes && row.row.code?.length === 3;
    if (!isTotal && !isClass) return [];
    const label = isTotal ? totalLabel : cleanLabel(row.row.label);
    const source = rowsOf.get(label)?.fields.get(fromField)?.figure;
    const result = row.fields.get(toField)?.figure;
    return source && result ? agreement(to, label, result, source) : [];
  });
}

function agreement(
  { table }: TableIndex,
  subject: string,
  result: Figure,
  source: Figure,
): readonly Binding[] {
  if (!isKnown(result) || !isKnown(source)) return [];
  return [{ table, subject, result, expression: figureOf(source) }];
}
