import { roundHalfUp, ZERO } from '../../quantity/decimal';
import { figuresIn, type Expression } from '../../formulas/language/expression';
import type { FormulaPlace } from '../../formulas/print/excel';
import { excelOf } from '../../formulas/print/excel';
import type { CellAddress } from '../../workbook/address';
import { referable, valueOf } from '../facts/value';
import { cleanWords } from './clean-words';
import { quoted, referenceToCell } from './references';
import { filledIn, givenWith, NOTHING_GIVEN, type Given } from './filled';

/**
 * When something is said (条件): a statement about cells that the core and a spreadsheet decide alike, so that a sentence
 * that has become untrue goes, and one that has become true comes.
 */
export type Condition =
  /** The value, rounded to so many decimals, has one of these signs; untrue while it has no value. */
  | { readonly kind: 'sign'; readonly by: Expression; readonly decimals: number; readonly signs: Signs }
  /** All these values are known: their cells hold numbers. */
  | { readonly kind: 'known'; readonly values: readonly Expression[] }
  /** The cell still says these words. `written` is what it holds now. */
  | { readonly kind: 'says'; readonly cell: CellAddress; readonly written: string; readonly words: string }
  | { readonly kind: 'some' | 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** Which signs a condition lets pass. */
export type Signs = '-' | '0' | '+' | '-0' | '0+' | '-+';

export function sign(by: Expression, decimals: number, signs: Signs): Condition {
  return { kind: 'sign', by, decimals, signs };
}

export function known(...values: readonly Expression[]): Condition {
  return { kind: 'known', values };
}

/** While a cell keeps the words that its sentence was made for. Longer words than a formula can hold never hold. */
export function says(cell: CellAddress, written: string): Condition {
  return { kind: 'says', cell, written, words: cleanWords(written) };
}

export function some(of: readonly Condition[]): Condition {
  const [only] = of;
  return of.length === 1 && only ? only : { kind: 'some', of };
}

export function all(of: readonly Condition[]): Condition {
  const [only] = of;
  return of.length === 1 && only ? only : { kind: 'all', of };
}

export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

/** Whether the condition holds with the cells as they are now. */
export function holds(condition: Condition): boolean {
  switch (condition.kind) {
    case 'sign': {
      const value = valueOf(condition.by);
      return value !== null && condition.signs.includes(signOf(roundHalfUp(value, condition.decimals)));
    }
    case 'known':
      return condition.values.every((value) => valueOf(value) !== null);
    case 'says':
      return isShort(condition.words) && cleanWords(condition.written) === condition.words;
    case 'some':
      return condition.of.some(holds);
    case 'all':
      return condition.of.every(holds);
    case 'not':
      return !holds(condition.of);
  }
}

function signOf(value: ReturnType<typeof roundHalfUp>): '-' | '0' | '+' {
  if (value.eq(ZERO)) return '0';
  return value.lt(ZERO) ? '-' : '+';
}

const COMPARED: Readonly<Record<Signs, string>> = {
  '-': '<0',
  '0': '=0',
  '+': '>0',
  '-0': '<=0',
  '0+': '>=0',
  '-+': '<>0',
};

/** The condition as an Excel formula that is TRUE or FALSE, never an error. */
export function conditionFormula(
  condition: Condition,
  place: FormulaPlace,
  given: Given = NOTHING_GIVEN,
): string {
  const inner = (of: Condition): string => conditionFormula(of, place, given);
  switch (condition.kind) {
    case 'sign': {
      const { by, decimals, signs } = condition;
      const compared = `ROUND(${excelOf(referable(by), place)},${decimals})${COMPARED[signs]}`;
      const filled = filledIn([by], place, given);
      return filled === null ? compared : `IF(${filled},${compared},FALSE)`;
    }
    case 'known':
      return filledIn(condition.values, place, given) ?? 'TRUE';
    case 'says':
      return isShort(condition.words)
        ? `IFERROR(TRIM(CLEAN(${referenceToCell(condition.cell, place.sheet)}))=${quoted(condition.words)},FALSE)`
        : 'FALSE';
    case 'some':
      return condition.of.length === 0 ? 'FALSE' : `OR(${condition.of.map(inner).join(',')})`;
    case 'all':
      return condition.of.length === 0 ? 'TRUE' : `AND(${condition.of.map(inner).join(',')})`;
    case 'not':
      return `NOT(${inner(condition.of)})`;
  }
}

/** What is known to hold numbers wherever the condition holds. */
export function givenBy(condition: Condition, given: Given): Given {
  return givenWith(given, ensured(condition));
}

function ensured(condition: Condition): readonly Expression[] {
  if (condition.kind === 'all') return condition.of.flatMap(ensured);
  return condition.kind === 'sign' || condition.kind === 'known' ? valuesOf(condition) : [];
}

/** Every value that the condition is about. */
export function valuesOf(condition: Condition): readonly Expression[] {
  switch (condition.kind) {
    case 'sign':
      return [condition.by];
    case 'known':
      return condition.values;
    case 'says':
      return [];
    case 'some':
    case 'all':
      return condition.of.flatMap(valuesOf);
    case 'not':
      return valuesOf(condition.of);
  }
}

/** Every cell that decides the condition. */
export function cellsOf(condition: Condition): readonly CellAddress[] {
  const values = valuesOf(condition).flatMap((value) => figuresIn(referable(value)).map(({ cell }) => cell));
  return [...values, ...wordCells(condition)];
}

function wordCells(condition: Condition): readonly CellAddress[] {
  switch (condition.kind) {
    case 'says':
      return [condition.cell];
    case 'some':
    case 'all':
      return condition.of.flatMap(wordCells);
    case 'not':
      return wordCells(condition.of);
    default:
      return [];
  }
}

/** Excel takes strings of at most 255 characters inside a formula; doubled quotes count twice, to be safe. */
const LONGEST_STRING = 255;

function isShort(words: string): boolean {
  return quoted(words).length <= LONGEST_STRING;
}
