import { isKnown } from '../../quantity/figure';
import type { FieldName } from '../../tables/model';
import { countsThings } from '../../words/phrases/statements';
import { figureOf, sumOfPresent } from '../expression';
import { cleanLabel } from '../row-formula';
import type { Binding, RelationDeclaration } from '../model';
import type { IndexedRow, TableIndex } from '../table-index';

/** The columns a share can be a share of, the likeliest first. */
const BASES: readonly FieldName[] = [
  'final',
  'current-year',
  'executed',
  'budget',
  'full-year-budget',
  'amount',
];

/** 占比: each row's amount over that of the row that contains it all. */
export const share: RelationDeclaration = {
  rule: 'arithmetic/share',
  title: '占比',
  formula: '分项 ÷ 合计 × 100%',
  source: ['practice:accounts-notes：收入占本年收入合计，支出占本年支出合计'],
  severity: 'error',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: (tables) => tables.flatMap(bindShares),
};

function bindShares(index: TableIndex): readonly Binding[] {
  const bindings: Binding[] = [];
  for (const part of index.rows) {
    const shown = part.fields.get('share');
    if (!shown || countsThings(part.row)) continue;
    if (index.once(runsAcross)) continue;
    const procured = shareOfProcurement(part);
    if (procured) {
      bindings.push({
        ...procured,
        table: index.table,
        subject: cleanLabel(part.row.label),
        result: shown.figure,
      });
      continue;
    }
    const whole = wholeOf(part, index);
    const base = BASES.find((name) => part.fields.has(name) && whole.fields.has(name));
    const dividend = base && part.fields.get(base);
    const divisor = base && whole.fields.get(base);
    if (!dividend || !divisor) continue;
    bindings.push({
      table: index.table,
      subject: cleanLabel(part.row.label),
      result: shown.figure,
      // A share of the total that stands in the same table.
      grounds: 'implied',
      expression: {
        kind: 'quotient',
        dividend: figureOf(dividend.figure),
        divisor: figureOf(divisor.figure),
      },
    });
  }
  return bindings;
}

/**
 * Whether the shares are those of a column beside another in its own row (授予中小企业金额, 中小企业占比), whichever that
 * is: not of the table's total. The table's own rows then tell (see `columnRatio`).
 */
function runsAcross({ table, rows }: TableIndex): boolean {
  const meaning = table.columns.find(({ field }) => field === 'share')?.meaning;
  const part = table.columns.find(
    (column) =>
      column.meaning.subject !== undefined &&
      column.meaning.subject === meaning?.subject &&
      column.meaning.aspect === undefined,
  );
  const hasWhole = table.columns.some(({ field }) => field !== part?.field && BASES.includes(field));
  return part !== undefined && hasWhole && !rows.some(shareOfProcurement);
}

/** 授予中小企业合同金额占政府采购支出总额的比例, which runs across the row. */
function shareOfProcurement({ fields }: IndexedRow): Pick<Binding, 'expression'> | null {
  const part = fields.get('procurement-small');
  const whole = fields.get('procurement-total') ?? fields.get('total');
  if (!part || !whole) return null;
  const [dividend, divisor] = [figureOf(part.figure), figureOf(whole.figure)];
  return { expression: { kind: 'quotient', dividend, divisor } };
}

/** The outermost row that contains this one. A chain of parents that runs in a circle ends where it began. */
function wholeOf(part: IndexedRow, index: TableIndex): IndexedRow {
  let whole = part;
  for (let depth = 0; depth < index.rows.length && whole.row.parent !== null; depth += 1) {
    whole = index.row(whole.row.parent) ?? whole;
  }
  return whole;
}

/** Shares of all parts make up the whole's: 100.00 % give or take the rounding of each. */
export const shareTotal: RelationDeclaration = {
  rule: 'arithmetic/share-total',
  title: '占比合计',
  formula: '各分项占比之和 ＝ 合计占比（100%）',
  source: ['practice:accounts-notes', 'practice:published'],
  severity: 'error',
  unit: '%',
  decimals: 2,
  fills: false,
  bind: (tables) => tables.flatMap(bindShareTotals),
};

function bindShareTotals(index: TableIndex): readonly Binding[] {
  const { table, rows } = index;
  if (index.once(runsAcross)) return [];
  const bindings: Binding[] = [];
  for (const parent of rows) {
    const whole = parent.fields.get('share');
    const parts = parent.children.flatMap(({ fields }) => fields.get('share')?.figure ?? []);
    const complete = parent.children.every(({ row }) => row.exhaustive) && parts.every(isKnown);
    if (!whole || parts.length === 0 || !complete || shareOfProcurement(parent)) continue;
    bindings.push({
      table,
      subject: cleanLabel(parent.row.label),
      result: whole.figure,
      expression: sumOfPresent(parts),
    });
  }
  return bindings;
}
