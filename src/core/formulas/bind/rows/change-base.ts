import { ZERO } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import type { FieldName } from '../../../tables/model';
import { changeBaseIn, type ChangeBase } from '../../../words/phrases/ratios/change-base';
import type { Binding, RelationDeclaration } from '../../model';
import type { TableIndex } from '../../index/table-index';
import { holds } from '../agreeing';

/** How many rows must agree before a base that no word names is taken for it. */
const AGREEING = 2;

/**
 * “A change is measured against the base its header names.” Where the words name none, last year is the base if the
 * table has it; against the budget it is a guess, kept as a warning where the table has no other column of amounts and
 * several rows agree. A base the table does not have leaves nothing to compute.
 */
export function baseAgainst(
  base: ChangeBase,
  result: FieldName,
  index: TableIndex,
  bind: (base: ChangeBase) => readonly Binding[],
  declaration: RelationDeclaration,
): readonly Binding[] {
  if (!index.has(result)) return [];
  const named = baseOf(index, result);
  if (named === 'budget') return base === 'budget' ? bind('budget') : [];
  const onPrior = bind('prior');
  const isPrior = named === 'prior' || onPrior.length > 0 || index.has('prior-year');
  if (base === 'prior')
    return isPrior ? onPrior.map((binding): Binding => ({ ...binding, grounds: 'implied' })) : [];
  return isPrior ? [] : guessed(bind('budget'), declaration);
}

/** The base in the header's own words, or in those of the change beside it: 比上年增减额 | 增减率. */
function baseOf({ table: { columns } }: TableIndex, result: FieldName): ChangeBase | null {
  const header = columns.find(({ field }) => field === result);
  if (!header) return null;
  const beside = columns
    .filter(
      (column) =>
        column.field.startsWith('change-') &&
        column.headerCell.row === header.headerCell.row &&
        Math.abs(column.index - header.index) === 1,
    )
    .map((column) => changeBaseIn(column.label));
  return changeBaseIn(header.label) ?? beside.find((base) => base !== null) ?? null;
}

function guessed(bindings: readonly Binding[], declaration: RelationDeclaration): readonly Binding[] {
  const agreeing = bindings.filter(
    (binding) => isKnown(binding.result) && !binding.result.value.eq(ZERO) && holds(binding, declaration),
  );
  if (agreeing.length < AGREEING) return [];
  return bindings.map((binding) => ({ ...binding, severity: 'warning' }));
}
