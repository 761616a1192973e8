import { plain } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import { excelOf } from '../../formulas/print/excel';
import { figureOf, figuresIn, type Expression } from '../../formulas/expression';
import { formatAddress, type CellAddress } from '../../workbook/address';
import { COLUMNS } from './linked-sheet';
import type { BlockCell } from '../model';
import type { Choice, Part, Sentence } from '../wording/parts';
import { MONEY, referable, valueOf } from '../facts/value';

/** The column of the data block (取数区), of no width, to the right of what the linked sheet remembers. */
export const BLOCK_COLUMN = COLUMNS.length + 2;

/** Sums of fewer terms stay in their sentence. */
const FEW_TERMS = 20;

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

  /** The sentence with every long sum replaced by a cell of the block that holds it. */
  shorten(sentence: Sentence): Sentence {
    return sentence.map((part) => this.shortenPart(part));
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

  private shortenPart(part: Part): Part {
    switch (part.kind) {
      case 'text':
      case 'words':
        return part;
      case 'number':
        return { ...part, value: this.replaced(part.value) };
      case 'choice': {
        const { positive, zero, negative } = part;
        const choice: Choice = {
          by: this.replaced(part.by),
          decimals: part.decimals,
          positive: this.shorten(positive),
          zero: this.shorten(zero),
          negative: this.shorten(negative),
        };
        return { kind: 'choice', ...choice };
      }
    }
  }

  private replaced(expression: Expression): Expression {
    switch (expression.kind) {
      case 'figure':
      case 'constant':
        return expression;
      case 'sum': {
        const terms = flattened(expression);
        const held = terms.length > FEW_TERMS ? this.hold({ kind: 'sum', terms }) : null;
        return held
          ? figureOf(held)
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
      case 'at-most':
        return {
          ...expression,
          value: this.replaced(expression.value),
          limit: this.replaced(expression.limit),
        };
    }
  }

  /** The cell of the block with this sum; null when it has no value. */
  private hold(sum: Expression & { kind: 'sum' }): Figure | null {
    const place = { sheet: this.sheet, money: MONEY };
    const key = excelOf(referable(sum), place);
    const known = this.known.get(key);
    if (known) return known;
    if (valueOf(sum) === null) return null;
    const chunks = chunked(sum.terms, (term) => excelOf(referable(term), place).length);
    const parts = chunks.map((terms) => this.add({ kind: 'sum', terms }));
    const [only] = parts;
    const held = parts.length === 1 && only ? only : this.add({ kind: 'sum', terms: parts.map(figureOf) });
    this.known.set(key, held);
    this.behind.set(
      formatAddress(held.cell),
      figuresIn(referable(sum)).map(({ cell }) => cell),
    );
    return held;
  }

  private add(sum: Expression): Figure {
    const cell = { sheet: this.sheet, row: this.cells.length + 1, column: BLOCK_COLUMN };
    const formula = `=${excelOf(referable(sum), { sheet: this.sheet, money: MONEY })}`;
    const value = valueOf(sum);
    if (value === null) throw new Error('a part of a sum that has a value has none');
    this.cells.push({ cell, formula, value });
    return {
      cell,
      state: 'number',
      value,
      unit: MONEY,
      decimals: null,
      encoding: 'number',
      written: plain(value),
      formula,
      numberFormat: null,
    };
  }
}

function flattened(sum: Expression & { kind: 'sum' }): readonly Expression[] {
  return sum.terms.flatMap((term) => (term.kind === 'sum' ? flattened(term) : [term]));
}

function chunked(
  terms: readonly Expression[],
  lengthOf: (term: Expression) => number,
): readonly (readonly Expression[])[] {
  const chunks: Expression[][] = [];
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
