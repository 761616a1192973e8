import { decimal, decimalsOf, HUNDRED, ONE, plain, roundHalfUp, type Decimal } from '../../quantity/decimal';
import type { Claim } from '../discourse/item';
import {
  needed,
  ownDigits,
  resultOf,
  type Form,
  type Growth,
  type Needed,
  type Term,
  type Weighted,
} from './form';

/**
 * A value of the claim's kind as the text would print it: its unit and at least its decimals, all of them where it is
 * rounded (4.40% of 4.3953%).
 */
export function printed(claim: Claim, value: Decimal, decimals = claim.figure.decimals): string {
  const { figure } = claim;
  const exact = value.div(figure.factor);
  const shown = roundHalfUp(exact, decimals);
  return `${shown.eq(exact) ? plain(shown) : shown.toFixed(decimals)}${figure.unit}`;
}

/** The figure as printed, without separators: `1684067万元`. */
export function writtenFigure({ figure }: Claim): string {
  return `${plain(figure.value)}${figure.unit}`;
}

/** The calculation with its figures: `82.3 ÷ 89.1 × 100% = 92.37%`. */
export function calculation(form: Form): string {
  const result = resultOf(form);
  const wanted = needed(form, result, ownDigits);
  if (!wanted && form.kind === 'growth') return baseOf(form);
  const right = wanted ? printed(result, wanted.value, decimalsShown(form, result, wanted.value)) : '?';
  return `${leftSide(form)} = ${right}`;
}

/** The base of a change where it is nothing, so that no rate follows: `5万元 - 5万元 = 0`. */
function baseOf({ current, change, sign }: Growth): string {
  return `${writtenFigure(current)} ${sign === 1 ? '-' : '+'} ${writtenFigure(change)} = 0`;
}

/** What a figure should be: where only its unit slipped, the same digits in the right unit (47536亿元 → 47536万元). */
export function corrected(claim: Claim, { value, interval }: Needed): string {
  const { figure } = claim;
  if (figure.dimension === 'money' && interval.low.gt('0')) {
    for (const [unit, factor] of MONEY_UNITS) {
      const inUnit = figure.value.times(factor);
      if (unit !== figure.unit && inUnit.gte(interval.low) && inUnit.lte(interval.high))
        return `${plain(figure.value)}${unit}`;
    }
  }
  return printed(claim, value, decimalsFor(claim, value));
}

const MONEY_UNITS = (
  [
    ['元', '1'],
    ['万元', '10000'],
    ['亿元', '100000000'],
  ] as const
).map(([unit, factor]) => [unit, decimal(factor)] as const);

/** As many decimals as the figure has; four where its unit is too coarse to print the value otherwise. */
function decimalsFor({ figure }: Pick<Claim, 'figure'>, value: Decimal): number {
  if (figure.dimension !== 'money') return figure.decimals;
  const exact = value.div(figure.factor);
  const shown = roundHalfUp(exact, figure.decimals);
  if (decimalsOf(exact) <= USUAL) return Math.max(figure.decimals, decimalsOf(exact));
  return shown.abs().lt(COARSE) && !shown.eq(exact) ? Math.max(figure.decimals, FINE) : figure.decimals;
}

/** Decimals that amounts are printed with at most: a sum that needs no more is printed whole. */
const USUAL = 2;

/** A sum of money below this in its unit needs decimals to say anything. */
const COARSE = decimal('10');
/** 万 in 亿. */
const FINE = 4;

/** A sum is printed to its last decimal, so that the line is true arithmetic. */
function decimalsShown({ kind }: Form, result: Claim, value: Decimal): number {
  return kind === 'linear' ? decimalsOf(value.div(result.figure.factor)) : finer(result, value);
}

/** One decimal more than the text prints where that many are not enough to show the difference. */
function finer({ figure }: Claim, value: Decimal): number {
  const shown = roundHalfUp(value.div(figure.factor), figure.decimals);
  return shown.eq(figure.value)
    ? figure.decimals + 2
    : Math.max(decimalsFor({ figure }, value), figure.unit === '%' ? 2 : 0);
}

function leftSide(form: Form): string {
  const result = resultOf(form);
  const write = (claim: Claim) =>
    claim.figure.unit === result.figure.unit ? plain(claim.figure.value) : writtenFigure(claim);
  switch (form.kind) {
    case 'linear':
      return sumOf(form.result.sign, form.terms, write) + (form.known?.written ?? '');
    case 'quotient':
      return `${writtenFigure(form.numerator)} ÷ ${dividedBy(form.denominators)}${form.scale.eq(HUNDRED) ? hundred(form.result) : ''}`;
    case 'growth':
      return `${writtenFigure(form.change)} ÷ （${writtenFigure(form.current)} ${form.sign === 1 ? '-' : '+'} ${writtenFigure(form.change)}）${hundred(form.result)}`;
    case 'growth-from':
      return form.sign === 1
        ? `（${writtenFigure(form.current)} ÷ ${writtenFigure(form.prior)} - 1）${hundred(form.result)}`
        : `（1 - ${writtenFigure(form.current)} ÷ ${writtenFigure(form.prior)}）${hundred(form.result)}`;
    case 'weighted':
      return weightedSide(form);
  }
}

/** `（700亿元 ÷ （341亿元 ÷ 99.3% + 359亿元 ÷ 104.4%） - 1） × 100%` */
function weightedSide({ of, whole, parts }: Weighted): string {
  const bases = parts
    .map(({ amount, rate }) => `${writtenFigure(amount)} ÷ ${percentOf(of, rate)}`)
    .join(' + ');
  const times = `${writtenFigure(whole.amount)} ÷ （${bases}）`;
  if (of === 'completion') return `${times} × 100%`;
  return whole.rate.phrase.direction === -1 ? `（1 - ${times}） × 100%` : `（${times} - 1） × 100%`;
}

/** What is left of a hundred percent, or has come of it. */
function percentOf(of: Weighted['of'], { figure: { value }, phrase: { direction } }: Claim): string {
  if (of === 'completion') return `${plain(value)}%`;
  return `${plain(direction === -1 ? HUNDRED.minus(value) : HUNDRED.plus(value))}%`;
}

function dividedBy(claims: readonly Claim[]): string {
  const sum = claims.map(writtenFigure).join(' + ');
  return claims.length > 1 ? `（${sum}）` : sum;
}

function hundred({ figure }: Claim): string {
  return figure.factor.eq(ONE) || figure.factor.lt(HUNDRED) ? ' × 100%' : '';
}

function sumOf(sign: 1 | -1, terms: readonly Term[], write: (claim: Claim) => string): string {
  const ordered = sign === 1 ? terms : [...terms].sort((a, b) => a.sign - b.sign);
  return ordered
    .map((term, at) => {
      const plus = term.sign === sign;
      const sum = at === 0 ? (plus ? '' : '-') : plus ? ' + ' : ' - ';
      return `${sum}${write(term.claim)}`;
    })
    .join('');
}
