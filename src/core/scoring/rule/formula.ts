import { decimal, HUNDRED, type Decimal } from '../../quantity/decimal';
import { parse } from '../generated/formula.js';
import { normalise } from '../../words/cleaner/normalise';

/** A formula over named quantities (公式). `weight` is the indicator's own weight (分值). */
export type Formula =
  | { readonly kind: 'number'; readonly value: string; readonly percent: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'weight' }
  | {
      readonly kind: Operation;
      readonly left: Formula;
      readonly right: Formula;
    };

/** `least` and `greatest`: Min(完成率,1), Max(0,超支率). */
type Operation = 'plus' | 'minus' | 'times' | 'over' | 'least' | 'greatest';

/** 预算完成率=(预算完成数/预算数)×100%: the name on the left, null when only a formula was given. */
export interface Definition {
  readonly name: string | null;
  readonly formula: Formula;
}

/** Reads one formula, with or without a name before `=`; null when the text is none. */
export function parseFormula(text: string): Definition | null {
  try {
    return parse(normalise(text).text) as Definition;
  } catch {
    return null;
  }
}

/** Every definition in a 指标说明 or 评价标准: one is looked for in each sentence. A bare name is none. */
export function definitionsIn(text: string): readonly Definition[] {
  return normalise(text)
    .text.split(/[;。\n]/)
    .flatMap((sentence) => {
      const definition = sentence.includes('=') ? parseFormula(sentence) : null;
      return definition?.name && isCalculation(definition.formula) ? [definition] : [];
    });
}

/**
 * A criterion with its formulas (预算完成率=A÷B) blanked out: they define the ratio and score nothing. Sentences that
 * speak of points stay, and so do all offsets.
 */
export function withoutDefinitions(criterion: string): string {
  return criterion
    .split(/(?<=[；;。\n])/u)
    .map((sentence) => {
      const defines = !/[分扣]/u.test(sentence) && definitionsIn(sentence).length > 0;
      return defines
        ? ' '.repeat(sentence.length)
        : sentence.replace(INLINE, (own) => ' '.repeat(own.length));
    })
    .join('');
}

/** 资金到位率（实际到位资金/计划投入资金×100%）达100%的: what a ratio is, told right behind its name. */
const INLINE = /(?<=[率度比])[（(][^（()）=＝;；。]*[/÷][^（()）=＝;；。]*[×*xX]\s*100[%％][)）]/gu;

function isCalculation(formula: Formula): boolean {
  return 'left' in formula && namesIn(formula).length > 0;
}

/** The names a formula speaks of, each once, in reading order. */
export function namesIn(formula: Formula): readonly string[] {
  if (formula.kind === 'name') return [formula.name];
  if (!('left' in formula)) return [];
  return [...new Set([...namesIn(formula.left), ...namesIn(formula.right)])];
}

/**
 * The formula's value, a ratio as a fraction of one. `lookup` gives the value of a name, null when it has none.
 * Null when a name has no value or a divisor is zero.
 */
export function evaluateFormula(
  formula: Formula,
  weight: Decimal,
  lookup: (name: string) => Decimal | null,
): Decimal | null {
  switch (formula.kind) {
    case 'number':
      return formula.percent ? decimal(formula.value).div(HUNDRED) : decimal(formula.value);
    case 'weight':
      return weight;
    case 'name':
      return lookup(formula.name);
    default: {
      const left = evaluateFormula(formula.left, weight, lookup);
      const right = evaluateFormula(formula.right, weight, lookup);
      return left && right ? combine(formula.kind, left, right) : null;
    }
  }
}

function combine(kind: Operation, left: Decimal, right: Decimal): Decimal | null {
  switch (kind) {
    case 'plus':
      return left.plus(right);
    case 'minus':
      return left.minus(right);
    case 'times':
      return left.times(right);
    case 'over':
      return right.eq(decimal('0')) ? null : left.div(right);
    case 'least':
      return left.lt(right) ? left : right;
    case 'greatest':
      return left.gt(right) ? left : right;
  }
}

const STRENGTH = { plus: 1, minus: 1, times: 2, over: 2 } as const;
const CALLED = { least: 'Min', greatest: 'Max' } as const;
const SIGN = { plus: '+', minus: '-', times: '×', over: '/' } as const;

/** The formula as a person writes it; reading it again gives the same formula. */
export function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return `${formula.value}${formula.percent ? '%' : ''}`;
    case 'weight':
      return '分值';
    case 'name':
      return formula.name;
    case 'least':
    case 'greatest': {
      const sized = sizeOf(formula);
      if (sized) return `|${printFormula(sized)}|`;
      return `${CALLED[formula.kind]}(${printFormula(formula.left)},${printFormula(formula.right)})`;
    }
    default:
      return `${operand(formula.left, STRENGTH[formula.kind] - 1)}${SIGN[formula.kind]}${operand(
        formula.right,
        STRENGTH[formula.kind],
      )}`;
  }
}

/** What |…| was read from: the greater of a formula and its opposite; null for other extremes. */
function sizeOf({ kind, left, right }: Extract<Formula, { left: Formula }>): Formula | null {
  const isOpposite =
    right.kind === 'minus' && isZero(right.left) && printFormula(right.right) === printFormula(left);
  return kind === 'greatest' && isOpposite ? left : null;
}

function isZero(formula: Formula): boolean {
  return formula.kind === 'number' && formula.value === '0';
}

/** In brackets unless it binds tighter than `strength`. */
function operand(formula: Formula, strength: number): string {
  const printed = printFormula(formula);
  if (!('left' in formula) || formula.kind === 'least' || formula.kind === 'greatest') return printed;
  return STRENGTH[formula.kind] <= strength ? `(${printed})` : printed;
}
