import { decimal, HUNDRED, ZERO, type Decimal } from '../../quantity/decimal';
import type { ReferenceToken, Token } from '../formula/tokens';
import { FUNCTIONS } from './functions';
import { numberOf, single, type Operand, type Result } from './operand';

/** Gives what a reference covers. */
export type Read = (reference: ReferenceToken) => Operand | null;

/** What a formula comes to; null where it has anything that is not understood here, an error included. */
export function computed(tokens: readonly Token[], read: Read): Result {
  const formula = new Formula(tokens, read);
  const operand = formula.expression(0);
  return formula.ended ? single(operand) : null;
}

/** How tightly the operators bind; all of them from the left. */
const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** A sign binds more tightly than any operator between two values, as in Excel. */
const SIGN_BINDING = 6;

/** Powers beyond this are not computed. */
const LARGEST_EXPONENT = 20;

class Formula {
  private next = 0;
  private failed = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly read: Read,
  ) {}

  get ended(): boolean {
    return !this.failed && this.next === this.tokens.length;
  }

  expression(least: number): Operand {
    let left = this.operand();
    for (;;) {
      const sign = this.operator();
      if (sign === '%') {
        this.next += 1;
        const value = numberOf(left);
        left = value && value.div(HUNDRED);
        continue;
      }
      const binding = BINDING[sign];
      if (binding === undefined || binding <= least) return left;
      this.next += 1;
      left = joined(sign, single(left), single(this.expression(binding)));
    }
  }

  private operator(): string {
    const token = this.tokens[this.next];
    return token?.kind === 'operator' ? token.text : '';
  }

  private operand(): Operand {
    const token = this.tokens[this.next];
    this.next += 1;
    switch (token?.kind) {
      case 'number':
        return decimal(token.text.replace(/^\./, '0.').replace(/\.$/, ''));
      case 'text':
        return token.text.slice(1, -1).replaceAll('""', '"');
      case 'reference':
        return this.read(token);
      case 'function':
        return this.call(token.text);
      case 'name':
        return /^(?:TRUE|FALSE)$/i.test(token.text) ? token.text.toUpperCase() === 'TRUE' : this.fail();
      case 'operator':
        return this.signed(token.text);
      default:
        return this.fail();
    }
  }

  private signed(sign: string): Operand {
    if (sign === '(') {
      const inner = this.expression(0);
      return this.take(')') ? inner : this.fail();
    }
    if (sign !== '-' && sign !== '+') return this.fail();
    const value = numberOf(this.expression(SIGN_BINDING));
    return value && sign === '-' ? ZERO.minus(value) : value;
  }

  private call(name: string): Operand {
    const own = FUNCTIONS[name.replace(/^_XLFN\./, '')];
    if (!this.take('(')) return this.fail();
    const given: Operand[] = [];
    if (!this.take(')')) {
      do given.push(this.operator() === ',' || this.operator() === ')' ? '' : this.expression(0));
      while (this.take(','));
      if (!this.take(')')) return this.fail();
    }
    return own ? own(given) : null;
  }

  private take(text: string): boolean {
    const found = this.operator() === text;
    if (found) this.next += 1;
    return found;
  }

  private fail(): null {
    this.failed = true;
    this.next = this.tokens.length;
    return null;
  }
}

function joined(sign: string, left: Result, right: Result): Result {
  if (left === null || right === null) return null;
  if (sign === '&') return textOf(left) + textOf(right);
  if (BINDING[sign] === 1) return compared(sign, left, right);
  const a = numberOf(left);
  const b = numberOf(right);
  if (a === null || b === null) return null;
  switch (sign) {
    case '+':
      return a.plus(b);
    case '-':
      return a.minus(b);
    case '*':
      return a.times(b);
    case '/':
      return b.eq(ZERO) ? null : a.div(b);
    default:
      return power(a, b);
  }
}

function power(base: Decimal, exponent: Decimal): Decimal | null {
  const times = Number(exponent.toFixed());
  return Number.isInteger(times) && times >= 0 && times <= LARGEST_EXPONENT ? base.pow(times) : null;
}

function compared(sign: string, left: Exclude<Result, null>, right: Exclude<Result, null>): boolean | null {
  const blankToZero = (value: Exclude<Result, null>, other: Exclude<Result, null>) =>
    value === '' && typeof other === 'object' ? ZERO : value;
  const a = blankToZero(left, right);
  const b = blankToZero(right, left);
  if (typeof a !== typeof b) return sign === '<>' ? true : sign === '=' ? false : null;
  const order = typeof a === 'object' && typeof b === 'object' ? a.cmp(b) : Number(a > b) - Number(a < b);
  return (
    {
      '=': order === 0,
      '<>': order !== 0,
      '<': order < 0,
      '>': order > 0,
      '<=': order <= 0,
      '>=': order >= 0,
    }[sign] ?? null
  );
}

function textOf(value: Exclude<Result, null>): string {
  return typeof value === 'object'
    ? value.toFixed()
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : value;
}
