import { evaluate } from '../evaluate/evaluate';
import { figureOf, sumOfPresent } from '../expression';
import type { Table } from '../../tables/model';
import { cleanLabel } from '../row-formula';
import type { Binding, RelationDeclaration } from '../model';
import type { TableIndex } from '../table-index';

const PROCURED: readonly string[] = ['procurement-goods', 'procurement-works', 'procurement-services'];

/** Columns of the final accounts that make up another column of the same row. */
const COMPOSITIONS: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  {
    whole: 'expenditure',
    parts: [
      'basic-expenditure',
      'project-expenditure',
      'remitted-expenditure',
      'business-expenditure',
      'affiliate-subsidy',
    ],
  },
  {
    whole: 'income',
    parts: [
      'fiscal-income',
      'superior-subsidy-income',
      'institution-income',
      'business-income',
      'affiliate-income',
      'other-income',
    ],
  },
  { whole: 'basic-expenditure', parts: ['personnel', 'public'] },
  { whole: 'total', parts: ['general-public-budget', 'government-fund', 'state-capital'] },
  { whole: 'procurement-total', parts: PROCURED },
  { whole: 'total', parts: PROCURED },
  { whole: 'fixed-assets', parts: ['buildings', 'vehicles', 'equipment', 'other-fixed-assets'] },
  {
    whole: 'asset-total',
    parts: [
      'current-assets',
      'fixed-assets',
      'investments',
      'construction',
      'intangible-assets',
      'other-assets',
    ],
  },
];

/** 本年支出 = 基本 + 项目 + …; 本年收入 = its sources; 合计 = the three budgets; 资产总额 = its kinds. */
export const accountComposition: RelationDeclaration = {
  rule: 'arithmetic/account-composition',
  title: '栏目合计',
  formula:
    '本年支出 ＝ 基本支出 ＋ 项目支出 ＋ 其他各类支出；本年收入 ＝ 各项收入之和；资产总额 ＝ 各类资产之和；政府采购合计 ＝ 货物 ＋ 工程 ＋ 服务（还有其他栏目时，前者不小于后者）',
  source: ['form:final-accounts：02、03、04表 表内关系', 'form:final-accounts'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: true,
  bind: (tables) => tables.filter(({ table }) => table.kind === 'final-accounts').flatMap(bindComposition),
};

function bindComposition({ table, rows }: TableIndex): readonly Binding[] {
  return COMPOSITIONS.flatMap(({ whole, parts }) => {
    const bindings = rows.flatMap(({ row, fields }): readonly Binding[] => {
      const result = fields.get(whole)?.figure;
      const figures = parts.flatMap((name) => fields.get(name)?.figure ?? []);
      if (!result || figures.length < 2) return [];
      return [{ table, subject: cleanLabel(row.label), result, expression: sumOfPresent(figures) }];
    });
    return hasUnreadColumns(table, whole) && hasMoreParts(bindings)
      ? bindings.map((binding): Binding => ({ ...binding, comparison: 'at-least' }))
      : bindings;
  });
}

/** Whether the column is one of the fields that have a name, not one kept under its own words. */
function isKnownField(field: string): boolean {
  return /^[a-z]/.test(field);
}

/** Whether columns stand beside the whole's that nothing is known of. */
function hasUnreadColumns({ columns, range }: Table, whole: string): boolean {
  const at = columns.find(({ field }) => field === whole)?.index;
  const read = new Set(columns.flatMap(({ field, index }) => (isKnownField(field) ? [index] : [])));
  if (at === undefined) return false;
  for (let column = at + 1; column <= range.lastColumn; column += 1) if (!read.has(column)) return true;
  return false;
}

/**
 * Whether the whole has further columns that are not known to be its parts (单位资金 …): several rows, and no small part
 * of them, are larger than the parts that are.
 */
function hasMoreParts(bindings: readonly Binding[]): boolean {
  if (bindings.length < 2) return false;
  const declaration = accountComposition;
  const larger = bindings.filter(
    (binding) =>
      evaluate({ ...binding, declaration }).state === 'violated' &&
      evaluate({ ...binding, declaration, comparison: 'at-least' }).state !== 'violated',
  );
  return larger.length >= 2 && larger.length * 3 >= bindings.length;
}

/** 收入总计 = 支出总计. */
export const incomeEqualsExpenditure: RelationDeclaration = {
  rule: 'arithmetic/income-equals-expenditure',
  title: '收支总计',
  formula: '收入总计 ＝ 支出总计',
  source: ['form:final-accounts：01、04表 表内关系'],
  severity: 'error',
  unit: null,
  decimals: null,
  fills: false,
  bind: (tables) => tables.filter(({ table }) => table.kind === 'final-accounts').flatMap(bindBalance),
};

function bindBalance({ table, rows }: TableIndex): readonly Binding[] {
  const totals = rows.filter(
    ({ row }) => row.parent === null && /^(?:收入|支出)?总计$/.test(cleanLabel(row.label)),
  );
  const figures = totals.flatMap(
    ({ fields }) => fields.get('final')?.figure ?? fields.get('total')?.figure ?? [],
  );
  const sides = totals.flatMap(({ fields }) => {
    const income = fields.get('final')?.figure;
    const expenditure = fields.get('total')?.figure;
    return income && expenditure ? [{ income, expenditure }] : [];
  });
  const [income, expenditure] = figures;
  const pairs = sides.length > 0 ? sides : income && expenditure ? [{ income, expenditure }] : [];
  return pairs.map((pair) => ({
    table,
    subject: '收支',
    result: pair.expenditure,
    expression: figureOf(pair.income),
  }));
}
