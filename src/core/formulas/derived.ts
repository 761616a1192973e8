import { ZERO } from '../quantity/decimal';
import type { FieldName, TableKind } from '../tables/model';
import { CATALOGUE } from './catalogue';
import { asWritten, carryOut, fractionOf, isGap } from './evaluate/evaluate';
import { instantiate, type Resolve } from './evaluate/instantiate';
import type { Expression } from './language/expression';
import type { Equation } from './model';

/** Operands of a derived quantity, by the field each one plays. */
export type Operands = Readonly<Partial<Record<FieldName, Expression>>>;

/**
 * The formula of a quantity over given operands, whether those are cells of one row or sums over many sheets: 执行率 from
 * 全年预算数 and 全年执行数. `whole` are those of the row that contains it, for shares. Null when no relation within a
 * table of that kind gives the quantity from these operands.
 */
export function derivedFrom(
  kind: TableKind,
  name: FieldName,
  operands: Operands,
  whole: Operands = {},
): Expression | null {
  const resolve: Resolve = (term) =>
    term.kind === 'quantity' ? ((term.of ? whole : operands)[term.name] ?? null) : null;
  for (const { equations } of CATALOGUE) {
    for (const equation of equations) {
      const expression = gives(equation, kind, name, operands) ? instantiate(equation.is, resolve) : null;
      if (expression) return expression;
    }
  }
  return null;
}

/** Whether the equation says in such a table what the quantity is. */
function gives({ result, over }: Equation, kind: TableKind, name: FieldName, operands: Operands): boolean {
  if (result.kind !== 'quantity' || result.name !== name || over.kind !== 'rows') return false;
  const { kinds, without = [], way, against, notNegative } = over;
  const limits = [kinds, way?.ways.ways[way.at]?.kinds];
  // Against the budget a change is measured only where the words of a header say so.
  return (
    (against === undefined || against === 'prior') &&
    limits.every((limit) => limit?.includes(kind) ?? true) &&
    !without.some((column) => column in operands) &&
    !isNegative(notNegative === undefined ? undefined : operands[notNegative])
  );
}

/** Growth on a base below zero is none. */
function isNegative(base: Expression | undefined): boolean {
  const value = base && fractionOf(base, { money: null, lookup: asWritten, exact: true });
  return value !== undefined && !isGap(value) && carryOut(value).low.lt(ZERO);
}
