import type { CauseKind } from '../../../src/core/findings/finding';
import { decimal, plain, roundHalfUp, truncate } from '../../../src/core/quantity/decimal';
import { isKnown, type Figure, type KnownFigure } from '../../../src/core/quantity/figure';
import { expectedOf } from '../../../src/core/formulas/evaluate/evaluate';
import { figureOf, figuresIn } from '../../../src/core/formulas/language/expression';
import { keyOf } from '../../../src/core/formulas/index/figure-key';
import type { EvaluatedRelation } from '../../../src/core/formulas/model';
import { sameCell, type CellAddress } from '../../../src/core/workbook/address';
import type { Dice } from '../../support/families/dice';

/** One mistake to plant: what the cell shows afterwards, in the figure's own unit. */
export interface Fault {
  readonly cause: CauseKind;
  readonly figure: KnownFigure;
  readonly wrong: string;
  /** A second cell changed by the same mistake, when two were swapped. */
  readonly swappedWith?: KnownFigure;
}

type FaultMaker = (dice: Dice, target: Target) => Fault | null;

/** A figure and the relations it stands in. */
export interface Target {
  readonly figure: KnownFigure;
  readonly asResult: readonly EvaluatedRelation[];
  readonly asOperand: readonly EvaluatedRelation[];
  readonly all: readonly KnownFigure[];
  /** Empty cells for a ratio whose base is zero. */
  readonly withoutBase: readonly Figure[];
}

const AMOUNT_UNITS = new Set(['元', '千元', '万元', '亿元']);

/** Every cause that an arithmetic check can name, and how a person makes that mistake. */
export const FAULT_MAKERS: Readonly<Partial<Record<CauseKind, FaultMaker>>> = {
  'digit-transposition': (dice, { figure }) => transpose(dice, figure),
  'digit-error': (dice, { figure }) => mistype(dice, figure),
  'decimal-point': (dice, { figure }) =>
    isAmount(figure)
      ? changed(
          'decimal-point',
          figure,
          figure.value.times(decimal(dice.pick(['10', '0.1', '100'] as const))),
        )
      : null,
  'unit-slip': (_dice, { figure }) =>
    isAmount(figure)
      ? changed('unit-slip', figure, figure.value.times(decimal(figure.unit === '元' ? '0.0001' : '10000')))
      : null,
  sign: (_dice, { figure, asResult }) =>
    asResult.some(({ relation }) => /change/.test(relation.declaration.rule))
      ? changed('sign', figure, figure.value.times(decimal('-1')))
      : null,
  'percent-fraction': (_dice, { figure }) =>
    isRate(figure) ? changed('percent-fraction', figure, figure.value.div(decimal('100'))) : null,
  complement: (_dice, { figure, asResult }) =>
    isRate(figure) &&
    asResult.some(({ relation }) => /execution-rate|completion|use-rate/.test(relation.declaration.rule))
      ? changed('complement', figure, decimal('100').minus(figure.value))
      : null,
  truncated: (_dice, { figure, asResult }) =>
    isRate(figure) && asResult.some(({ relation }) => relation.expression.kind === 'quotient')
      ? cutOff(figure)
      : null,
  'zero-base': (dice, { withoutBase }) => {
    const [first, ...rest] = withoutBase;
    if (!first) return null;
    const figure = { ...dice.pick([first, ...rest]), state: 'number' as const, value: decimal('0') };
    return { cause: 'zero-base', figure, wrong: '100' };
  },
  'wrong-base': (_dice, target) => wrongBase(target),
  'swapped-values': (_dice, target) => swap(target),
  'missing-addend': (dice, target) => addend(dice, target, 'missing-addend'),
  'extra-addend': (dice, target) => addend(dice, target, 'extra-addend'),
  'stale-total': (_dice, { figure, asResult }) =>
    asResult.some(({ relation }) => relation.expression.kind === 'sum') && isAmount(figure)
      ? changed('stale-total', figure, decimal('0'))
      : null,
  'copied-from-neighbour': (dice, { figure, all, asResult }) => {
    const neighbours = all.filter(
      (other) =>
        isAmount(other) &&
        isAmount(figure) &&
        ((other.cell.row === figure.cell.row && Math.abs(other.cell.column - figure.cell.column) === 1) ||
          (other.cell.column === figure.cell.column && Math.abs(other.cell.row - figure.cell.row) === 1)) &&
        !other.value.eq(decimal('0')) &&
        !asResult.some(({ relation }) => isTotalWithoutAPart(relation, figure, other)),
    );
    const [first, ...rest] = neighbours;
    return first ? changed('copied-from-neighbour', figure, dice.pick([first, ...rest]).value) : null;
  },
};

/** The figures of the workbook that take part in a relation that holds, with those relations. */
export function targetsOf(relations: readonly EvaluatedRelation[]): readonly Target[] {
  const known = new Map<
    string,
    { figure: KnownFigure; asResult: EvaluatedRelation[]; asOperand: EvaluatedRelation[] }
  >();
  const entry = (figure: KnownFigure) => {
    const key = `${figure.cell.sheet}!${figure.cell.row},${figure.cell.column}`;
    const found = known.get(key) ?? { figure, asResult: [], asOperand: [] };
    known.set(key, found);
    return found;
  };
  for (const evaluated of relations) {
    if (evaluated.verdict.state === 'undetermined' || evaluated.relation.comparison === 'at-least') continue;
    const { result, expression, demand } = evaluated.relation;
    if (!demand && isKnown(result)) entry(result).asResult.push(evaluated);
    for (const figure of figuresIn(expression)) if (isKnown(figure)) entry(figure).asOperand.push(evaluated);
  }
  const broken = new Set(
    relations.flatMap(({ relation, verdict }) =>
      verdict.state === 'violated' ? [relation.result, ...figuresIn(relation.expression)].map(keyOf) : [],
    ),
  );
  const onSheet = new Map<string, KnownFigure[]>();
  for (const { figure } of known.values()) {
    const { sheet } = figure.cell;
    const figures = onSheet.get(sheet) ?? [];
    figures.push(figure);
    onSheet.set(sheet, figures);
  }
  const withoutBase = relations.flatMap(({ relation: { expression, result } }) => {
    if (expression.kind !== 'quotient' || (result.state !== 'blank' && !isZero(result))) return [];
    const divisor = figuresIn(expression.divisor);
    return divisor.length > 0 && divisor.every(isZero) ? [result] : [];
  });
  return [...known.values()]
    .filter(({ figure }) => figure.formula === null && !broken.has(keyOf(figure)))
    .map((found) => ({
      ...found,
      all: onSheet.get(found.figure.cell.sheet) ?? [],
      withoutBase,
    }));
}

/** A total of two parts that shows one of them: nobody can tell a copied figure from a part left out (missing-addend). */
function isTotalWithoutAPart(
  { expression }: EvaluatedRelation['relation'],
  figure: KnownFigure,
  { value }: KnownFigure,
): boolean {
  return (
    expression.kind === 'sum' &&
    figuresIn(expression).some((part) => isKnown(part) && figure.value.minus(part.value).eq(value))
  );
}

function isZero(figure: Figure): boolean {
  return isKnown(figure) && figure.value.eq(decimal('0'));
}

/** 54.37 written as 54, or as 54.3 where the digit cut off would have rounded up. */
function cutOff(figure: KnownFigure): Fault | null {
  for (const digits of [0, 1]) {
    const value = truncate(figure.value, digits);
    if (!value.eq(roundHalfUp(figure.value, digits))) return changed('truncated', figure, value);
  }
  return null;
}

function isAmount(figure: KnownFigure): boolean {
  return figure.unit !== null && AMOUNT_UNITS.has(figure.unit) && !figure.value.eq(decimal('0'));
}

function isRate(figure: KnownFigure): boolean {
  return figure.unit === '%' && !figure.value.eq(decimal('0'));
}

function changed(cause: CauseKind, figure: KnownFigure, value: ReturnType<typeof decimal>): Fault | null {
  const wrong = plain(roundHalfUp(value, Math.max(4, figure.decimals ?? 0)));
  return wrong === plain(figure.value) ? null : { cause, figure, wrong };
}

function transpose(dice: Dice, figure: KnownFigure): Fault | null {
  const digits = plain(figure.value);
  const places = [...digits].flatMap((digit, index) => {
    const next = digits[index + 1];
    const leadsWithZero = index === 0 && next === '0';
    return /\d/.test(digit) && next !== undefined && /\d/.test(next) && digit !== next && !leadsWithZero
      ? [index]
      : [];
  });
  const [first, ...rest] = places;
  if (first === undefined) return null;
  const at = dice.pick([first, ...rest]);
  return written(
    'digit-transposition',
    figure,
    `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`,
  );
}

function mistype(dice: Dice, figure: KnownFigure): Fault | null {
  const digits = plain(figure.value);
  const places = [...digits].flatMap((digit, index) => (/\d/.test(digit) ? [index] : []));
  const [first, ...rest] = places;
  if (first === undefined || digits === '0') return null;
  const at = dice.pick([first, ...rest]);
  const before = digits.slice(0, at);
  const after = digits.slice(at + 1);
  const way = dice.integer(0, 2);
  const other = String((Number(digits[at]) + dice.integer(1, 9)) % 10);
  if (way === 0) return written('digit-error', figure, `${before}${other}${after}`);
  if (way === 1 && places.length > 2) return written('digit-error', figure, `${before}${after}`);
  return written('digit-error', figure, `${before}${digits[at]}${other}${after}`);
}

function written(cause: CauseKind, figure: KnownFigure, digits: string): Fault | null {
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return null;
  return changed(cause, figure, decimal(digits));
}

/** The rate on the amount beside the right base: 年初 for 全年预算, 本年 for 上年. */
function wrongBase({ figure, asResult, all }: Target): Fault | null {
  const rate = asResult.find(({ relation }) => relation.expression.kind === 'quotient')?.relation;
  if (rate?.expression.kind !== 'quotient' || !isRate(figure)) return null;
  const { expression } = rate;
  const bases = figuresIn(expression.divisor);
  const part = expression.dividend.kind === 'figure' ? [expression.dividend.figure] : [];
  const wrong = all.find(
    (other) =>
      isAmount(other) &&
      other.cell.row === figure.cell.row &&
      ![...part, ...bases].some((used) => sameCell(used.cell, other.cell)) &&
      bases.some((base) => Math.abs(base.cell.column - other.cell.column) === 1),
  );
  const value =
    wrong &&
    expectedOf({
      ...rate,
      expression: { kind: 'quotient', dividend: expression.dividend, divisor: figureOf(wrong) },
    });
  return value ? changed('wrong-base', figure, roundHalfUp(value, figure.decimals ?? 2)) : null;
}

function swap({ figure, all }: Target): Fault | null {
  const other = all.find(
    (one) =>
      isAmount(one) &&
      isAmount(figure) &&
      one.cell.column === figure.cell.column &&
      one.cell.row === figure.cell.row + 1 &&
      !one.value.eq(figure.value),
  );
  return other ? { cause: 'swapped-values', figure, wrong: plain(other.value), swappedWith: other } : null;
}

function addend(
  dice: Dice,
  { figure, asResult }: Target,
  cause: 'missing-addend' | 'extra-addend',
): Fault | null {
  const sum = asResult.find(({ relation }) => relation.expression.kind === 'sum');
  if (!sum || !isAmount(figure)) return null;
  const [first, ...rest] = figuresIn(sum.relation.expression).filter(isKnown).filter(isAmount);
  if (!first || rest.length === 0) return null;
  const part = dice.pick([first, ...rest]).value;
  return changed(
    cause,
    figure,
    cause === 'missing-addend' ? figure.value.minus(part) : figure.value.plus(part),
  );
}

export function cellsOf(fault: Fault): readonly CellAddress[] {
  return fault.swappedWith ? [fault.figure.cell, fault.swappedWith.cell] : [fault.figure.cell];
}
