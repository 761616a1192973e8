import { decimal, plain, type Decimal } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import { excelOf } from '../../formulas/print/excel';
import { figureOf, figuresIn, type Expression } from '../../formulas/language/expression';
import { formatAddress, type CellAddress } from '../../workbook/address';
import { COLUMNS } from './linked-sheet';
import type { BlockCell } from '../model';
import { cellsOf, conditionFormula, holds, sign, type Condition } from '../wording/conditions';
import { filledIn } from '../wording/filled';
import { wordingsOf } from '../wording/formula';
import type { Choice, Part, Sentence } from '../wording/parts';
import { MONEY, referable, valueOf } from '../facts/value';
import { leastOf } from '../sentences/projects/range';

/** The column of the data block (取数区), of no width, to the right of what the linked sheet remembers. */
export const BLOCK_COLUMN = COLUMNS.length + 2;

/** Sums of fewer terms stay in their sentence. */
const FEW_TERMS = 3;

/** What a cell of the block comes to: the sum of its terms or the smallest of them. */
type Held = 'sum' | 'at-most';

/** Formula length of one cell of the block; SUM also takes at most 255 arguments. */
const CELL_LENGTH = 6_000;
const CELL_TERMS = 200;

/**
 * Cells of the linked sheet that hold the long sums of a report (长公式的取数区), so that a sentence over hundreds of
 * sheets fits into one formula and stays live. The same sum is kept once.
 */
export class DataBlock {
  readonly cells: BlockCell[] = [];
  private readonly known = new Map<string, Figure>();
  private readonly behind = new Map<string, readonly CellAddress[]>();

  constructor(private readonly sheet: string) {}

  /**
   * The sentence with every long sum, and every count of what holds of many, replaced by a cell of the block that has
   * it. Stops after each of the many.
   */
  *shorten(sentence: Sentence): Generator<void, Sentence> {
    const parts: Part[] = [];
    for (const part of sentence) parts.push(yield* this.shortenPart(part));
    return parts;
  }

  /** What the cells of the block stand for: every cell of the tables behind them, each once. */
  sourcesOf(cells: readonly CellAddress[]): readonly CellAddress[] {
    const found = new Map<string, CellAddress>();
    for (const cell of cells) {
      const behind = this.behind.get(formatAddress(cell)) ?? [cell];
      for (const source of behind) found.set(formatAddress(source), source);
    }
    return [...found.values()];
  }

  private *shortenPart(part: Part): Generator<void, Part> {
    switch (part.kind) {
      case 'text':
      case 'words':
        return part;
      case 'number':
        return { ...part, value: this.replaced(part.value) };
      case 'choice': {
        const { positive, zero, negative, unknown } = part;
        const choice: Choice = {
          by: this.replaced(part.by),
          decimals: part.decimals,
          positive: yield* this.shorten(positive),
          zero: yield* this.shorten(zero),
          negative: yield* this.shorten(negative),
          unknown: yield* this.shorten(unknown),
        };
        return { kind: 'choice', ...choice };
      }
      case 'if':
        return {
          kind: 'if',
          when: yield* this.condition(part.when),
          then: yield* this.shorten(part.then),
          otherwise: yield* this.shorten(part.otherwise),
        };
    }
  }

  private replaced(expression: Expression): Expression {
    switch (expression.kind) {
      case 'figure':
      case 'constant':
        return expression;
      case 'sum': {
        const terms = flattened(expression);
        return terms.length > FEW_TERMS
          ? figureOf(this.hold('sum', terms))
          : { ...expression, terms: expression.terms.map((term) => this.replaced(term)) };
      }
      case 'difference':
        return {
          ...expression,
          from: this.replaced(expression.from),
          minus: this.replaced(expression.minus),
        };
      case 'product':
        return { ...expression, factors: expression.factors.map((factor) => this.replaced(factor)) };
      case 'quotient':
        return {
          ...expression,
          dividend: this.replaced(expression.dividend),
          divisor: this.replaced(expression.divisor),
        };
      case 'at-most': {
        const terms = compared(expression);
        if (terms.length > FEW_TERMS) return figureOf(this.hold('at-most', terms));
        return {
          ...expression,
          value: this.replaced(expression.value),
          limit: this.replaced(expression.limit),
        };
      }
    }
  }

  /** The condition, with a count of those that hold in a cell of the block in place of a long list of them. */
  private *condition(condition: Condition): Generator<void, Condition> {
    switch (condition.kind) {
      case 'sign':
        return { ...condition, by: this.replaced(condition.by) };
      case 'known':
        return { kind: 'known', values: condition.values.map((value) => this.replaced(value)) };
      case 'says':
        return condition;
      case 'not':
        return { kind: 'not', of: yield* this.condition(condition.of) };
      case 'some':
      case 'all': {
        const of: Condition[] = [];
        for (const one of condition.of) {
          of.push(yield* this.condition(one));
          yield;
        }
        if (of.length <= FEW_TERMS) return { ...condition, of };
        const count = figureOf(yield* this.count(of));
        if (condition.kind === 'some') return sign(count, 0, '+');
        const wanted = { kind: 'constant', value: decimal(String(of.length)) } as const;
        return sign({ kind: 'difference', from: count, minus: wanted }, 0, '0');
      }
    }
  }

  /** The cell of the block with how many of the conditions hold. */
  private *count(conditions: readonly Condition[]): Generator<void, Figure> {
    const place = { sheet: this.sheet, money: MONEY };
    const counted: { readonly text: string; readonly holds: boolean }[] = [];
    const behind: CellAddress[] = [];
    for (const one of conditions) {
      counted.push({ text: `IF(${conditionFormula(one, place)},1,0)`, holds: holds(one) });
      for (const cell of cellsOf(one)) behind.push(...(this.behind.get(formatAddress(cell)) ?? [cell]));
      yield;
    }
    const key = counted.map(({ text }) => text).join(',');
    const known = this.known.get(key);
    if (known) return known;
    const parts = chunked(counted, ({ text }) => text.length).map((chunk) =>
      this.add(
        `=SUM(${chunk.map(({ text }) => text).join(',')})`,
        decimal(String(chunk.filter((one) => one.holds).length)),
        null,
      ),
    );
    const held = this.together(parts);
    this.known.set(key, held);
    this.behind.set(formatAddress(held.cell), behind);
    return held;
  }

  /** The cell of the block with the sum or the smallest of the terms, empty while one of their cells is. */
  private hold(kind: Held, terms: readonly Expression[]): Figure {
    const place = { sheet: this.sheet, money: MONEY };
    const key = `${kind} ${excelOf(referable({ kind: 'sum', terms }), place)}`;
    const known = this.known.get(key);
    if (known) return known;
    const chunks = chunked(terms, (term) => excelOf(referable(term), place).length * 2);
    const held = this.together(
      chunks.map((chunk) => this.part(kind, chunk)),
      kind,
    );
    this.known.set(key, held);
    this.behind.set(
      formatAddress(held.cell),
      figuresIn(referable({ kind: 'sum', terms })).map(({ cell }) => cell),
    );
    return held;
  }

  private together(parts: readonly Figure[], kind: Held = 'sum'): Figure {
    const [only] = parts;
    return parts.length === 1 && only ? only : this.part(kind, parts.map(figureOf));
  }

  private part(kind: Held, terms: readonly Expression[]): Figure {
    const place = { sheet: this.sheet, money: MONEY };
    const whole: Expression = kind === 'sum' ? { kind, terms } : leastOf(terms);
    const printed =
      kind === 'sum'
        ? excelOf(referable(whole), place)
        : `MIN(${terms.map((term) => excelOf(referable(term), place)).join(',')})`;
    const filled = filledIn([whole], place);
    const formula = filled === null ? `=${printed}` : `=IF(${filled},${printed},"")`;
    return this.add(formula, valueOf(whole), kind === 'sum' || isMoney(terms) ? MONEY : null);
  }

  private add(formula: string, value: Decimal | null, unit: Figure['unit']): Figure {
    const cell = { sheet: this.sheet, row: this.cells.length + 1, column: BLOCK_COLUMN };
    this.cells.push({ cell, formula, value });
    return {
      cell,
      state: value === null ? 'blank' : 'number',
      value,
      unit,
      decimals: null,
      encoding: 'number',
      written: value === null ? '' : plain(value),
      formula,
      numberFormat: null,
    };
  }
}

/**
 * Whether something in the sentence depends on more conditions than one cell of the block takes: no formula of its own
 * would hold them.
 */
export function asksMany(sentence: Sentence): boolean {
  return sentence.some((part) => {
    if (part.kind === 'choice') return wordingsOf(part).some(asksMany);
    return part.kind === 'if' && (isMany(part.when) || asksMany(part.then) || asksMany(part.otherwise));
  });
}

function isMany(condition: Condition): boolean {
  if (condition.kind === 'not') return isMany(condition.of);
  if (condition.kind !== 'some' && condition.kind !== 'all') return false;
  return condition.of.length > CELL_TERMS || condition.of.some(isMany);
}

function flattened(sum: Expression & { kind: 'sum' }): readonly Expression[] {
  return sum.terms.flatMap((term) => (term.kind === 'sum' ? flattened(term) : [term]));
}

/** The values of which an expression is the smallest; one for any other. */
function compared(expression: Expression): readonly Expression[] {
  return expression.kind === 'at-most'
    ? [...compared(expression.value), ...compared(expression.limit)]
    : [expression];
}

/** Whether the terms are amounts, which the block keeps in 万元. */
function isMoney(terms: readonly Expression[]): boolean {
  return terms.some((term) => term.kind !== 'quotient' && figuresIn(term).some(({ unit }) => unit === MONEY));
}

function chunked<T>(terms: readonly T[], lengthOf: (term: T) => number): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let length = CELL_LENGTH;
  for (const term of terms) {
    const last = chunks.at(-1);
    length += lengthOf(term) + 1;
    if (!last || length > CELL_LENGTH || last.length >= CELL_TERMS) {
      chunks.push([term]);
      length = lengthOf(term);
    } else {
      last.push(term);
    }
  }
  return chunks;
}
