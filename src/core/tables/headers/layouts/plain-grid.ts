import { isOrdinalRow } from '../../amounts/rows/ordinal-row';
import { isNumeric, isText, isUnderneath, tokenAt, yearOf, type Line, type Token } from '../../cells/lines';
import { namesMeasure } from '../measures';
import { isNamed, mentions } from '../../../words/topics';
import type { Word } from '../../vocabulary/lexicon';
import { sortOf } from '../../../words/phrases/sorts';
import { statesUnits } from '../band';
import { headingLength } from '../heading-length';

/** The longest header that is no sentence, in characters; remarks in brackets may be longer. */
const LONGEST_HEADING = 20;

/** How many rows below it show that a line heads a grid. */
const WITNESSES = 2;

/** The most lines without figures of their own among those. */
const SECTIONS = 3;

/** How many figures of one row show as much. */
const FULL = 3;

/** The most further rows that such a header has. */
const DEEPEST = 2;

/**
 * Whether a line heads a grid by its structure alone, whatever its words: names over names and words over figures
 * (村名 | 金额, 县区 | 分配金额, 月份 | 办公费), in the rows right below it, one column at least saying what sort they are
 * of. Words that label the cell beside them are
 * no headers.
 */
export function headsPlainGrid(lines: readonly Line[], start: number): boolean {
  const line = lines[start];
  if (!line || !isHeader(line)) return false;
  const body = bodyBelow(lines, start);
  if (headsOnlyRow(line, body)) return true;
  if (labelsCells(line) && !(body.length > 0 && body.every((row) => isFull(row, line)))) return false;
  const isEntry = headsJournal(line) ? namesFigures : isRow;
  const isShown =
    body.length >= WITNESSES || body.some((row) => isFull(row, line)) || isListOfOne(line, body);
  if (!body.every(isEntry) || !isShown) return false;
  return line.tokens.some((token, position) => {
    const own = body.map((row) => tokenAt(row, token.column));
    return (
      position > 0 &&
      tellsSort(token) &&
      own.some((found) => found !== undefined) &&
      own.every((found) => !found || isNumeric(found))
    );
  });
}

/**
 * Words over every figure of the one row there is, which has no name: the sums of a month (低保户数 | 低保人数 | 发放金额). Upper words
 * may stand over several figures, but the first and two more are right over one and tell its sort.
 */
function headsOnlyRow({ tokens }: Line, [row, ...others]: readonly Line[]): boolean {
  const [first] = tokens;
  if (!row || !first || others.length > 0 || row.tokens.length < FULL || !row.tokens.every(isNumeric))
    return false;
  const told = tokens.filter((token) => tellsSort(token) && tokenAt(row, token.column) !== undefined);
  return told.length >= FULL && told[0] === first && row.tokens[0]?.column === first.column;
}

/** Whether the words say at least that the figures below are money or numbers of something. */
function tellsSort({ word }: Token): boolean {
  if (!word) return false;
  return (word.column ?? word.source ?? word.unit ?? word.item ?? sortOf(word)) !== null;
}

/** The first rows with figures below a header of one or more rows. */
function bodyBelow(lines: readonly Line[], start: number): readonly Line[] {
  let from = start + 1;
  const goesOn = (line: Line): boolean => statesUnits(line) || (isHeader(line) && !statesParticulars(line));
  for (let below = lines[from]; below && goesOn(below) && from <= start + DEEPEST; below = lines[from])
    from += 1;
  return lines
    .slice(from, from + WITNESSES + SECTIONS)
    .filter((line) => !isOrdinalRow(line) && !isUnderneath(line) && !namesSection(line) && !statesUnits(line))
    .slice(0, WITNESSES);
}

/** A line of words alone, which names a section of the rows below it. */
function namesSection({ wordy, tokens }: Line): boolean {
  return wordy && tokens.length === 1;
}

/** Words only, and not the same ones in all its cells, as a title filled over them has. */
function isHeader({ wordy, tokens }: Line): boolean {
  const [first] = tokens;
  const texts = new Set(tokens.map(({ word }) => word?.text));
  return wordy && texts.size >= 2 && tokens.every(isHeading) && !isTitled(first, tokens.length);
}

/** Whether a title begins the line; a numbered section before several headings is the head of its names. */
function isTitled(first: Token | undefined, cells: number): boolean {
  const { word } = first ?? {};
  if (!word?.title || word.labelColumn) return false;
  return word.level === null || cells <= 2;
}

/** 主管部门 | 某某局: a line of a form's head, which no header goes on with. */
function statesParticulars(line: Line): boolean {
  const [first] = line.tokens;
  return first?.word?.info != null && !first.word.labelColumn && labelsCells(line);
}

/** A name and figures right of it; the name of a measure makes it a list of facts instead. */
function isRow(line: Line): boolean {
  const name = line.tokens.find(isText);
  return namesFigures(line) && name !== undefined && (!namesMeasure(name) || yearOf(name) !== null);
}

function namesFigures({ tokens }: Line): boolean {
  const name = tokens.find(isText);
  const figure = tokens.findLast(isNumeric);
  return name !== undefined && figure !== undefined && figure.column > name.column && !name.word?.part;
}

/** Whether vouchers are listed under the line, of which the first may be what was left of the year before (上年结转). */
function headsJournal({ tokens }: Line): boolean {
  return tokens.some(({ word }) => word !== null && mentions(word.text, 'voucher'));
}

/** 序号 over 1: a list that has no other member. */
function isListOfOne({ tokens: [serial] }: Line, [row]: readonly Line[]): boolean {
  const first = row?.tokens[0];
  return (
    serial?.word?.reading?.noun === 'serial' &&
    first?.column === serial.column &&
    Number(first.cell.value) === 1
  );
}

/** A row with so many figures right under the words of a line shows by itself that the line heads it. */
function isFull(row: Line, { tokens }: Line): boolean {
  const under = tokens.map(({ column }) => tokenAt(row, column));
  return under.filter((token) => token !== undefined && isNumeric(token)).length >= FULL;
}

function isHeading({ word, numeric }: Token, position: number): boolean {
  if (!word || numeric || headingLength(word) > LONGEST_HEADING) return false;
  const remark = word.indicator === 'remark' || word.indicator === 'reason';
  if (remark) return true;
  return (
    !word.note &&
    !word.part &&
    (!word.level1 || isRateOfSurvey(word, position)) &&
    !(word.statedUnit && !word.column) &&
    !/[。；;]/.test(word.text)
  );
}

/** 满意度 as the last of several columns (问卷数 | 满意 | 满意度), where it is no class of indicators. */
function isRateOfSurvey({ core }: Word, position: number): boolean {
  return position > 1 && isNamed(core, 'rate-name');
}

/** Whether a cell names what stands beside it: 部门名称 | 某某局. A line that begins with 序号 heads columns only. */
function labelsCells({ tokens }: Line): boolean {
  if (tokens[0]?.word?.reading?.noun === 'serial') return false;
  return tokens.some(({ word }, position) => {
    const value = tokens[position + 1]?.word;
    if (!word?.info || (word.labelColumn && position > 0)) return false;
    if (word.info === 'grade' && position > 1) return false;
    if (value?.reading?.kind === 'labels') return false;
    return value == null || !(value.info ?? value.column ?? sortOf(value) ?? value.source);
  });
}
