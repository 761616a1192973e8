import { excelOf, type FormulaPlace } from '../../formulas/print/excel';
import { figuresIn } from '../../formulas/expression';
import { a1, quoteSheet, type CellAddress } from '../../workbook/address';
import type { Choice, NumberShow, Part, Sentence } from './parts';
import { cleanWords, LONGEST_QUOTE, LONGEST_TEXT, textOf } from './text';
import { MONEY, referable } from '../facts/value';

/** Excel's limit for a string inside a formula; doubled quotes count twice, to be safe. */
const LONGEST_STRING = 255;

/** Excel's limit is 8,192 characters, and 16,384 bytes once parsed: two for each character of a string. */
export const LONGEST_FORMULA = 8_000;

/**
 * The sentence as one Excel formula with its `=`, or null when no cell is in it and plain text will do. It shows
 * the same text as `textOf` and follows its cells. `sheet` is the sheet it will stand on.
 */
export function formulaOf(sentence: Sentence, sheet: string): string | null {
  if (!readsCells(sentence)) return null;
  const operands = operandsOf(sentence, { sheet, money: MONEY });
  return `=${operands.length === 1 ? `${operands[0] ?? ''}&""` : operands.join('&')}`;
}

/** Every cell the sentence reads, in reading order, each once. */
export function sourcesOf(sentence: Sentence): readonly CellAddress[] {
  const found = new Map<string, CellAddress>();
  eachCell(sentence, (cell) => found.set(`${cell.sheet}!${cell.row},${cell.column}`, cell));
  return [...found.values()];
}

function eachCell(sentence: Sentence, take: (cell: CellAddress) => void): void {
  for (const part of sentence) {
    switch (part.kind) {
      case 'text':
        break;
      case 'words':
        take(part.cell);
        break;
      case 'number':
        for (const { cell } of figuresIn(referable(part.value))) take(cell);
        break;
      case 'choice':
        for (const { cell } of figuresIn(referable(part.by))) take(cell);
        for (const wording of [part.positive, part.zero, part.negative]) eachCell(wording, take);
        break;
    }
  }
}

function readsCells(sentence: Sentence): boolean {
  return sentence.some((part) => {
    switch (part.kind) {
      case 'text':
        return false;
      case 'words':
        return true;
      case 'number':
        return figuresIn(referable(part.value)).length > 0;
      case 'choice':
        return (
          figuresIn(referable(part.by)).length > 0 ||
          [part.positive, part.zero, part.negative].some(readsCells)
        );
    }
  });
}

/** What `&` joins. Neighbouring literals become one string. */
function operandsOf(sentence: Sentence, place: FormulaPlace): readonly string[] {
  const operands: string[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') operands.push(...stringsOf(literal));
    literal = '';
  };
  for (const part of sentence) {
    if (part.kind === 'text') {
      literal += part.text;
    } else {
      flush();
      operands.push(operandOf(part, place));
    }
  }
  flush();
  return operands;
}

function operandOf(part: Exclude<Part, { kind: 'text' }>, place: FormulaPlace): string {
  switch (part.kind) {
    case 'words':
      return wordsFormula(referenceTo(part.cell, place.sheet), part.written);
    case 'number':
      return numberFormula(excelOf(referable(part.value), place, part.show.percent ? 2 : 0), part.show);
    case 'choice':
      return choiceFormula(part, place);
  }
}

/** The cell's words; where they are too long to be quoted whole, as many as are quoted. */
function wordsFormula(reference: string, written: string): string {
  const words = `TRIM(CLEAN(${reference}))`;
  if (cleanWords(written).length <= LONGEST_QUOTE) return words;
  return `IF(LEN(${words})>${LONGEST_QUOTE},LEFT(${words},${LONGEST_QUOTE})&"…",${words})`;
}

function referenceTo(cell: CellAddress, sheet: string): string {
  const address = a1(cell.row, cell.column);
  return cell.sheet === sheet ? address : `${quoteSheet(cell.sheet)}!${address}`;
}

function numberFormula(value: string, show: NumberShow): string {
  const scaled = show.percent ? `${value}*100` : value;
  const rounded = `ROUND(${show.unsigned ? `ABS(${scaled})` : scaled},${show.decimals})`;
  const zeros = show.decimals > 0 ? `0.${'0'.repeat(show.decimals)}` : '0';
  const digits = show.fixed ? `TEXT(${rounded},"${zeros}")` : rounded;
  return show.percent ? `${digits}&"%"` : digits;
}

function choiceFormula(choice: Choice, place: FormulaPlace): string {
  const compared = `ROUND(${excelOf(referable(choice.by), place)},${choice.decimals})`;
  const wording = (sentence: Sentence): string => operandsOf(sentence, place).join('&') || '""';
  const positive = wording(choice.positive);
  const zero = wording(choice.zero);
  const negative = wording(choice.negative);
  if (positive === negative) return `IF(${compared}=0,${zero},${positive})`;
  if (positive === zero) return `IF(${compared}<0,${negative},${positive})`;
  if (negative === zero) return `IF(${compared}>0,${positive},${negative})`;
  return `IF(${compared}=0,${zero},IF(${compared}>0,${positive},${negative}))`;
}

/** Literal text as Excel strings of at most 255 characters, line breaks as CHAR(10), quotes doubled. */
function stringsOf(literal: string): readonly string[] {
  if (!literal.includes('\n')) return chunks(literal).map((chunk) => `"${chunk}"`);
  return literal.split('\n').flatMap((line, index) => {
    const strings = line === '' ? [] : chunks(line).map((chunk) => `"${chunk}"`);
    return index === 0 ? strings : ['CHAR(10)', ...strings];
  });
}

function chunks(line: string): readonly string[] {
  if (line.length <= LONGEST_STRING && !line.includes('"')) return [line];
  const found: string[] = [];
  let chunk = '';
  for (const character of line) {
    const written = character === '"' ? '""' : character;
    if (chunk.length + written.length > LONGEST_STRING) {
      found.push(chunk);
      chunk = '';
    }
    chunk += written;
  }
  if (chunk !== '') found.push(chunk);
  return found;
}

/**
 * A sentence whose formula or text is too long, cut into pieces that fit into a cell, at the ends of sentences and of
 * items of a list only. What is too long without such an end stays whole.
 */
export function fitting(sentence: Sentence, sheet: string): readonly Sentence[] {
  const formulas = sentence.map((part) => formulaOf([part, ...ANY_CELL], sheet)?.length ?? 0);
  const texts = sentence.map((part) => textOf([part]).length);
  const pieces: Sentence[] = [];
  let start = 0;
  let stop = 0;
  let formula = 0;
  let text = 0;
  sentence.forEach((part, index) => {
    formula += formulas[index] ?? 0;
    text += texts[index] ?? 0;
    if (stop > start && (formula > LONGEST_FORMULA || text > LONGEST_TEXT)) {
      pieces.push(sentence.slice(start, stop));
      start = stop;
      formula = totalOf(formulas.slice(start, index + 1));
      text = totalOf(texts.slice(start, index + 1));
    }
    if (endsSentence(part)) stop = index + 1;
  });
  if (start < sentence.length) pieces.push(sentence.slice(start));
  return pieces;
}

function totalOf(lengths: readonly number[]): number {
  return lengths.reduce((total, one) => total + one, 0);
}

/** Makes a formula of any part, so that the part's length in one can be told; its own few characters do no harm. */
const ANY_CELL: Sentence = [{ kind: 'words', cell: { sheet: '', row: 0, column: 0 }, written: '' }];

/** Whether a sentence, or an item of a list, ends here; of alternatives, whichever says something. */
function endsSentence(part: Part | undefined): boolean {
  if (part?.kind === 'text') return /[。；]$/.test(part.text);
  return (
    part?.kind === 'choice' &&
    [part.positive, part.zero, part.negative].every(
      (sentence) => sentence.length === 0 || endsSentence(sentence.at(-1)),
    )
  );
}
