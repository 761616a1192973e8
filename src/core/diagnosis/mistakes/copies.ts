import { plain } from '../../quantity/decimal';
import type { KnownFigure } from '../../quantity/figure';
import { isAmountUnit, POINTS } from '../../quantity/unit';
import { sameCell } from '../../workbook/address';
import { figuresIn } from '../../formulas/language/expression';
import { keyOf } from '../../formulas/index/figure-key';
import type { BoundRelation } from '../../formulas/model';
import type { Mistake } from './mistakes';
import type { Search } from '../search';
import type { Surroundings } from '../surroundings/surroundings';
import { cellsOf, type Constraint } from '../likelihood/weigh';
import { LIKELIHOOD } from '../likelihood/likelihoods';

/**
 * The cell holds what another cell holds (抄错): the one beside it, one of its row or column, last year's in the same
 * row, or one of another table. A single digit or zero proves nothing, and equal figures side by side prove little in
 * a form whose budget was not adjusted, unless their ratio is to be another than one. `wanted` are the relations that
 * speak against the cell.
 */
export function copyCause(
  written: KnownFigure,
  wanted: readonly Constraint[],
  { around, touching, isOpen }: Search,
): Omit<Mistake, 'value'> | null {
  const digits = significantDigits(written);
  if (digits === 0 || around.isStatedAgain(written)) return null;
  const holding = (touching.get(keyOf(written)) ?? []).filter((relation) => !isOpen(relation));
  const custom = around.repeatedBeside(written);
  const same = around
    .withSameValue(written)
    .filter(
      (other) => !areEqualByRight(other, holding) && !custom.some(({ cell }) => sameCell(cell, other.cell)),
    );
  if (same.length === 0) return null;
  const beside = new Set(around.besides(written).map(({ cell }) => `${cell.row} ${cell.column}`));
  const source =
    same.find(({ cell }) => cell.sheet === written.cell.sheet && beside.has(`${cell.row} ${cell.column}`)) ??
    (digits < 2
      ? undefined
      : same.find((other) => isInLine(other.cell, written) && around.areInOneTable(other, written))) ??
    (isTelling(written, digits) ? same.find((other) => !isRelated(other, wanted)) : undefined);
  if (!source) return null;
  const isSameRow = source.cell.sheet === written.cell.sheet && source.cell.row === written.cell.row;
  if (isSameRow && isLastYear(written, source, around)) return lastYear(source);
  return {
    kind: 'copied-from-neighbour',
    message: { id: 'cause/copied-from-neighbour', data: { other: source.cell } },
    strength: isAgainstRatio(source, wanted)
      ? LIKELIHOOD.copyAgainstRatio
      : strengthOf(written, source, digits),
  };
}

function lastYear(source: KnownFigure): Omit<Mistake, 'value'> {
  return {
    kind: 'wrong-year',
    message: { id: 'cause/last-year', data: { other: source.cell } },
    strength: LIKELIHOOD.lastYearInRow,
  };
}

function strengthOf(written: KnownFigure, source: KnownFigure, digits: number): number {
  if (digits < 2 || isOfFewValues(written, digits)) return LIKELIHOOD.copyOfOneDigit;
  if (!isInLine(source.cell, written)) return LIKELIHOOD.copyFromElsewhere;
  if (source.cell.row !== written.cell.row)
    return digits > 2 ? LIKELIHOOD.copyFromColumn : LIKELIHOOD.copyFromColumnFewDigits;
  return digits > 2 ? LIKELIHOOD.copyFromRow : LIKELIHOOD.copyFromRowFewDigits;
}

/** Points are whole numbers up to some twenty: that another row has as many proves as little as one digit does. */
function isOfFewValues({ unit }: KnownFigure, digits: number): boolean {
  return unit === POINTS && digits <= 2;
}

/** Whether a relation that holds explains why the other is equal: the only source of a total, a budget spent to the full. */
function areEqualByRight({ cell }: KnownFigure, holding: readonly BoundRelation[]): boolean {
  return holding.some((relation) => cellsOf(relation).some((own) => sameCell(own.cell, cell)));
}

/** Whether a ratio of just these two figures says that they are not equal. */
function isAgainstRatio(source: KnownFigure, wanted: readonly Constraint[]): boolean {
  return wanted.some(
    ({ relation }) =>
      relation.expression.kind === 'quotient' &&
      figuresIn(relation.expression).some(({ cell }) => sameCell(cell, source.cell)),
  );
}

function isInLine(cell: KnownFigure['cell'], { cell: own }: KnownFigure): boolean {
  return cell.sheet === own.sheet && (cell.row === own.row || cell.column === own.column);
}

/** Enough digits for the same figure elsewhere in the workbook to be no chance. */
function isTelling({ unit }: KnownFigure, digits: number): boolean {
  return digits > 2 && unit !== null && isAmountUnit(unit);
}

/** Figures of one relation are compared with each other already. */
function isRelated({ cell }: KnownFigure, wanted: readonly Constraint[]): boolean {
  return wanted.some(
    ({ relation }) =>
      relation.expression.kind === 'figure' && cellsOf(relation).some((own) => sameCell(own.cell, cell)),
  );
}

/** Whether the source is last year's figure of the row whose figure of this year was to be written. */
function isLastYear(written: KnownFigure, source: KnownFigure, around: Surroundings): boolean {
  return around.fieldAt(source) === 'prior-year' && around.fieldAt(written) !== 'prior-year';
}

function significantDigits({ value }: KnownFigure): number {
  return plain(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}
