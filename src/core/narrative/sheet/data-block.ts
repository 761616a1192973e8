import { decimal, plain, type Decimal } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import { excelOf } from '../../formulas/print/excel';
import { figureOf, figuresIn, type Expression } from '../../formulas/expression';
import { formatAddress, type CellAddress } from '../../workbook/address';
import { COLUMNS } from './linked-sheet';
import type { BlockCell } from '../model';
import { cellsOf, conditionFormula, holds, sign, type Condition } from '../wording/conditions';
import { filledIn } from '../wording/filled';
import type { Choice, Part, Sentence } from '../wording/parts';
import { MONEY, referable, valueOf } from '../facts/value';

/** The column of the data block (取数区), of no width, to the right of what the linked sheet remembers. */
export const BLOCK_COLUMN = COLUMNS.length + 2;

/** Sums of fewer terms stay in their sentence. */
const FEW_TERMS = 3;

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
        const { positive, zero, negative, unknown } = part;
        const choice: Choice = {
          by: this.replaced(part.by),
          decimals: part.decimals,
          positive: this.shorten(positive),
          zero: this.shorten(zero),
          negative: this.shorten(negative),
          unknown: this.shorten(unknown),
        };
        return { kind: 'choice', ...choice };
      }
      case 'if':
        return {
          kind: 'if',
          when: this.condition(part.when),
          then: this.shorten(part.then),
          otherwise: this.shorten(part.otherwise),
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
          ? figureOf(this.hold({ kind: 'sum', terms }))
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

  /** The condition, with a count of those that hold in a cell of the block in place of a long list of them. */
  private condition(condition: Condition): Condition {
    switch (condition.kind) {
      case 'sign':
        return { ...condition, by: this.replaced(condition.by) };
      case 'known':
        return { kind: 'known', values: condition.values.map((value) => this.replaced(value)) };
      case 'not':
        return { kind: 'not', of: this.condition(condition.of) };
      case 'some':
      case 'all': {
        const of = condition.of.map((one) => this.condition(one));
        if (of.length <= FEW_TERMS) return { ...condition, of };
        const count = figureOf(this.count(of));
        if (condition.kind === 'some') return sign(count, 0, '+');
        const wanted = { kind: 'constant', value: decimal(String(of.length)) } as const;
        return sign({ kind: 'difference', from: count, minus: wanted }, 0, '0');
      }
    }
  }

  /** The cell of the block with how many of the conditions hold. */
  private count(conditions: readonly Condition[]): Figure {
    const place = { sheet: this.sheet, money: MONEY };
    const texts = conditions.map((one) => `IF(${conditionFormula(one, place)},1,0)`);
    const key = texts.join(',');
    const known = this.known.get(key);
    if (known) return known;
    const numbered = conditions.map((condition, index) => ({ condition, text: texts[index] ?? '' }));
    const parts = chunked(numbered, ({ text }) => text.length).map((chunk) =>
      this.add(
        `=SUM(${chunk.map(({ text }) => text).join(',')})`,
        decimal(String(chunk.filter(({ condition }) => holds(condition)).length)),
        null,
      ),
    );
    const held = this.together(parts);
    this.known.set(key, held);
    this.behind.set(
      formatAddress(held.cell),
      conditions.flatMap(cellsOf).flatMap((cell) => this.behind.get(formatAddress(cell)) ?? [cell]),
    );
    return held;
  }

  /** The cell of the block with this sum, empty while a cell of it is. */
  private hold(sum: Expression & { kind: 'sum' }): Figure {
    const place = { sheet: this.sheet, money: MONEY };
    const key = excelOf(referable(sum), place);
    const known = this.known.get(key);
    if (known) return known;
    const chunks = chunked(sum.terms, (term) => excelOf(referable(term), place).length * 2);
    const held = this.together(chunks.map((terms) => this.sum({ kind: 'sum', terms })));
    this.known.set(key, held);
    this.behind.set(
      formatAddress(held.cell),
      figuresIn(referable(sum)).map(({ cell }) => cell),
    );
    return held;
  }

  private together(parts: readonly Figure[]): Figure {
    const [only] = parts;
    return parts.length === 1 && only ? only : this.sum({ kind: 'sum', terms: parts.map(figureOf) });
  }

  private sum(sum: Expression): Figure {
    const place = { sheet: this.sheet, money: MONEY };
    const added = excelOf(referable(sum), place);
    const filled = filledIn([sum], place);
    return this.add(filled === null ? `=${added}` : `=IF(${filled},${added},"")`, valueOf(sum), MONEY);
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

function flattened(sum: Expression & { kind: 'sum' }): readonly Expression[] {
  return sum.terms.flatMap((term) => (term.kind === 'sum' ? flattened(term) : [term]));
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
