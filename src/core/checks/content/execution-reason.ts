import { decimal, HUNDRED, plain, roundHalfUp, ZERO, type Decimal } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { keyOf } from '../../formulas/index/figure-key';
import { figuresIn } from '../../formulas/language/expression';
import { expectedOf, reaches } from '../../formulas/evaluate/evaluate';
import type { EvaluatedRelation } from '../../formulas/model';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { IndexedRow, TableIndex } from '../../formulas/index/table-index';
import type { Finding } from '../../findings/finding';
import type { Table } from '../../tables/model';
import { hasWords } from '../../words/phrases/reasons';
import type { CellAddress } from '../../workbook/address';
import type { Check } from '../model';
import { observed } from '../report';
import { isInterim } from './interim';

/** 执行率偏低未说明原因: below the threshold (a setting) the form must say why, and each lagging row for itself. */
export const executionReason: Check = {
  rule: 'completeness/execution-reason',
  title: '执行率偏低未说明原因',
  demand:
    '预算执行率低于设定值（默认 90%）的，应填写原因；合计以外各行（项目、资金来源）低于 80% 的，也应逐行说明。',
  source: ['form:sichuan-0013zp：表内说明（90%）', 'practice:review：其他地区 80%，可在设置中调整'],
  severity: 'warning',
  run: ({ relations, indexes, settings }) => {
    const threshold = decimal(settings.reasonThreshold);
    const totals = new Set<Figure>();
    for (const index of indexes)
      for (const { figure } of index.row('total')?.fields.values() ?? []) totals.add(figure);
    const doubted = new Set(
      relations.flatMap(({ relation, verdict }) =>
        verdict.state === 'violated' && relation.expression.kind === 'sum' ? [keyOf(relation.result)] : [],
      ),
    );
    return [
      ...relations
        .filter(({ relation }) => totals.has(relation.result))
        // A total that is not what its parts make tells no rate yet.
        .filter(({ relation }) => !figuresIn(relation.expression).some((part) => doubted.has(keyOf(part))))
        .flatMap((evaluated) => ofTotal(evaluated, threshold, settings.reasonThreshold)),
      ...indexes.flatMap((index) => ofRows(index, smaller(threshold, ROW_THRESHOLD), threshold)),
    ];
  },
};

/** Percent below which a single project or source has to be explained by itself. */
const ROW_THRESHOLD = decimal('80');

function smaller(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

function ofTotal(
  { relation, verdict }: EvaluatedRelation,
  threshold: Decimal,
  stated: string,
): readonly Finding[] {
  const { table, result, declaration } = relation;
  if (declaration.rule !== 'arithmetic/execution-rate' || reaches(relation, threshold)) return [];
  // A list that has no place for a reason asks for none.
  const asked = isForm(table) || asksForReason(table);
  if (isExplained(table) || isInterim(table)) return [];
  const hasNoBase = verdict.state === 'undetermined' && verdict.reason.id !== 'relation/blank';
  if (hasNoBase) return [];
  const rate = rateOf({ relation, verdict }, threshold);
  if (rate === null || rate.gte(threshold)) return [];
  const shown = plain(roundHalfUp(rate, 2));
  return [
    observed({
      rule: 'completeness/execution-reason',
      severity: asked ? 'warning' : 'hint',
      table,
      primary: result.cell,
      message: { id: 'check/execution-reason', data: { rate: `${shown}%`, threshold: `${stated}%` } },
      actual: shown,
      unit: '%',
    }),
  ];
}

/** The rate as computed; none where a written one that needs no reason contradicts it, so that some figure is wrong. */
function rateOf({ relation, verdict }: EvaluatedRelation, threshold: Decimal): Decimal | null {
  const { result } = relation;
  const written = isKnown(result) ? result.value : null;
  if (verdict.state === 'violated' && written?.gte(threshold) === true) return null;
  return expectedOf(relation) ?? written;
}

function ofRows(index: TableIndex, threshold: Decimal, total: Decimal): readonly Finding[] {
  const { table } = index;
  // Spending less than one may is what control rates are for.
  if (index.has('control-rate') || isInterim(table)) return [];
  const own = new Map(table.texts.map(({ cell, text }) => [cell.row, text]));
  const asked = asksForReason(table);
  // In a form the rows are sources of one sum: they are worth a word only behind a total that looks fine.
  const isOneSum = isForm(table);
  const whole = index.row('total');
  if (isOneSum && (isExplained(table) || !isFine(whole, total))) return [];
  return index.rows.flatMap((row): readonly Finding[] => {
    if (row.row.key === 'total' || row.children.length > 0) return [];
    const spending = spendingOf(row);
    if (!spending || isSpent(spending, threshold)) return [];
    if (hasWords(own.get(row.row.labelCell.row) ?? '') || repeatsTotal(index, row)) return [];
    const shown = plain(roundHalfUp(spending.spent.times(HUNDRED).div(spending.base), 2));
    return [
      observed({
        rule: 'completeness/execution-reason',
        severity: asked && !isOneSum ? 'warning' : 'hint',
        table,
        primary: spending.cell,
        message: {
          id: 'check/execution-reason-row',
          data: { name: cleanLabel(row.row.label), rate: `${shown}%`, threshold: `${plain(threshold)}%` },
        },
        actual: shown,
        unit: '%',
      }),
    ];
  });
}

function isFine(row: IndexedRow | undefined, threshold: Decimal): boolean {
  const spending = row && spendingOf(row);
  return spending ? isSpent(spending, threshold) : false;
}

/** What a row spent, what it could spend, and the cell to look at: the rate, or the amount where there is none. */
interface Spending {
  readonly spent: Decimal;
  /** Above nothing. */
  readonly base: Decimal;
  readonly cell: CellAddress;
}

/** Whether the rate reaches so many percent; a division for each row of a long list would cost more than all else here. */
function isSpent({ spent, base }: Spending, percent: Decimal): boolean {
  return spent.times(HUNDRED).gte(base.times(percent));
}

function spendingOf({ fields }: IndexedRow): Spending | null {
  const spent = fields.get('executed')?.figure;
  const budget = fields.get('full-year-budget')?.figure;
  const arrived = fields.get('arrived')?.figure;
  const before = fields.get('carry-in')?.figure;
  if (!spent || !isKnown(spent)) return null;
  const cell = (fields.get('execution-rate') ?? fields.get('use-rate'))?.cell ?? spent.cell;
  const available = isKnown(budget ?? spent) && budget ? budget.value : null;
  const received =
    arrived && isKnown(arrived) ? arrived.value.plus(before && isKnown(before) ? before.value : ZERO) : null;
  const base = available ?? received;
  return base?.gt(ZERO) ? { spent: spent.value, base, cell } : null;
}

/** The only source of the money tells what its total tells already. */
function repeatsTotal(index: TableIndex, { row, fields }: IndexedRow): boolean {
  const whole = index.row(row.parent ?? '');
  const [own, total] = [fields, whole?.fields].map((found) => found?.get('executed')?.figure);
  return (
    own !== undefined && total !== undefined && isKnown(own) && isKnown(total) && own.value.eq(total.value)
  );
}

function asksForReason({ columns, texts }: Table): boolean {
  return columns.some(({ field }) => field === 'reason') || texts.some(isReason);
}

function isForm({ kind }: Table): boolean {
  return kind !== 'project-ledger' && kind !== 'final-accounts' && kind !== 'three-public';
}

function isReason({ role }: Table['texts'][number]): boolean {
  return /reason|deviation|explanation/.test(role);
}

function isExplained(table: Table): boolean {
  return (
    table.texts.some((each) => isReason(each) && hasWords(each.text)) ||
    table.indicators.some(({ reason }) => reason !== null && hasWords(reason))
  );
}
