import { decimal, ONE, plain } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import type { AmountUnit } from '../../quantity/unit';
import { a1, quoteSheet } from '../../workbook/address';
import { figuresIn, type Expression } from '../language/expression';
import type { BoundRelation } from '../model';
import { moneyUnitOf, resultUnitOf, scaleOf } from '../evaluate/scale';

/** Where a formula will stand, and the money unit it is computed in. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly money: AmountUnit | null;
}

/** Where the relation's result stands. */
export function placeOf(relation: BoundRelation): FormulaPlace {
  return { sheet: relation.result.cell.sheet, money: moneyUnitOf(relation) };
}

/**
 * The expression as an Excel formula without `=`: `SUM(C7:C9)`, `E6/D6`. References are relative; cells of other
 * sheets carry their quoted sheet name. Percentages come out as fractions of 1, amounts in the place's money unit.
 */
export function excelOf(expression: Expression, place: FormulaPlace, strength = 0): string {
  const inner = (operand: Expression, needed: number): string => excelOf(operand, place, needed);
  switch (expression.kind) {
    case 'figure':
      return reference(expression.figure, place, strength);
    case 'constant':
      return plain(expression.value);
    case 'sum':
      return sum(expression.terms, place, strength);
    case 'difference':
      return bracket(`${inner(expression.from, 1)}-${inner(expression.minus, 2)}`, strength > 1);
    case 'product':
      return bracket(expression.factors.map((factor) => inner(factor, 2)).join('*'), strength > 2);
    case 'quotient':
      return bracket(`${inner(expression.dividend, 2)}/${inner(expression.divisor, 3)}`, strength > 2);
    case 'at-most':
      return `MIN(${inner(expression.value, 0)},${inner(expression.limit, 0)})`;
  }
}

function bracket(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}

/**
 * A cell as a formula refers to it: `D6`, `'项目 1'!D6`. Digits held as text are turned into their number, without the
 * words around them: `VALUE(SUBSTITUTE(B3,"其中：财政拨款：",""))`.
 */
export function referenceTo(figure: Figure, sheet: string): string {
  const { cell } = figure;
  const address = a1(cell.row, cell.column);
  const reference = cell.sheet === sheet ? address : `${quoteSheet(cell.sheet)}!${address}`;
  if (!isTextNumber(figure)) return reference;
  const bare = (textPartsOf(figure)?.around ?? []).reduce(
    (text, words) => `SUBSTITUTE(${text},"${words.replaceAll('"', '""')}","")`,
    reference,
  );
  return `VALUE(${bare})`;
}

/** Whether a formula can take the figure's number from its cell: not from `0.9‰` or digits of full width. */
export function isReferable(figure: Figure): boolean {
  return !isTextNumber(figure) || textPartsOf(figure) !== null;
}

/** Whether the relation can be written as a formula: all its operands' numbers can be taken from their cells. */
export function isWritable({ expression }: BoundRelation): boolean {
  return figuresIn(expression).every(isReferable);
}

const TEXT_NUMBER = /^(.*?)([-+]?\d[\d,，]*(?:\.\d*)?)([^\d]*)$/s;

/**
 * What must go from a text before VALUE can read it: the words before the digits, commas of full width, and the words
 * or the unit after them; a percent sign at the very end is VALUE's own. Null where what is left is not the number read.
 */
function textPartsOf({ written, value }: Figure): { readonly around: readonly string[] } | null {
  const [, before = '', digits, after = ''] = TEXT_NUMBER.exec(written) ?? [];
  if (digits === undefined || value === null) return null;
  if (plain(value) !== plain(decimal(digits.replace(/[+,，]|\.$/g, '')))) return null;
  const comma = digits.includes('，') ? ['，'] : [];
  const around = [before, after.trim() === '%' ? '' : after, ...comma].map((words) => words.trim());
  return { around: around.filter((words) => words !== '') };
}

/** What the cell's content must be divided by to come out in the place's terms; 1 for most cells. */
function factorOf(figure: Figure, place: FormulaPlace): string | null {
  const isFraction = figure.unit === '%' && (figure.encoding === 'percent' || figure.written.endsWith('%'));
  const scale = isFraction ? ONE : scaleOf(figure, place.money);
  if (scale.eq(ONE)) return null;
  return scale.lt(ONE) ? `/${plain(ONE.div(scale))}` : `*${plain(scale)}`;
}

function reference(figure: Figure, place: FormulaPlace, strength: number): string {
  const factor = factorOf(figure, place);
  const cell = referenceTo(figure, place.sheet);
  return factor === null ? cell : bracket(`${cell}${factor}`, strength > 2);
}

function sum(terms: readonly Expression[], place: FormulaPlace, strength: number): string {
  const figures = terms.flatMap((term) => (term.kind === 'figure' ? [term.figure] : []));
  const side = figures.length === terms.length && figures.length < 4 && figures.every(isAddable);
  const first = figures[0];
  if (side && first && figures.every(({ cell }) => cell.row === first.cell.row)) {
    return bracket(figures.map((figure) => reference(figure, place, 1)).join('+'), strength > 1);
  }
  const parts: string[] = [];
  let run: Figure[] = [];
  const close = (): void => {
    parts.push(...areas(run, place));
    run = [];
  };
  for (const term of terms) {
    if (term.kind === 'figure' && factorOf(term.figure, place) === null && !isTextNumber(term.figure)) {
      run.push(term.figure);
    } else {
      close();
      parts.push(excelOf(term, place));
    }
  }
  close();
  return `SUM(${parts.join(',')})`;
}

/** A cell that `+` can take; written signs such as `—` would make it fail where SUM passes over them. */
function isAddable({ state }: Figure): boolean {
  return state === 'number' || state === 'blank';
}

function isTextNumber(figure: Figure): boolean {
  return figure.encoding === 'text' && figure.state === 'number';
}

/** Neighbouring cells joined into ranges: `C7:C9`, `C11`. */
function areas(figures: readonly Figure[], place: FormulaPlace): readonly string[] {
  const joined: { first: Figure; last: Figure }[] = [];
  for (const figure of figures) {
    const run = joined.at(-1);
    if (run && continues(run.first, run.last, figure)) run.last = figure;
    else joined.push({ first: figure, last: figure });
  }
  return joined.map(({ first, last }) => {
    const start = referenceTo(first, place.sheet);
    return first === last ? start : `${start}:${a1(last.cell.row, last.cell.column)}`;
  });
}

function continues(first: Figure, last: Figure, next: Figure): boolean {
  const { cell } = last;
  if (next.cell.sheet !== cell.sheet) return false;
  const down = next.cell.column === cell.column && next.cell.row === cell.row + 1;
  const right = next.cell.row === cell.row && next.cell.column === cell.column + 1;
  return (down && first.cell.column === cell.column) || (right && first.cell.row === cell.row);
}

/** Divisors that must not be zero, outermost first, as formulas. */
function divisorsIn(expression: Expression, place: FormulaPlace): readonly string[] {
  switch (expression.kind) {
    case 'figure':
    case 'constant':
      return [];
    case 'sum':
      return expression.terms.flatMap((term) => divisorsIn(term, place));
    case 'difference':
      return [...divisorsIn(expression.from, place), ...divisorsIn(expression.minus, place)];
    case 'product':
      return expression.factors.flatMap((factor) => divisorsIn(factor, place));
    case 'quotient':
      return [excelOf(expression.divisor, place), ...divisorsIn(expression.dividend, place)];
    case 'at-most':
      return [...divisorsIn(expression.value, place), ...divisorsIn(expression.limit, place)];
  }
}

/**
 * The formula an expert would write into the relation's result cell, with its `=`:
 * `=IF(D6=0,"",ROUND(E6/D6,4))`, `=SUM(C7:C9)`. `heldAsFraction` tells whether the cell holds a fraction of 1;
 * where a percentage is kept as a plain 54.31, the fraction is multiplied by 100.
 */
export function formulaFor(relation: BoundRelation, heldAsFraction: boolean): string {
  const place = placeOf(relation);
  const { expression } = relation;
  const isPercent = resultUnitOf(relation) === '%';
  const scaled = isPercent && !heldAsFraction;
  const value = excelOf(expression, place, scaled ? 2 : 0) + (scaled ? '*100' : '');
  const divisors = divisorsIn(expression, place);
  const rounded = roundedFormula(value, relation, isPercent && heldAsFraction);
  return `=${divisors.reduceRight((body, divisor) => `IF(${divisor}=0,"",${body})`, rounded)}`;
}

function roundedFormula(
  value: string,
  { declaration, expression }: BoundRelation,
  fraction: boolean,
): string {
  if (declaration.decimals === null || expression.kind === 'sum' || expression.kind === 'difference')
    return value;
  return `ROUND(${value},${declaration.decimals + (fraction ? 2 : 0)})`;
}

/** A percentage with two decimals as Excel's number format. */
export const PERCENT_FORMAT = '0.00%';
