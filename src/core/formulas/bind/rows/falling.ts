import { namesFall } from '../../../words/phrases/ratios/growth';
import type { Expression } from '../../language/expression';
import type { Binding, RelationDeclaration } from '../../model';
import { notBroken } from '../agreeing';

/**
 * The change as a column means it that speaks of a fall alone (下降率, 减少额): what it fell by, unless more rows write it
 * with the sign of a change.
 */
export function asFalling(
  label: string,
  bindings: readonly Binding[],
  declaration: RelationDeclaration,
): readonly Binding[] {
  if (!namesFall(label)) return bindings;
  const falling = bindings.flatMap((binding) => {
    const expression = fallOf(binding.expression);
    return expression ? [{ ...binding, expression }] : [];
  });
  if (falling.length < bindings.length) return bindings;
  return notBroken(falling, declaration) >= notBroken(bindings, declaration) ? falling : bindings;
}

function fallOf(change: Expression): Expression | null {
  if (change.kind === 'difference') return { kind: 'difference', from: change.minus, minus: change.from };
  if (change.kind !== 'quotient') return null;
  const dividend = change.dividend.kind === 'difference' ? fallOf(change.dividend) : null;
  return dividend && { ...change, dividend };
}
