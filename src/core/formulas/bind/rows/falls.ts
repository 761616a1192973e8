import { ZERO } from '../../../quantity/decimal';
import { isKnown } from '../../../quantity/figure';
import { expectedOf } from '../../evaluate/evaluate';
import type { Difference, Expression } from '../../language/expression';
import type { Binding, RelationDeclaration } from '../../model';
import { keyOf } from '../../index/figure-key';
import type { TableIndex } from '../../index/table-index';

/**
 * “A column of falls (比上年减少) writes what was lost with a minus sign or without one.” Where only the change itself says
 * what there was before, the sign is not known and nothing is computed from it.
 */
export function asFalls(
  bindings: readonly Binding[],
  { table }: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const falling = new Set(table.columns.filter(({ falls }) => falls).map(({ field }) => field));
  if (falling.size === 0) return bindings;
  const cells = new Set(
    table.fields.filter(({ name }) => falling.has(name)).map(({ figure }) => keyOf(figure)),
  );
  return bindings.flatMap((binding) => {
    if (!cells.has(keyOf(binding.result))) return [binding];
    const loss = turned(binding.expression);
    if (!loss) return [];
    return [isBare(binding, declaration) ? { ...binding, expression: loss } : binding];
  });
}

/** Whether the fall is written without a sign. */
function isBare(binding: Binding, declaration: RelationDeclaration): boolean {
  const { result } = binding;
  const change = expectedOf({ ...binding, declaration });
  return isKnown(result) && result.value.gt(ZERO) && change !== null && change.lt(ZERO);
}

/** What a change lost instead of what it gained; null where it is no difference. */
function turned(expression: Expression): Expression | null {
  if (expression.kind === 'difference') return swapped(expression);
  if (expression.kind !== 'quotient' || expression.dividend.kind !== 'difference') return null;
  return { ...expression, dividend: swapped(expression.dividend) };
}

function swapped({ kind, from, minus }: Difference<Expression>): Difference<Expression> {
  return { kind, from: minus, minus: from };
}
