import type { Message } from '../messages/message';
import { isKnown, type Figure } from '../quantity/figure';
import { keyOf } from '../formulas/index/figure-key';
import { expectedOf, fractionOf, isGap, type Lookup } from '../formulas/evaluate/evaluate';
import { figuresIn, type Expression } from '../formulas/language/expression';
import type { BoundRelation } from '../formulas/model';
import { FigureNames } from '../formulas/print/naming';
import { isReferable } from '../formulas/print/excel';
import { nameOf } from '../diagnosis/findings';
import { moneyUnitOf } from '../formulas/evaluate/scale';
import type { Review } from '../checks/review-model';
import type { CellAddress } from '../workbook/address';
import { Doubts } from './doubt';
import { PlannedBook } from './planned-book';
import { plannedFormula, type PlannedFormula } from './planned';
import { replacements } from './replace';
import { columnStyles } from './style';
import { shieldedCells } from '../workbook/shielded';

export interface FillPlan {
  readonly written: readonly PlannedFormula[];
  readonly skipped: readonly { readonly cell: CellAddress; readonly reason: Message }[];
}

/** What a fill may do beyond empty cells. */
export interface FillOptions {
  /** Also put formulas in place of typed numbers that the formula gives exactly (把固定数换成公式). */
  readonly replaceConstants?: boolean;
}

/**
 * Plans formulas for the empty derived cells (待填的派生单元格), and for nothing else unless asked. A cell that needs
 * another one that is filled in the same go comes after it; a cell that several relations could fill takes the first.
 */
export function planFill(review: Review, options: FillOptions = {}): FillPlan {
  const open = emptyResults(review);
  const styles = columnStyles(review.relations.map(({ relation }) => relation));
  const isShielded = shieldedCells(review.snapshot);
  const doubts = new Doubts(review);
  const book = new PlannedBook(review.snapshot);
  const filled = new Map<string, Figure>();
  const lookup: Lookup = (figure) => filled.get(keyOf(figure)) ?? figure;
  const circles = new Map<string, CellAddress>();
  const written: PlannedFormula[] = [];
  let pending = open.filter(({ result }) => !isShielded(result.cell));
  const preferred = preferredRelations(pending);
  const isSecondChoice = (relation: BoundRelation): boolean =>
    (preferred.get(keyOf(relation.result)) ?? relation) !== relation;
  const awaitsOthers = ({ expression }: BoundRelation): boolean =>
    figuresIn(expression).some((figure) => preferred.has(keyOf(figure)) && !filled.has(keyOf(figure)));
  for (const patience of [true, false]) {
    for (let before = -1; pending.length !== before;) {
      before = pending.length;
      pending = pending.filter((relation) => {
        const key = keyOf(relation.result);
        if (filled.has(key)) return false;
        if (patience && (isSecondChoice(relation) || awaitsOthers(relation))) return true;
        const value = expectedOf(relation, lookup);
        if (value === null || unreferable(relation, lookup)) return true;
        const planned = plannedFormula(relation, value, styles.get(relation));
        const reader = book.readerOf(planned.formula);
        if (reader) circles.set(key, reader);
        if (reader) return true;
        book.plan(planned.formula);
        written.push({ ...planned.formula, doubtful: doubts.about(relation) });
        filled.set(key, { ...relation.result, state: 'number', value: planned.value, decimals: null });
        return false;
      });
    }
  }
  const names = new FigureNames();
  const skipped = [
    ...open.flatMap(({ result }) =>
      isShielded(result.cell)
        ? [
            {
              cell: result.cell,
              reason: { id: 'fill/protected', data: { sheet: result.cell.sheet } } as const,
            },
          ]
        : [],
    ),
    ...pending.flatMap((relation) => skippedBecause(relation, lookup, names, filled, circles)),
  ];
  const replaced = options.replaceConstants ? replacements(review, book) : [];
  return { written: [...written, ...replaced], skipped: firstPerCell(skipped) };
}

function emptyResults(review: Review): readonly BoundRelation[] {
  return review.relations.flatMap(({ relation }) => {
    const { declaration, result, comparison, demand } = relation;
    const fillable = declaration.fills && result.state === 'blank' && result.formula === null && !demand;
    return fillable &&
      comparison !== 'at-least' &&
      !mixesRates(relation.expression) &&
      !isChangeOfRates(relation)
      ? [relation]
      : [];
  });
}

/** A rate divided by, or compared with, what is told in no percent (药占比 | % | 28 | 27.1%) is none of either. */
function mixesRates(expression: Expression): boolean {
  if (expression.kind === 'quotient')
    return (
      isRate(expression.dividend) !== isRate(expression.divisor) ||
      mixesRates(expression.dividend) ||
      mixesRates(expression.divisor)
    );
  return expression.kind === 'difference' && isRate(expression.from) !== isRate(expression.minus);
}

/** How a rate changed (债务率 from 102 % to 108 %) is told in points or in percent of it: the form does not say in which. */
function isChangeOfRates({ expression, result }: BoundRelation): boolean {
  if (expression.kind === 'quotient')
    return expression.dividend.kind === 'difference' && isRate(expression.dividend);
  return expression.kind === 'difference' && result.unit !== '%' && isRate(expression);
}

function isRate(expression: Expression): boolean {
  return figuresIn(expression).some(({ unit }) => unit === '%');
}

/** The first declaration that could fill each empty cell, once other empty cells are filled. */
function preferredRelations(open: readonly BoundRelation[]): ReadonlyMap<string, BoundRelation> {
  const empty = new Set(open.map(({ result }) => keyOf(result)));
  const preferred = new Map<string, BoundRelation>();
  for (const relation of open) {
    const key = keyOf(relation.result);
    const reachable = figuresIn(relation.expression).every(
      (figure) => figure.state !== 'blank' || empty.has(keyOf(figure)),
    );
    if (reachable && !preferred.has(key)) preferred.set(key, relation);
  }
  return preferred;
}

/** Why an empty result stays empty. Rows nobody has started on are passed over in silence. */
function skippedBecause(
  relation: BoundRelation,
  lookup: Lookup,
  names: FigureNames,
  filled: ReadonlyMap<string, Figure>,
  circles: ReadonlyMap<string, CellAddress>,
): FillPlan['skipped'] {
  if (filled.has(keyOf(relation.result))) return [];
  const operands = figuresIn(relation.expression).map(lookup);
  if (!operands.some(isKnown)) return [];
  const { cell } = relation.result;
  const name = nameOf(relation.result, relation, names);
  const gap = fractionOf(relation.expression, { money: moneyUnitOf(relation), lookup, exact: true });
  if (!isGap(gap)) {
    const text = unreferable(relation, lookup);
    if (text) return [{ cell, reason: { id: 'fill/operand-in-words', data: { name, cell: text.cell } } }];
    const reader = circles.get(keyOf(relation.result));
    return reader ? [{ cell, reason: { id: 'fill/circular', data: { name, cell: reader } } }] : [];
  }
  if (gap.kind !== 'unknown') return [{ cell, reason: { id: 'fill/zero-base', data: { name } } }];
  return [{ cell, reason: { id: 'fill/operand-missing', data: { name, cell: gap.figure.cell } } }];
}

/** An operand whose number stands in a text in a way that no formula can take it from. */
function unreferable({ expression }: BoundRelation, lookup: Lookup): Figure | undefined {
  return figuresIn(expression)
    .map(lookup)
    .find((figure) => !isReferable(figure));
}

function firstPerCell(skipped: FillPlan['skipped']): FillPlan['skipped'] {
  const seen = new Map<string, FillPlan['skipped'][number]>();
  for (const entry of skipped) {
    const key = `${entry.cell.row}:${entry.cell.column}!${entry.cell.sheet}`;
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}
