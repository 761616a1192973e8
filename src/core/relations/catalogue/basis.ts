import { figuresIn } from '../expression';
import { evaluate } from '../evaluate';
import type { Formula } from '../formulas';
import type { RelationDeclaration } from '../model';
import type { TableIndex } from '../table-index';

/** Which budget a sheet divides by (口径): the one at the start of the year, or the one after adjustment. */
export type Basis = 'initial' | 'full-year';

/** A ratio that the field computes on either budget. */
export interface TwoWays {
  readonly result: string;
  readonly initial: Formula;
  readonly fullYear: Formula;
}

/**
 * Reads the basis from the ratio's header (完成年初预算, 调整后), else takes the only budget the sheet has, else infers
 * it: the budget at the start of the year only where at least two rows agree with it and none with the other one, so
 * that a single wrong rate never changes the rule it is measured by.
 */
export function basisOf(index: TableIndex, ways: TwoWays, declaration: RelationDeclaration): Basis {
  const header = index.table.columns.find(({ field }) => field === ways.result)?.label ?? '';
  if (/年初/.test(header)) return 'initial';
  if (/调整|全年/.test(header)) return 'full-year';
  let initial = 0;
  let fullYear = 0;
  let both = 0;
  for (const row of index.rows) {
    const result = row.fields.get(ways.result)?.figure;
    const onInitial = ways.initial(row);
    const onFullYear = ways.fullYear(row);
    if (onFullYear) both += 1;
    if (!result || !onInitial || !onFullYear) continue;
    const fits = (expression: typeof onInitial): boolean => {
      if (figuresIn(expression).length === 0) return false;
      const verdict = evaluate({ declaration, table: index.table, subject: '', result, expression });
      return verdict.state !== 'violated' && verdict.state !== 'undetermined';
    };
    const fitsInitial = fits(onInitial);
    const fitsFullYear = fits(onFullYear);
    if (fitsInitial && !fitsFullYear) initial += 1;
    if (fitsFullYear && !fitsInitial) fullYear += 1;
  }
  return both === 0 || (initial >= 2 && fullYear === 0) ? 'initial' : 'full-year';
}
