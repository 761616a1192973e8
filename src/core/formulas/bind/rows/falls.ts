import { evaluate } from '../../evaluate/evaluate';
import { keyOf } from '../../index/figure-key';
import type { TableIndex } from '../../index/table-index';
import type { Difference, Expression } from '../../language/expression';
import type { Binding, RelationDeclaration } from '../../model';
import { notBroken } from '../agreeing';

/**
 * “A column of falls alone (比上年减少, 下降率) says what was lost, without a sign or with the sign of a change.” A row is
 * taken as it holds; one that holds neither way, or is still blank, as most rows are. Where only the change itself says
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
  const inFalls = new Set(bindings.filter(({ result }) => cells.has(keyOf(result))));
  const losses = new Map(
    [...inFalls].flatMap((gain) => {
      const expression = turned(gain.expression);
      return expression ? [[gain, { ...gain, expression }] as const] : [];
    }),
  );
  const bare = notBroken([...losses.values()], declaration) >= notBroken([...losses.keys()], declaration);
  const isBroken = (binding: Binding) => evaluate({ ...binding, declaration }).state === 'violated';
  return bindings.flatMap((gain) => {
    const loss = losses.get(gain);
    if (!loss) return inFalls.has(gain) ? [] : [gain];
    const [usual, other] = bare ? [loss, gain] : [gain, loss];
    return [isBroken(usual) && !isBroken(other) ? other : usual];
  });
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
