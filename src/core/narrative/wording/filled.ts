import type { Figure } from '../../quantity/figure';
import { operandsOf, type Expression } from '../../formulas/language/expression';
import { referenceTo, type FormulaPlace } from '../../formulas/print/excel';
import { a1 } from '../../workbook/address';
import { referable } from '../facts/value';

/** Excel functions take at most 255 arguments. */
const MOST_ARGUMENTS = 250;

/** Cells whose numbers a formula has made sure of already, by sheet and place; nothing asks for them twice. */
export type Given = Pick<ReadonlySet<string>, 'has'>;

export const NOTHING_GIVEN: Given = new Set();

/** The same with the cells that the values rest on. */
export function givenWith(given: Given, values: readonly Expression[]): Given {
  const needed = new Map<string, Figure>();
  for (const value of values) collect(referable(value), needed, []);
  return needed.size === 0 ? given : { has: (cell) => needed.has(cell) || given.has(cell) };
}

/**
 * An Excel formula that is TRUE while the values can be computed (已填写): every cell they rest on holds a number; of a sum
 * that lets its blanks count as nothing, at least one. Null where no cell is in them.
 */
export function filledIn(
  values: readonly Expression[],
  place: FormulaPlace,
  given: Given = NOTHING_GIVEN,
): string | null {
  const needed = new Map<string, Figure>();
  const loose: (readonly Figure[])[] = [];
  for (const value of values) collect(referable(value), needed, loose);
  const open = [...needed].flatMap(([key, figure]) => (given.has(key) ? [] : [figure]));
  const tests = [
    ...counted(open, place),
    ...loose.map((figures) => `COUNT(${figures.map((one) => referenceTo(one, place.sheet)).join(',')})>0`),
  ];
  if (tests.length === 0) return null;
  return tests.length === 1 ? (tests[0] ?? null) : `AND(${tests.join(',')})`;
}

function collect(expression: Expression, needed: Map<string, Figure>, loose: (readonly Figure[])[]): void {
  if (expression.kind === 'figure') {
    const { sheet, row, column } = expression.figure.cell;
    needed.set(`${sheet}!${row},${column}`, expression.figure);
    return;
  }
  if (expression.kind === 'sum' && expression.blanks === 'zero') {
    const figures = expression.terms.flatMap((term) => (term.kind === 'figure' ? [term.figure] : []));
    if (figures.length > 0 && figures.length === expression.terms.length) {
      loose.push(figures);
      return;
    }
  }
  for (const operand of operandsOf(expression)) collect(operand, needed, loose);
}

/** `COUNT(E6:F6)=2`: cells with numbers are counted; digits inside a text are turned into their number first. */
function counted(figures: readonly Figure[], place: FormulaPlace): readonly string[] {
  const plain = figures.filter((figure) => !isText(figure));
  const texts = figures.filter(isText).map((figure) => `ISNUMBER(${referenceTo(figure, place.sheet)})`);
  const runs = runsOf(plain, place.sheet);
  const tests: string[] = [];
  for (let start = 0; start < runs.length; start += MOST_ARGUMENTS) {
    const some = runs.slice(start, start + MOST_ARGUMENTS);
    const count = some.reduce((sum, run) => sum + run.count, 0);
    tests.push(`COUNT(${some.map(({ area }) => area).join(',')})=${count}`);
  }
  return [...tests, ...texts];
}

function isText({ encoding, state }: Figure): boolean {
  return encoding === 'text' && state === 'number';
}

/** Cells that stand side by side joined into ranges, which keeps formulas short. */
function runsOf(figures: readonly Figure[], sheet: string): readonly { area: string; count: number }[] {
  const runs: { first: Figure; last: Figure; count: number }[] = [];
  for (const figure of figures) {
    const run = runs.at(-1);
    if (run && isBeside(run.last, figure)) {
      run.last = figure;
      run.count += 1;
    } else {
      runs.push({ first: figure, last: figure, count: 1 });
    }
  }
  return runs.map(({ first, last, count }) => ({
    area:
      count === 1
        ? referenceTo(first, sheet)
        : `${referenceTo(first, sheet)}:${a1(last.cell.row, last.cell.column)}`,
    count,
  }));
}

function isBeside(one: Figure, next: Figure): boolean {
  return (
    one.cell.sheet === next.cell.sheet &&
    one.cell.row === next.cell.row &&
    one.cell.column + 1 === next.cell.column
  );
}
