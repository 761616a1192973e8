import { ZERO } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { evaluate } from '../evaluate/evaluate';
import { figureOf, sumOfPresent } from '../expression';
import { cleanLabel } from '../row-formula';
import type { Binding, RelationDeclaration } from '../model';
import type { IndexedRow, TableIndex } from '../table-index';
import { byDepartment } from './one-department';

const AMOUNTS = ['initial-budget', 'full-year-budget', 'executed'];

/**
 * 部门整体表的项目支出 = the sum of the project forms. A workbook may hold only some of the projects; that it holds them
 * all shows where one of the columns adds up exactly, and then the others must too. Otherwise the projects must not
 * exceed the department, nor its total where it does not tell its projects apart.
 */
export const departmentProjects: RelationDeclaration = {
  rule: 'consistency/department-projects',
  title: '部门整体表与项目自评表',
  formula:
    '部门整体表项目支出（没有分列的为年度资金总额）≥ 各项目自评表年度资金总额之和；项目表齐全时二者相等',
  source: ['practice:published'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: false,
  across: true,
  bind: (tables) =>
    byDepartment(tables.filter(({ table }) => OF_DEPARTMENT.has(table.kind))).flatMap(bindProjects),
};

const OF_DEPARTMENT = new Set<Table['kind']>(['department-self-evaluation', 'project-self-evaluation']);

function bindProjects(tables: readonly TableIndex[]): readonly Binding[] {
  const projects = tables.filter(({ table }) => table.kind === 'project-self-evaluation');
  const department = departmentOf(tables);
  const own = rowIn(department, /^项目支出$/)?.found;
  const whole = own ?? department?.row('total');
  if (!department || !whole || projects.length === 0) return [];
  const subject = cleanLabel(whole.row.label);
  const bindings = AMOUNTS.flatMap((name): readonly Binding[] => {
    const result = amountIn(whole, name);
    const parts = projects.flatMap((project) => project.row('total')?.fields.get(name)?.figure ?? []);
    if (!result || !isKnown(result) || parts.length < projects.length || !parts.every(isKnown)) return [];
    return [{ table: department.table, subject, result, expression: sumOfPresent(parts) }];
  });
  const isComplete =
    own !== undefined &&
    projects.length > 1 &&
    bindings.some((binding) => {
      const isNothing = !isKnown(binding.result) || binding.result.value.eq(ZERO);
      return !isNothing && evaluate({ ...binding, declaration: departmentProjects }).state === 'holds';
    });
  return isComplete ? bindings : bindings.map((binding) => ({ ...binding, comparison: 'at-least' }));
}

/**
 * 决算的项目支出 holds what the project forms, or the ledger of projects, spent. Either may cover only some of the
 * projects, so that it is a limit. In Sichuan all expenditure is planned in projects, and all of it is the limit.
 */
export const projectsAccounts: RelationDeclaration = {
  rule: 'consistency/projects-accounts',
  title: '项目表与决算表',
  formula: '决算项目支出 ≥ 各项目自评表（或项目收支明细表）全年执行数之和；四川为决算本年支出',
  source: ['practice:published'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: false,
  across: true,
  bind: (tables) => {
    const accounts = tables.filter(({ table }) => table.kind === 'final-accounts');
    if (accounts.length === 0) return [];
    const forms = tables.filter(({ table }) => table.kind === 'project-self-evaluation');
    const ledgers = tables.filter(({ table }) => table.kind === 'project-ledger');
    const names = new Set(forms.map(({ table }) => table.project ?? table.id));
    const column = forms.some(({ table }) => table.family.startsWith('sichuan'))
      ? 'expenditure'
      : 'project-expenditure';
    const whole = only(accounts, (index) => index.row('total')?.fields.get(column)?.figure);
    const owner = accounts.find(({ table }) => table.sheet === whole?.cell.sheet);
    if (!whole || !owner) return [];
    return [names.size === forms.length ? forms : [], ledgers.length === 1 ? ledgers : []].flatMap(
      (group): readonly Binding[] => {
        const spent = group.flatMap((index) => index.row('total')?.fields.get('executed')?.figure ?? []);
        if (spent.length === 0 || spent.length < group.length || !spent.every(isKnown)) return [];
        const expression = sumOfPresent(spent);
        return [
          { table: owner.table, subject: '项目支出', result: whole, expression, comparison: 'at-least' },
        ];
      },
    );
  },
};

/** 机关运行经费 is paid from 公用经费; it may be less where part of the staff belongs to 事业单位. */
export const operatingCost: RelationDeclaration = {
  rule: 'consistency/operating-cost',
  title: '机关运行经费',
  formula: '公用经费 ≥ 机关运行经费',
  source: ['form:final-accounts：06表与机构运行信息表 表间关系', 'practice:published'],
  severity: 'hint',
  unit: null,
  decimals: null,
  fills: false,
  across: true,
  bind: (tables) => {
    const accounts = tables.filter(({ table }) => table.kind === 'final-accounts');
    const of = (pattern: RegExp, found: readonly TableIndex[]): Figure | null =>
      only(found, (index) => actualIn(rowIn(index, pattern)?.found));
    const operation = accounts.filter(({ table }) => table.family === 'operation');
    const cost = of(/^机关运行经费(?:支出)?(?:合计)?$/, operation);
    const running = of(/^(?:日常)?公用(?:经费|支出)(?:合计)?$/, accounts);
    const owner = accounts.find(({ table }) => table.sheet === running?.cell.sheet);
    if (!cost || !running || !owner) return [];
    return [
      {
        table: owner.table,
        subject: '公用经费',
        result: running,
        expression: figureOf(cost),
        comparison: 'at-least',
      },
    ];
  },
};

/** 部门整体表的执行数 = 决算: the whole, 基本支出 and 项目支出. */
export const departmentAccounts: RelationDeclaration = {
  rule: 'consistency/department-accounts',
  title: '部门整体表与决算表',
  formula: '部门整体表全年执行数 ＝ 决算本年支出；其中基本支出、项目支出分别相等',
  source: ['practice:published'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: false,
  across: true,
  bind: (tables) => byDepartment(tables.filter(({ table }) => WHOLES.has(table.kind))).flatMap(bindAccounts),
};

function bindAccounts(tables: readonly TableIndex[]): readonly Binding[] {
  const department = departmentOf(tables);
  const accounts = tables.filter(({ table }) => table.kind === 'final-accounts');
  if (!department) return [];
  const whole = department.row('total');
  const executed = whole && amountIn(whole, 'executed');
  const pairs: (readonly [string, Figure | null | undefined, Figure | null])[] = [
    [
      '本年支出',
      executed,
      only(accounts, (index) => index.row('total')?.fields.get('expenditure')?.figure) ??
        only(accounts, (index) => finalOf(index, '本年支出合计')),
    ],
    [
      '基本支出',
      inDepartment(department, /^基本支出$/),
      only(accounts, (index) => index.row('total')?.fields.get('basic-expenditure')?.figure),
    ],
    [
      '项目支出',
      inDepartment(department, /^项目支出$/),
      only(accounts, (index) => index.row('total')?.fields.get('project-expenditure')?.figure),
    ],
  ];
  return pairs.flatMap(([subject, result, source]) => equal(department.table, subject, result, source));
}

/** 基本支出 = 人员经费 + 公用经费, wherever in the workbook the three stand. */
export const basicExpenditure: RelationDeclaration = {
  rule: 'consistency/basic-expenditure',
  title: '基本支出的构成',
  formula: '基本支出 ＝ 人员经费 ＋ 公用经费',
  source: ['form:final-accounts：06表 表间关系', 'practice:published'],
  severity: 'warning',
  unit: null,
  decimals: null,
  fills: false,
  across: true,
  bind: (tables) => {
    const wholes = tables.filter(({ table }) => WHOLES.has(table.kind));
    const row = (pattern: RegExp): Figure | null =>
      only(wholes, (index) => rowIn(index, pattern)?.found && actualIn(rowIn(index, pattern)?.found));
    const staff = row(/^人员(?:经费|支出)(?:合计)?$/);
    const running = row(/^(?:日常)?公用(?:经费|支出)(?:合计)?$/);
    const owner = wholes.find((index) => rowIn(index, /^基本支出(?:合计)?$/));
    const whole = row(/^基本支出(?:合计)?$/) ?? null;
    if (!staff || !running || !whole || !owner || !isKnown(whole)) return [];
    return [
      { table: owner.table, subject: '基本支出', result: whole, expression: sumOfPresent([staff, running]) },
    ];
  },
};

const WHOLES = new Set<Table['kind']>(['department-self-evaluation', 'final-accounts']);

function departmentOf(tables: readonly TableIndex[]): TableIndex | null {
  const [first, second] = tables.filter(({ table }) => table.kind === 'department-self-evaluation');
  return first && !second ? first : null;
}

function rowIn(
  index: TableIndex | null,
  pattern: RegExp,
): { readonly index: TableIndex; readonly found: IndexedRow } | null {
  const found = index?.rows.find(({ row }) => pattern.test(cleanLabel(row.label)));
  return index && found ? { index, found } : null;
}

function inDepartment(index: TableIndex, pattern: RegExp): Figure | null {
  const row = rowIn(index, pattern);
  return row && amountIn(row.found, 'executed');
}

/** An amount of a department's row; what was spent may stand under 决算数. */
function amountIn({ fields }: IndexedRow, name: string): Figure | null {
  const own = fields.get(name)?.figure;
  return own ?? (name === 'executed' ? (fields.get('final')?.figure ?? null) : null);
}

function actualIn(row: IndexedRow | undefined): Figure | null {
  if (!row) return null;
  return (
    amountIn(row, 'executed') ??
    row.fields.get('amount')?.figure ??
    row.fields.get('current-year')?.figure ??
    null
  );
}

function finalOf(index: TableIndex, label: string): Figure | undefined {
  return index.rows.find(({ row }) => cleanLabel(row.label) === label)?.fields.get('final')?.figure;
}

/** The one known figure that the tables give; null when there is none or they name several different ones. */
function only(
  tables: readonly TableIndex[],
  of: (index: TableIndex) => Figure | null | undefined,
): Figure | null {
  const found = tables.flatMap((index) => of(index) ?? []).filter(isKnown);
  const [first] = found;
  return first && found.every(({ value, unit }) => value.eq(first.value) && unit === first.unit)
    ? first
    : null;
}

function equal(
  table: Table,
  subject: string,
  result: Figure | null | undefined,
  source: Figure | null,
): readonly Binding[] {
  if (!result || !source || !isKnown(result)) return [];
  return [{ table, subject, result, expression: figureOf(source) }];
}
