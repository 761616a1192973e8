import { operands, type Operation } from '../language/expression';

/** The signs a formula is written with. */
export interface Signs {
  readonly plus: string;
  readonly minus: string;
  readonly times: string;
  readonly over: string;
  readonly open: string;
  readonly close: string;
}

/** An operand as text, bracketed where it binds more weakly than its place: 1 in a sum, 2 in a product, 3 as a divisor. */
type Inner<Operand> = (operand: Operand, strength: number) => string;

/** An operation (other than a bare number) in the order it is read. */
export function printOperation<Operand>(
  operation: Exclude<Operation<Operand>, { kind: 'constant' | 'at-most' }>,
  strength: number,
  signs: Signs,
  inner: Inner<Operand>,
): string {
  const bracket = (text: string, needed: boolean): string =>
    needed ? `${signs.open}${text}${signs.close}` : text;
  switch (operation.kind) {
    case 'sum': {
      const terms = operands(operation).map((term) => inner(term, 1));
      return bracket(terms.join(signs.plus), terms.length > 1 && strength > 1);
    }
    case 'difference':
      return bracket(`${inner(operation.from, 1)}${signs.minus}${inner(operation.minus, 2)}`, strength > 1);
    case 'product':
      return bracket(operation.factors.map((factor) => inner(factor, 2)).join(signs.times), strength > 2);
    case 'quotient':
      return bracket(
        `${inner(operation.dividend, 2)}${signs.over}${inner(operation.divisor, 3)}`,
        strength > 2,
      );
  }
}
