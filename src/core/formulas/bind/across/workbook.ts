import type { TableKind } from '../../../tables/model';
import { isKnown } from '../../../quantity/figure';
import { ZERO } from '../../../quantity/decimal';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { instantiate } from '../../evaluate/instantiate';
import { figureOf, figuresIn, sumOfPresent, type Expression } from '../../language/expression';
import type { Formula, Term } from '../../formula';
import type { FigureIndex, PlacedFigure } from '../../index/figure-index';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import type { WorkbookPlace } from '../../language/place';
import { holds } from '../agreeing';
import type { Scene } from '../scene';

/** “In the workbook, or for each of its departments, this figure is that over figures of other tables.” */
export function bindWorkbook(
  equation: Equation,
  place: WorkbookPlace,
  { index }: Scene,
  declaration: RelationDeclaration,
): readonly Binding[] {
  if (place.family) {
    const { of, begins, present } = place.family;
    const isPresent = index.tablesOf({ kinds: [of] }).some(({ table }) => table.family.startsWith(begins));
    if (isPresent !== present) return [];
  }
  return scopes(equation, place, index).flatMap((scope): readonly Binding[] => {
    const binding = bindOnce(equation, place, scope);
    if (!binding) return [];
    if (!place.mayLackParts || isComplete(binding, scope, declaration)) return [binding];
    return [{ ...binding, comparison: 'at-least' }];
  });
}

/** The whole workbook, or the tables of each department; only those tables count that the equation speaks of. */
function scopes(equation: Equation, place: WorkbookPlace, index: FigureIndex): readonly FigureIndex[] {
  if (!place.perDepartment) return [index];
  const kinds = new Set([...termsOf(equation.result), ...termsOf(equation.is)].flatMap(kindsOf));
  return index.perDepartment([...kinds]);
}

function bindOnce(equation: Equation, { without }: WorkbookPlace, scope: FigureIndex): Binding | null {
  if (without && termsOf(without).some((term) => term.kind === 'figure' && scope.has(term.in, term.row)))
    return null;
  const result = placedIn(equation.result, scope);
  const expression = result && instantiate(equation.is, (term) => inWorkbook(term, scope));
  if (!result || !expression) return null;
  const { comparison } = equation;
  return {
    table: result.index.table,
    subject: cleanLabel(result.row.row.label),
    result: result.figure,
    expression,
    ...(comparison ? { comparison } : {}),
  };
}

/** The result with the table it stands in: the first way that the workbook has. */
function placedIn(formula: Formula, scope: FigureIndex): PlacedFigure | null {
  if (formula.kind === 'figure') return scope.only(formula.in, formula.row, formula.columns);
  if (formula.kind !== 'first-of') return null;
  for (const way of formula.ways) {
    const placed = placedIn(way, scope);
    if (placed) return placed;
  }
  return null;
}

/** What a formula's terms are in the tables of a workbook. */
function inWorkbook(term: Term, scope: FigureIndex): Expression | null {
  if (term.kind === 'figure') {
    const found = scope.only(term.in, term.row, term.columns);
    return found && figureOf(found.figure);
  }
  if (term.kind !== 'sum-over') return null;
  const tables = scope.tablesOf(term.in);
  const names = new Set(tables.map(({ table }) => table.project ?? table.id));
  if (term.each === 'project' && names.size < tables.length) return null;
  if (term.each === 'single' && tables.length !== 1) return null;
  const totals = scope.all(term.in, 'total', [term.column]);
  // A table without the figure leaves the sum open.
  return tables.length > 0 && totals.length === tables.length
    ? sumOfPresent(totals.map(({ figure }) => figure))
    : null;
}

/** Whether all parts are there, as another of the declaration's equations shows that comes out exactly. */
function isComplete(binding: Binding, scope: FigureIndex, declaration: RelationDeclaration): boolean {
  if (figuresIn(binding.expression).length < 2) return false;
  return declaration.equations.some((other) => {
    if (other.over.kind !== 'workbook' || !other.over.mayLackParts) return false;
    const shown = bindOnce(other, other.over, scope);
    const isNothing = !shown || !isKnown(shown.result) || shown.result.value.eq(ZERO);
    return !isNothing && holds(shown, declaration);
  });
}

function termsOf(formula: Formula): readonly Term[] {
  switch (formula.kind) {
    case 'first-of':
      return formula.ways.flatMap(termsOf);
    case 'figure':
    case 'sum-over':
      return [formula];
    case 'sum':
      return formula.terms.flatMap(termsOf);
    default:
      return [];
  }
}

function kindsOf(term: Term): readonly TableKind[] {
  return term.kind === 'figure' || term.kind === 'sum-over' ? term.in.kinds : [];
}
