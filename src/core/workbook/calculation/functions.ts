import {
  ONE,
  roundHalfUp,
  roundUp,
  total,
  truncate,
  ZERO,
  decimal,
  type Decimal,
} from '../../quantity/decimal';
import { numberOf, single, type Operand, type Result } from './operand';

/** A worksheet function over what it is given; null where it cannot say. */
type WorksheetFunction = (given: readonly Operand[]) => Result;

type Rounding = (value: Decimal, decimals: number) => Decimal;

/** The functions that forms are made of (Excel's own names and rules). */
export const FUNCTIONS: Readonly<Partial<Record<string, WorksheetFunction>>> = {
  SUM: over((numbers) => total(numbers)),
  SUBTOTAL: ([kind, ...ranges]) => (isSum(kind) ? over((numbers) => total(numbers))(ranges) : null),
  AVERAGE: over((numbers) =>
    numbers.length === 0 ? null : total(numbers).div(decimal(String(numbers.length))),
  ),
  MAX: over((numbers) => numbers.reduce((a, b) => (b.gt(a) ? b : a), numbers[0] ?? ZERO)),
  MIN: over((numbers) => numbers.reduce((a, b) => (b.lt(a) ? b : a), numbers[0] ?? ZERO)),
  COUNT: over((numbers) => decimal(String(numbers.length))),
  PRODUCT: over((numbers) => numbers.reduce((a, b) => a.times(b), ONE)),
  ROUND: rounding(roundHalfUp),
  ROUNDUP: rounding(roundUp),
  ROUNDDOWN: rounding(truncate),
  TRUNC: rounding(truncate),
  ABS: ([value = null]) => numberOf(value)?.abs() ?? null,
  N: ([value = null]) => numberOf(value),
  IF: ([test = null, yes = true, no = false]) => {
    const truth = truthOf(test);
    return truth === null ? null : single(truth ? yes : no);
  },
  IFERROR: ([value = null, instead = '']) => single(value) ?? single(instead),
  AND: (given) => (given.map(truthOf).includes(null) ? null : given.every((each) => truthOf(each))),
  OR: (given) => (given.map(truthOf).includes(null) ? null : given.some((each) => truthOf(each))),
};

/** The kinds of SUBTOTAL that add up. */
const SUMS: readonly string[] = ['9', '109'];

function isSum(kind: Operand | undefined): boolean {
  const value = kind === undefined ? null : numberOf(kind);
  return value !== null && SUMS.includes(value.toFixed());
}

/** A function over all numbers it is given; in ranges words and truths are passed over, as Excel does. */
function over(summarise: (numbers: readonly Decimal[]) => Decimal | null): WorksheetFunction {
  return (given) => {
    const numbers: Decimal[] = [];
    for (const operand of given) {
      if (operand === null) return null;
      if (typeof operand === 'object' && 'cells' in operand) {
        if (operand.cells.includes(null)) return null;
        for (const cell of operand.cells) if (cell !== null && typeof cell === 'object') numbers.push(cell);
        continue;
      }
      if (operand === '') continue;
      const number = numberOf(operand);
      if (number === null) return null;
      numbers.push(number);
    }
    return summarise(numbers);
  };
}

function rounding(round: Rounding): WorksheetFunction {
  return ([given = null, digits = '']) => {
    const value = numberOf(given);
    const places = numberOf(digits);
    if (value === null || places === null) return null;
    const decimals = Number(places.toFixed());
    if (!Number.isInteger(decimals)) return null;
    if (decimals >= 0) return round(value, decimals);
    const scale = decimal('10').pow(-decimals);
    return round(value.div(scale), 0).times(scale);
  };
}

function truthOf(operand: Operand): boolean | null {
  const value = single(operand);
  if (value === null || typeof value === 'boolean') return value;
  return typeof value === 'object' ? !value.eq(ZERO) : null;
}
