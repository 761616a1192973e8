import { decimal, HUNDRED, plain, roundHalfUp, type Decimal } from '../../quantity/decimal';
import type { KnownFigure } from '../../quantity/figure';
import { convertAmount, isAmountUnit } from '../../quantity/unit';
import {
  definitionsIn,
  evaluateFormula,
  namesIn,
  printFormula,
  type Definition,
  type Formula,
} from '../rule/formula';
import type { Given } from '../execute/values/given';
import { subjectOfRatio } from '../../words/ratio-name';
import { knownRatio } from './known-ratios';
import type { NamedFigure } from '../../formulas/index/named-figures';
import { normalise } from '../../words/cleaner/normalise';
import { clean } from '../../words/cleaner/clean';
import { quantityName, type QuantityName } from '../../words/quantity-name';

/** A value of the ratio a rule asks for, computed from or stated by figures of the workbook. */
export interface RatioValue {
  /** In percent points. */
  readonly points: Decimal;
  /** The value as a rule takes it, where it is no plain ratio (2天). */
  readonly given?: Given;
  readonly figures: readonly KnownFigure[];
  /** `941.81 ÷ 698.99 = 134.74%`, or the stated figure. */
  readonly evidence: string;
  /** Which 预算数 it was computed with; `stated` where the ratio itself is written down. */
  readonly reading: 'initial' | 'adjusted' | 'stated';
  /** `printed`: by the formula in the sheet; `stated`: written in the workbook; `known`: by the field's formula. */
  readonly basis: 'printed' | 'stated' | 'known';
  readonly name: string;
}

/** What became of the search: the values, and the names no figure was found for. */
export interface Binding {
  readonly values: readonly RatioValue[];
  readonly missing: readonly string[];
  /** The name of a divisor whose figure is zero, so that there is no ratio; null when there is none. */
  readonly zeroDivisor: string | null;
}

/**
 * Looks for the value of the ratio an indicator scores. `texts` are its criterion and explanation, whose printed
 * formula comes first; without one the field's own formula is taken. Where the budget was adjusted, both readings
 * of 预算数 are values.
 */
export function bindRatio(
  indicator: string,
  texts: readonly string[],
  figures: readonly NamedFigure[],
): Binding {
  const printed = texts
    .flatMap(definitionsIn)
    .find(({ name }) => name !== null && sameRatio(name, indicator));
  const stated = statedValues(indicator, figures);
  const basis = printed ? 'printed' : 'known';
  const lookups = new Lookups(figures, printed ? subjectOf(indicator, printed) : '');
  const ways = (printed ? [printed] : knownRatio(indicator)).map((definition) => ({
    definition,
    computed: (['initial', 'adjusted'] as const).flatMap((budget) =>
      computedValue(definition, indicator, basis, lookups, budget),
    ),
  }));
  const followed = ways.find(({ computed }) => computed.length > 0) ?? ways[0];
  if (!followed) return { values: stated, missing: [], zeroDivisor: null };
  const { definition, computed } = followed;
  const values = distinct([...computed, ...stated]);
  return {
    values,
    missing: values.length > 0 ? [] : lookups.missing(definition.formula),
    zeroDivisor: zeroDivisorIn(definition.formula, lookups),
  };
}

/** Explanations abbreviate (控制率=…), so the indicator's own name comes first. */
function subjectOf(indicator: string, { name }: Definition): string {
  const own = subjectOfRatio(indicator);
  return own === '' ? subjectOfRatio(name ?? '') : own;
}

function zeroDivisorIn(formula: Formula, lookups: Lookups): string | null {
  if (!('left' in formula)) return null;
  const { left, right } = formula;
  if (formula.kind === 'over' && right.kind === 'name') {
    const divisor = lookups.find(right.name, 'initial') ?? lookups.find(right.name, 'adjusted');
    if (divisor?.value.eq(decimal('0'))) return right.name;
  }
  return zeroDivisorIn(left, lookups) ?? zeroDivisorIn(right, lookups);
}

function sameRatio(name: string, indicator: string): boolean {
  const [a, b] = [normalise(name).text, normalise(indicator).text];
  return a === b || a.endsWith(b) || b.endsWith(a) || a.startsWith(b);
}

/**
 * 预算完成率 | 135%: the ratio itself, under its own name, for the whole department where rows are named.
 * Each figure given counts as a reading of its own, as when two sheets state different ones.
 */
function statedValues(indicator: string, figures: readonly NamedFigure[]): readonly RatioValue[] {
  const name = clean(indicator).core;
  const subject = subjectOfRatio(name);
  return figures
    .filter(({ rowLabel, columnLabel, rowSubject, figure }) => {
      if (figure.unit !== '%') return false;
      const isWhole = rowSubject === '' || rowSubject === subject;
      return rowLabel === name || (columnLabel === name && isWhole);
    })
    .map(({ figure }) => ({
      points: figure.value,
      figures: [figure],
      evidence: `${plain(figure.value)}%`,
      reading: 'stated' as const,
      basis: 'stated' as const,
      name: indicator,
    }));
}

function computedValue(
  definition: Definition,
  indicator: string,
  basis: 'printed' | 'known',
  lookups: Lookups,
  budget: 'initial' | 'adjusted',
): readonly RatioValue[] {
  const used: KnownFigure[] = [];
  const value = evaluateFormula(definition.formula, decimal('1'), (name) => {
    const found = lookups.find(name, budget);
    if (found) used.push(...found.figures);
    return found?.value ?? null;
  });
  if (!value || used.length === 0) return [];
  const points = value.times(HUNDRED);
  const calculation = written(definition.formula, (name) => lookups.find(name, budget)?.value ?? null);
  return [
    {
      points,
      figures: [...new Map(used.map((figure) => [JSON.stringify(figure.cell), figure])).values()],
      evidence: `${calculation} = ${plain(roundHalfUp(points, 2))}%`,
      reading: budget,
      basis,
      name: definition.name ?? indicator,
    },
  ];
}

function distinct(values: readonly RatioValue[]): readonly RatioValue[] {
  return values.filter(
    (value, index) => values.findIndex((other) => other.points.eq(value.points)) === index,
  );
}

interface Found {
  readonly value: Decimal;
  readonly figures: readonly KnownFigure[];
}

/** What an amount that says no more of itself, or what was completed, may be called: what was spent. */
const ALSO_CALLED: Readonly<Record<string, readonly QuantityName['measure'][]>> = {
  none: ['actual', null],
  reached: ['reached', 'actual'],
};

/** Finds figures by what their names say. Names without a subject of their own speak of the ratio's. */
class Lookups {
  constructor(
    private readonly figures: readonly NamedFigure[],
    private readonly subject: string,
  ) {}

  find(name: string, budget: 'initial' | 'adjusted'): Found | null {
    const wanted = this.wanted(name);
    if (wanted.measure === 'budget' && budget === 'adjusted') return this.adjusted(wanted);
    return this.figure(wanted) ?? (wanted.measure === 'adjusted-budget' ? this.adjusted(wanted) : null);
  }

  missing(formula: Formula): readonly string[] {
    return namesIn(formula).filter((name) => this.find(name, 'initial') === null);
  }

  private wanted(name: string): QuantityName {
    const own = quantityName(name);
    return own.subject === '' ? { ...own, subject: this.subject } : own;
  }

  private adjusted(wanted: QuantityName): Found | null {
    const whole = this.figure({ ...wanted, measure: 'adjusted-budget' });
    if (whole) return whole;
    const initial = this.figure({ ...wanted, measure: 'budget' });
    const change = this.figure({ ...wanted, measure: 'adjustment' });
    return initial && change
      ? { value: initial.value.plus(change.value), figures: [...initial.figures, ...change.figures] }
      : null;
  }

  private figure(wanted: QuantityName): Found | null {
    if (wanted.measure === 'due') return null;
    const measures = ALSO_CALLED[wanted.measure ?? 'none'] ?? [wanted.measure];
    const [first, ...others] = this.figures.filter(
      ({ name, figure }) =>
        figure.unit !== '%' &&
        name.subject === wanted.subject &&
        name.prior === wanted.prior &&
        measures.includes(name.measure),
    );
    if (!first || !others.every((other) => isSameAmount(first, other))) return null;
    return { value: inTenThousands(first.figure), figures: [first.figure] };
  }
}

/** Whether two figures of one name may be the same amount; where they differ, neither can be relied on. */
function isSameAmount(one: NamedFigure, other: NamedFigure): boolean {
  if (one.name.measure !== other.name.measure) return true;
  const [a, b] = [inTenThousands(one.figure), inTenThousands(other.figure)];
  return a.minus(b).abs().lte(ROUNDING);
}

/** Published amounts of one thing differ by at most a hundredth of 万元 when only rounded differently. */
const ROUNDING = decimal('0.01');

/** Amounts on one scale, so that 元 can be divided by 万元; counts as they are. */
function inTenThousands({ value, unit }: KnownFigure): Decimal {
  return unit !== null && isAmountUnit(unit) ? convertAmount(value, unit, '万元') : value;
}

const SIGNS = { plus: ' + ', minus: ' − ', times: ' × ', over: ' ÷ ' } as const;

/** The formula with the numbers in it. A trailing ×100% says nothing and is left out. */
function written(formula: Formula, lookup: (name: string) => Decimal | null): string {
  switch (formula.kind) {
    case 'number':
      return `${formula.value}${formula.percent ? '%' : ''}`;
    case 'weight':
      return '';
    case 'name': {
      const value = lookup(formula.name);
      return value ? plain(value) : formula.name;
    }
    case 'least':
    case 'greatest':
      return printFormula(formula);
    default: {
      const { left, right } = formula;
      if (right.kind === 'number' && right.percent && right.value === '100') return written(left, lookup);
      const side = (operand: Formula): string => {
        const text = written(operand, lookup);
        return operand.kind === 'plus' || operand.kind === 'minus' ? `(${text})` : text;
      };
      return `${side(left)}${SIGNS[formula.kind]}${side(right)}`;
    }
  }
}
