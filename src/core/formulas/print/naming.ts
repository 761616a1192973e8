import type { Figure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { cleanLabel } from '../../words/cleaner/clean-label';
import { keyOf } from '../index/figure-key';

/** Names figures for messages: 年度资金总额的全年执行数, 指标“…”的分值. Tables are indexed when first asked about. */
export class FigureNames {
  private readonly known = new Map<Table, ReadonlyMap<string, FigureName>>();

  /** Row and column as the table has them; null for a cell that is none of its figures. */
  of(figure: Figure, table: Table): FigureName | null {
    let names = this.known.get(table);
    if (!names) {
      names = namesIn(table);
      this.known.set(table, names);
    }
    return names.get(keyOf(figure)) ?? null;
  }
}

export interface FigureName {
  /** 年度资金总额, the indicator's name, or null for the form's own total. */
  readonly row: string | null;
  /** 全年执行数, 分值. */
  readonly column: string;
  /** Whether it stands in the form's funding total, whose ratios are spoken of without naming the row. */
  readonly ofTotal: boolean;
}

function namesIn(table: Table): ReadonlyMap<string, FigureName> {
  const names = new Map<string, FigureName>();
  const headers = new Map(table.columns.toReversed().map(({ field, label }) => [field, cleanLabel(label)]));
  const add = (
    figure: Figure | null | undefined,
    row: string | null,
    column: string,
    ofTotal = false,
  ): void => {
    if (figure && !names.has(keyOf(figure))) names.set(keyOf(figure), { row, column, ofTotal });
  };
  const isForm = table.kind.endsWith('self-evaluation');
  // Figures of the whole, each beside its own label, stand in one row of the first of those labels.
  const labels = new Set(table.rows.length === 1 ? headers.values() : []);
  for (const { figure, label, name, row } of table.fields) {
    const own = cleanLabel(label);
    add(figure, labels.has(own) ? null : own, headers.get(name) ?? name, isForm && row === 'total');
  }
  const weight = headers.get('weight') ?? '分值';
  const score = headers.get('score') ?? '得分';
  for (const indicator of table.indicators) {
    add(indicator.weight, indicator.level3, weight);
    add(indicator.score, indicator.level3, score);
    add(indicator.coefficient, indicator.level3, headers.get('coefficient') ?? '得分系数');
    add(indicator.weightShare, indicator.level3, headers.get('weight-share') ?? '权重占比');
    add(indicator.convertedScore, indicator.level3, headers.get('converted-score') ?? '折算得分');
    add(indicator.completion, indicator.level3, headers.get('completion-rate') ?? '完成率');
    add(indicator.deduction, indicator.level3, headers.get('deduction') ?? '扣分');
    add(indicator.level1Weight, indicator.level1, weight);
    add(indicator.level2Weight, indicator.level2, weight);
  }
  add(table.totalWeight, null, weight);
  add(table.totalScore, null, score);
  add(table.statedScore, null, '表头所列总分');
  return names;
}
