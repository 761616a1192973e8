import type { Table } from '../../tables/model';
import { namesMonitoring } from '../../words/phrases/lists';
import { mentions } from '../../words/topics';

/** The tables of a book that plan, those that watch a year that is not over (绩效运行监控), and those that report. */
export interface Sorted {
  readonly budgets: readonly Table[];
  readonly interim: readonly Table[];
  readonly reports: readonly Table[];
}

/**
 * Tables of what is planned and not of what came of it (预算表): they say nothing that a report could tell. A table without a
 * title, as on the further pages of a book of budgets, is one of them where all titled tables of its year are.
 */
export function sortBudgets(tables: readonly Table[]): Sorted {
  const isPlanned = (year: number | null): boolean => {
    const isNear = (other: number | null): boolean => year === null || other === null || other === year;
    const titled = tables.filter((one) => isNear(one.year) && one.title !== null);
    return titled.length > 0 && titled.every(isBudgetOnly);
  };
  const budgets = tables.filter(
    (table) => isBudgetOnly(table) || (table.title === null && isAccount(table) && isPlanned(table.year)),
  );
  const interim = tables.filter(({ title }) => namesMonitoring(title ?? ''));
  const reports = tables.filter((table) => !budgets.includes(table) && !interim.includes(table));
  return { budgets, interim, reports };
}

/** Whether a form sets goals and has no place for what came of them (绩效目标申报表): neither money spent nor results nor scores. */
export function isGoalOnly({ kind, columns, texts }: Table): boolean {
  const sets = ['target', 'initial-target', 'term-target'];
  const results = ['actual', 'score', 'executed', 'final', 'current-year', 'arrived'];
  return (
    GOAL_FORMS.has(kind) &&
    columns.some(({ field }) => sets.includes(field)) &&
    !columns.some(({ field }) => results.includes(field)) &&
    !texts.some(({ role }) => role === 'achievement')
  );
}

const GOAL_FORMS: ReadonlySet<string> = new Set([
  'goal-completion',
  'department-self-evaluation',
  'project-self-evaluation',
  'transfer-self-evaluation',
]);

function isAccount({ kind }: Table): boolean {
  return ['final-accounts', 'project-ledger', 'three-public'].includes(kind);
}

function isBudgetOnly(table: Table): boolean {
  if (!isAccount(table)) return false;
  const { title, columns, rows } = table;
  const name = title ?? '';
  if (!mentions(name, 'budget') || mentions(name, 'outturn')) return false;
  const outturn = ['final', 'executed', 'current-year', 'arrived'];
  return (
    !columns.some(({ field, label }) => outturn.includes(field) || mentions(label, 'outturn-column')) &&
    rows.length > 0
  );
}
