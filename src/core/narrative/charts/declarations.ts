import { INCOME_COLUMNS, SPENDING_COLUMNS } from '../facts/account-columns';
import type { Table } from '../../tables/model';
import type { Amounts } from '../facts/amounts';
import type { Facts } from '../facts/facts';
import { text, type Part } from '../wording/parts';
import { executionOf } from '../sentences/projects/funds';
import { valueOf } from '../facts/value';
import type { ChartDeclaration, ChartPoint, ReportChart } from './model';
import { compared, known, nameOf, partsOf, rowsOf, slices } from './rows';
import { mentions } from '../../words/topics';
import { wording } from '../../words/wording';

/** Income and expenditure totals, as the tables of the final accounts name them. */
const INCOME = wording('this-year?', 'income', 'settled?', 'sum-total');
const SPENDING = wording('this-year?', 'expenditure', 'settled?', 'sum-total');

/** A bar chart of more projects than this cannot be read; the lowest rates are shown. */
const MOST_PROJECTS = 20;

/** The charts that such reports carry (常用图表), in the order of the report. */
export const CHARTS: readonly ChartDeclaration[] = [
  {
    id: 'totals',
    topic: 'income-and-expenditure',
    draw: (facts) => comparison(facts, '收入支出总计与上年对比', totals(facts)),
  },
  {
    id: 'income-structure',
    topic: 'income',
    draw: (facts) => structure(facts, '收入构成', 'pie', incomeParts(facts)),
  },
  {
    id: 'expenditure-structure',
    topic: 'expenditure',
    draw: (facts) => structure(facts, '支出构成', 'pie', spendingParts(facts)),
  },
  {
    id: 'general-budget-change',
    topic: 'granted-expenditure',
    draw: (facts) => comparison(facts, '一般公共预算财政拨款与上年对比', generalBudget(facts)),
  },
  {
    id: 'general-budget-structure',
    topic: 'granted-expenditure',
    draw: (facts) => structure(facts, '一般公共预算财政拨款支出构成', 'pie', generalParts(facts)),
  },
  {
    id: 'three-public-structure',
    topic: 'three-public-expenditure',
    draw: (facts) => structure(facts, '“三公”经费支出构成', 'doughnut', threePublicParts(facts)),
  },
  { id: 'execution', topic: 'project-expenditure', draw: execution },
];

function comparison(facts: Facts, title: string, points: readonly ChartPoint[]): Drawn {
  if (points.length === 0) return null;
  const years = facts.year === null ? ['上年', '本年'] : [`${facts.year - 1}年`, `${facts.year}年`];
  return { type: 'column', title: titled(facts, title), unit: '万元', series: years, points };
}

function structure(
  facts: Facts,
  title: string,
  type: 'pie' | 'doughnut',
  parts: readonly ChartPoint[],
): Drawn {
  const points = slices(parts);
  if (points.length === 0) return null;
  return { type, title: titled(facts, `${title}（单位：万元）`), unit: '万元', series: ['金额'], points };
}

type Drawn = Omit<ReportChart, 'id' | 'topic'> | null;

function titled({ year }: Facts, title: string): string {
  return year === null ? title : `${year}年${title}`;
}

function isAccounts({ kind }: Table): boolean {
  return kind === 'final-accounts';
}

/** 一般公共预算财政拨款支出决算表 (公开05表) and its like. */
function isGeneralBudget({ kind, title }: Table): boolean {
  return kind === 'final-accounts' && mentions(title ?? '', 'general-budget');
}

/** 支出决算表 (公开03表): all expenditure, not only what the budget granted. */
function isWholeExpenditure({ kind, family, title }: Table): boolean {
  return kind === 'final-accounts' && family === 'expenditure' && !mentions(title ?? '', 'granted-budget');
}

function isTotal({ indexed }: Amounts): boolean {
  return indexed.row.key === 'total';
}

/** 收入 and 支出, 总计 before 合计. In 收入支出决算总表 the income side's total is merely called 总计. */
function totals(facts: Facts): readonly ChartPoint[] {
  const rows = rowsOf(facts, isAccounts);
  const balance = rowsOf(facts, ({ kind, family }) => kind === 'final-accounts' && family === 'balance');
  const sides = [
    ['收入总计', balance.filter(isTotal), rows.filter((row) => INCOME.is(nameOf(row)))],
    ['支出总计', [], rows.filter((row) => SPENDING.is(nameOf(row)))],
  ] as const;
  return sides.flatMap(([name, unnamed, named]) => {
    const grand = named.filter((row) => nameOf(row).endsWith('总计'));
    const each = [...unnamed, ...grand].map((row) => [name, row] as const);
    const sums = named.map((row) => [nameOf(row), row] as const);
    return compared([...each, ...sums]).slice(0, 1);
  });
}

function incomeParts(facts: Facts): readonly ChartPoint[] {
  const rows = rowsOf(facts, isAccounts).filter((row) => INCOME.is(nameOf(row)));
  const listed = rows.map(partsOf).find((parts) => slices(parts).length > 0);
  const total = facts.totalOf(({ kind, family }) => kind === 'final-accounts' && family === 'income');
  return listed ?? (total ? columns(total, INCOME_COLUMNS) : []);
}

function spendingParts(facts: Facts): readonly ChartPoint[] {
  const total = facts.totalOf(isWholeExpenditure);
  const byNature = total ? columns(total, SPENDING_COLUMNS) : [];
  if (slices(byNature).length > 0) return byNature;
  const rows = rowsOf(facts, isAccounts).filter((row) => SPENDING.is(nameOf(row)));
  return rows.map(partsOf).find((parts) => slices(parts).length > 0) ?? [];
}

function columns(
  row: Amounts,
  wanted: readonly (readonly [field: string, name: string])[],
): readonly ChartPoint[] {
  return wanted.flatMap(([field, name]) => {
    const amount = known(row, [field]);
    return amount ? [{ label: [text(name)], values: [amount] }] : [];
  });
}

const GENERAL_BUDGET = wording('general-budget', '…', 'income-or-spending');

/** 一般公共预算 income or expenditure with last year's, from its own table's total or from a line about it. */
function generalBudget(facts: Facts): readonly ChartPoint[] {
  const own = facts
    .tops(isGeneralBudget)
    .filter(isTotal)
    .map((row) => ['一般公共预算财政拨款支出', row] as const);
  const lines = rowsOf(facts, isAccounts)
    .filter((row) => GENERAL_BUDGET.is(nameOf(row)))
    .map((row) => [nameOf(row), row] as const);
  const seen = new Set<string>();
  return compared([...own, ...lines]).filter(({ label: [name] }) => {
    const words = name?.kind === 'text' ? name.text : '';
    return !seen.has(words) && seen.add(words);
  });
}

function generalParts(facts: Facts): readonly ChartPoint[] {
  const total = facts.totalOf(isGeneralBudget);
  return total ? partsOf(total) : [];
}

function threePublicParts(facts: Facts): readonly ChartPoint[] {
  const total = facts.totalOf(({ kind }) => kind === 'three-public');
  return total ? partsOf(total).filter(({ label: [name] }) => isThreePublic(name)) : [];
}

/** Some offices list 会议费 and 培训费 in the same table, which are none of the three. */
function isThreePublic(name: Part | undefined): boolean {
  return name?.kind === 'text' && mentions(name.text, 'three-public');
}

/** 预算执行率 of each project, the lowest first where there are too many. One project needs no chart. */
function execution(facts: Facts): Drawn {
  const points = facts.projects.flatMap(({ name, funds }) => {
    const { rate } = executionOf(funds);
    const value = rate && valueOf(rate);
    return rate && value ? [{ label: [name], values: [rate], value }] : [];
  });
  if (points.length < 2) return null;
  const many = points.length > MOST_PROJECTS;
  const shown = many
    ? points
        .toSorted((a, b) => (a.value.gt(b.value) ? 1 : a.value.lt(b.value) ? -1 : 0))
        .slice(0, MOST_PROJECTS)
    : points;
  return {
    type: 'bar',
    title: titled(facts, many ? `项目预算执行率（最低的${MOST_PROJECTS}个）` : '各项目预算执行率'),
    unit: '%',
    series: ['预算执行率'],
    points: shown.map(({ label, values }) => ({ label, values })),
  };
}
