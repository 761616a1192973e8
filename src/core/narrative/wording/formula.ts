import { excelOf, type FormulaPlace } from '../../formulas/print/excel';
import { figuresIn } from '../../formulas/language/expression';
import type { CellAddress } from '../../workbook/address';
import { CellMap } from '../../workbook/cell-map';
import { cellsOf, conditionFormula, givenBy } from './conditions';
import { filledIn, givenWith, NOTHING_GIVEN, type Given } from './filled';
import type { Choice, NumberPart, Part, Sentence } from './parts';
import { cleanWords } from './clean-words';
import { quoted, referenceToCell } from './references';
import {
  asking,
  DOUBTED,
  ERROR_SIGN,
  STOPS,
  LONGEST_QUOTE,
  LONGEST_TEXT,
  textOf,
  unitAsWritten,
} from './text';
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
  const operands = operandsOf(sentence, { sheet, money: MONEY }, NOTHING_GIVEN);
  return `=${operands.length === 1 ? `${operands[0] ?? ''}&""` : operands.join('&')}`;
}

/** Every cell the sentence reads, in reading order, each once. */
export function sourcesOf(sentence: Sentence): readonly CellAddress[] {
  const known = new CellMap<true>();
  const found: CellAddress[] = [];
  eachCell(sentence, (cell) => {
    if (known.has(cell)) return;
    known.set(cell, true);
    found.push(cell);
  });
  return found;
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
        for (const wording of wordingsOf(part)) eachCell(wording, take);
        break;
      case 'if':
        cellsOf(part.when).forEach(take);
        eachCell(part.then, take);
        eachCell(part.otherwise, take);
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
        return figuresIn(referable(part.by)).length > 0 || wordingsOf(part).some(readsCells);
      case 'if':
        return cellsOf(part.when).length > 0 || readsCells(part.then) || readsCells(part.otherwise);
    }
  });
}

/** What `&` joins. Neighbouring literals become one string. */
function operandsOf(sentence: Sentence, place: FormulaPlace, given: Given): readonly string[] {
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
      operands.push(operandOf(part, place, given));
    }
  }
  flush();
  return operands;
}

function operandOf(part: Exclude<Part, { kind: 'text' }>, place: FormulaPlace, given: Given): string {
  switch (part.kind) {
    case 'words':
      return wordsFormula(part, place.sheet);
    case 'number':
      return numberFormula(part, place, given);
    case 'choice':
      return choiceFormula(part, place, given);
    case 'if': {
      const then = wordingFormula(part.then, place, givenBy(part.when, given));
      const otherwise = wordingFormula(part.otherwise, place, given);
      return `IF(${conditionFormula(part.when, place, given)},${then},${otherwise})`;
    }
  }
}

/** The cell's words; where they are too long to be quoted whole, as many as are quoted; where there are none, the request for them. */
function wordsFormula({ cell, written, label, unstopped }: Part & { kind: 'words' }, sheet: string): string {
  const reference = referenceToCell(cell, sheet);
  const whole = `TRIM(CLEAN(${reference}))`;
  const cleaned = unstopped
    ? `IF(ISNUMBER(FIND(RIGHT(${whole}),${quoted(STOPS)})),LEFT(${whole},LEN(${whole})-1),${whole})`
    : whole;
  const words =
    cleanWords(written).length <= LONGEST_QUOTE
      ? cleaned
      : `IF(LEN(${cleaned})>${LONGEST_QUOTE},LEFT(${cleaned},${LONGEST_QUOTE})&"…",${cleaned})`;
  const asked = quoted(asking(label));
  return `IFERROR(IF(${reference}="",${asked},${words}),${asked})`;
}

/**
 * The number with its unit while its cells hold numbers: `IF(ISNUMBER(F6),ROUND(F6,2)&"万元",…)`. Of a single cell that
 * holds words, the words are quoted; otherwise what is missing is asked for.
 */
function numberFormula(part: NumberPart, place: FormulaPlace, given: Given): string {
  const { show, unit, label } = part;
  const value = referable(part.value);
  const printed = excelOf(value, place, show.percent ? 2 : 0);
  const scaled = show.percent ? `${printed}*100` : printed;
  const rounded = `ROUND(${show.unsigned ? `ABS(${scaled})` : scaled},${show.decimals})`;
  const after = `${show.percent ? '%' : ''}${unit}`;
  const number = after === '' ? rounded : `${rounded}&${quoted(after)}`;
  const filled = filledIn([value], place, given);
  if (filled === null) return number;
  const asked = quoted(asking(label));
  if (value.kind !== 'figure') return `IF(${filled},${number},${asked})`;
  const cell = referenceToCell(value.figure.cell, place.sheet);
  const words = `TRIM(${cell})&${quoted(`${unitAsWritten(part)}${DOUBTED}`)}`;
  const otherwise = `IF(ISTEXT(${cell}),IF(OR(TRIM(${cell})="",LEFT(TRIM(${cell}),1)="${ERROR_SIGN}"),${asked},${words}),${asked})`;
  const isText = value.figure.encoding === 'text' && value.figure.state === 'number';
  return isText
    ? `IF(ISNUMBER(${excelOf({ ...value, figure: { ...value.figure, unit: null } }, place)}),${number},${otherwise})`
    : `IF(ISNUMBER(${cell}),${number},${otherwise})`;
}

function wordingFormula(sentence: Sentence, place: FormulaPlace, given: Given): string {
  return operandsOf(sentence, place, given).join('&') || '""';
}

function choiceFormula(choice: Choice, place: FormulaPlace, given: Given): string {
  const compared = `ROUND(${excelOf(referable(choice.by), place)},${choice.decimals})`;
  const inside = givenWith(given, [choice.by]);
  const wording = (sentence: Sentence): string => wordingFormula(sentence, place, inside);
  const [positive, zero, negative] = [choice.positive, choice.zero, choice.negative].map(wording);
  const bySign = (): string => {
    if (positive === negative) return `IF(${compared}=0,${zero},${positive})`;
    if (positive === zero) return `IF(${compared}<0,${negative},${positive})`;
    if (negative === zero) return `IF(${compared}>0,${positive},${negative})`;
    return `IF(${compared}=0,${zero},IF(${compared}>0,${positive},${negative}))`;
  };
  const filled = filledIn([choice.by], place, given);
  return filled === null
    ? bySign()
    : `IF(${filled},${bySign()},${wordingFormula(choice.unknown, place, given)})`;
}

/** All that a choice may say: for a positive value, for zero, for a negative one, and without a value. */
export function wordingsOf({ positive, zero, negative, unknown }: Choice): readonly Sentence[] {
  return [positive, zero, negative, unknown];
}

/** Plain words as the operands of a formula that gives them back: none longer than Excel allows. */
export function literalFormula(words: string): readonly string[] {
  return words === '' ? [] : stringsOf(words);
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
const ANY_CELL: Sentence = [
  { kind: 'words', cell: { sheet: '', row: 0, column: 0 }, written: '', label: '' },
];

/** Whether a sentence, or an item of a list, ends here; of alternatives, whichever says something. */
function endsSentence(part: Part | undefined): boolean {
  if (part?.kind === 'text') return /[。；]$/.test(part.text);
  const ends = (sentence: Sentence): boolean => sentence.length === 0 || endsSentence(sentence.at(-1));
  if (part?.kind === 'choice') return wordingsOf(part).every(ends);
  return part?.kind === 'if' && ends(part.then) && ends(part.otherwise);
}
