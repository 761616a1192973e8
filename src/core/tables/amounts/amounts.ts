import type { Band } from '../headers/band';
import { namesDivision } from '../../words/phrases/divisions';
import { opensBreakdown } from './breakdown';
import { halvesOf, type Half } from '../headers/layouts/halves';
import { runningColumns } from '../headers/layouts/running';
import { isNumeric, isText, isUnderneath, tokenAt, type Line, type Token, yearOf } from '../cells/lines';
import { codeOf } from './classification-code';
import { grouped, type Membership } from './rows/grouped-rows';
import { isTotalLabel } from './total-label';
import { isOrdinalRow } from './rows/ordinal-row';
import { continuesList, downwards } from './two-columns';
import { resumesAfter, type GridColumns } from './page-break';
import { RowCodes, type RowCode } from './rows/row-codes';

/** A labelled line of one half. */
export interface AmountRow {
  readonly half: number;
  readonly label: Token | null;
  readonly code: RowCode | null;
  readonly line: Line;
  /** Whether it is the one row of figures under a header that names no rows; its label is that of the header. */
  readonly only?: boolean;
  /** In which division of the total it stands, counted from 1; absent where no heading divides it (按支出性质分). */
  readonly division?: number;
  /** The project that it is one of several rows of; absent where every row is a project of its own. */
  readonly group?: Membership;
}

/** A grid of amounts as read. `next` is the line index after it. */
export interface AmountBlock {
  readonly band: Band;
  readonly next: number;
  readonly halves: readonly Half[];
  readonly rows: readonly AmountRow[];
  /** Free text beside the figures, such as 原因. */
  readonly notes: readonly Token[];
  /** Whether fields run down and rows across; rows and columns of sheet addresses are then swapped. */
  readonly transposed: boolean;
  /** Whether its halves are one list, the second below the first, as on a page set in two columns. */
  readonly joined?: boolean;
  /** Whether it is a journal with a running balance, whose rows are no parts of its totals: some open a month, some sum it. */
  readonly running?: boolean;
  /** Whether it is one of several lists of single figures, each said of the whole form; its rows are no parts of each other. */
  readonly facts?: boolean;
}

/** Reads the grid under the band. `stop` says where something else begins. */
export function readAmounts(
  lines: readonly Line[],
  band: Band,
  stop: (index: number) => boolean,
): AmountBlock {
  const ahead = linesAhead(lines, band, stop);
  const stated = lines
    .slice(0, band.last + 1)
    .some(({ tokens }) => tokens.some(({ word }) => word?.statedUnit));
  const found = halvesOf(band, ahead, stated);
  const running =
    found.length === 1
      ? runningColumns(
          band,
          found.flatMap(({ columns }) => columns),
        )
      : null;
  const halves = running ? found.map((half) => ({ ...half, columns: running })) : found;
  const sides = halves.map((half) => ({ half, codes: new RowCodes(half.labels, ahead) }));
  const valueColumns = new Set(halves.flatMap((half) => half.columns.map((column) => column.column)));
  const placed = placesOf(band, halves);
  const noted = noteColumns(band, valueColumns);
  const rows: AmountRow[] = [];
  let isClosed = false;
  const nameless: Line[] = [];
  const notes: Token[] = [];
  let divisions = 0;
  let index = band.last + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (isOrdinalRow(line) || isLeftEmpty(line, valueColumns)) continue;
    const divides = headsRows(lines, index, valueColumns);
    if (opensBreakdown(line) && !divides) break;
    if (divides) {
      divisions += 1;
      continue;
    }
    const resumed = rows.length > 0 && !isClosed ? resumesAfter(lines, index, band, placed) : null;
    if (resumed !== null) {
      index = resumed;
      continue;
    }
    if (rows.length > 0 && repeatsHeader(line, band, valueColumns)) {
      divisions += 1;
      continue;
    }
    if (rows.length > 0 && band.last < band.first && namesOthers(line, band)) break;
    const valued = line.tokens.some((token) => valueColumns.has(token.column) && holdsFigure(token));
    if (!valued && (ends(line, valueColumns) || (!isBareRow(line, valueColumns) && stop(index)))) break;
    if (!valued && isCutUp(line, valueColumns)) continue;
    const found = rowsOf(sides, line);
    isClosed ||= closesIn(found, rows.length);
    rows.push(...(divisions > 0 ? found.map((row) => ({ ...row, division: divisions })) : found));
    for (const column of noted) {
      const token = tokenAt(line, column);
      if (token && isText(token)) notes.push(token);
    }
    if (found.length === 0 && !valued) break;
    if (found.length === 0) nameless.push(line);
  }
  if (rows.length === 0) rows.push(...onlyRow(halves, nameless, lines[band.first]));
  else rows.unshift(...headedRow(halves, band, lines[band.last + 1], nameless));
  const joined = continuesList(halves, rows);
  return {
    band,
    next: index,
    halves,
    rows: joined ? downwards(rows) : grouped(rows, band, halves),
    notes,
    transposed: false,
    ...(joined ? { joined } : {}),
    ...(running ? { running: true } : {}),
  };
}

/** Where the figures of a grid stand and where everything else. */
export function placesOf({ columns }: Band, halves: readonly Half[]): GridColumns {
  const figures = new Set(halves.flatMap((half) => half.columns.map(({ column }) => column)));
  const others = [...columns.map(({ column }) => column), ...halves.flatMap((half) => half.labels)];
  return { figures, labels: new Set(others.filter((column) => !figures.has(column))) };
}

/** Whether the line only says how the rows below it, with figures in several columns of the grid, divide the total. */
function headsRows(lines: readonly Line[], index: number, valueColumns: ReadonlySet<number>): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  const named = line?.tokens.filter(({ word }) => word !== null && namesDivision(word.core)) ?? [];
  const isAlone = line?.tokens.every((token) => !valueColumns.has(token.column)) ?? false;
  const figures = below?.tokens.filter((token) => valueColumns.has(token.column) && isNumeric(token)) ?? [];
  return named.length === 1 && isAlone && figures.length > 1;
}

/** Figures right below a header, with no row names at all: the one row there is stands for the total. */
function onlyRow(
  halves: readonly Half[],
  nameless: readonly Line[],
  header: Line | undefined,
): readonly AmountRow[] {
  const [line, ...others] = nameless;
  const label = header?.tokens[0];
  if (!line || !label || others.length > 0 || halves.length !== 1) return [];
  return [{ half: 0, label, code: null, line, only: true }];
}

/** The row right below a header whose own label names it, being merged over both: 部门预算总额 | 年初预算 | 执行数. */
function headedRow(
  halves: readonly Half[],
  { columns }: Band,
  below: Line | undefined,
  [line]: readonly Line[],
): readonly AmountRow[] {
  const [half, ...others] = halves;
  const name = columns.findLast(({ column }) => half?.labels.includes(column))?.path.at(-1);
  const isSum =
    name?.word?.source === 'total' || name?.word?.fundsSection || name?.word?.column?.measure === 'amount';
  if (!line || line !== below || !half || others.length > 0 || !name || !isSum) return [];
  return [{ half: 0, label: name, code: null, line, only: true }];
}

/** Reads a grid whose header and columns were bound by hand: every line of the region is one of its rows. */
export function readBoundAmounts(body: readonly Line[], band: Band, half: Half, next: number): AmountBlock {
  const sides = [{ half, codes: new RowCodes(half.labels, body) }];
  const rows = body.filter((line) => !isOrdinalRow(line)).flatMap((line) => rowsOf(sides, line));
  return { band, next, halves: [half], rows, notes: [], transposed: false };
}

/** The first lines below a header that may belong to its grid: enough to see where labels and figures stand. */
function linesAhead(lines: readonly Line[], band: Band, stop: (index: number) => boolean): readonly Line[] {
  const ahead: Line[] = [];
  for (let index = band.last + 1; index < Math.min(band.last + 9, lines.length); index += 1) {
    const line = lines[index];
    if (!line || isUnderneath(line)) break;
    if (isOrdinalRow(line)) continue;
    if (index > band.last + 1 && line.wordy && stop(index)) break;
    ahead.push(line);
  }
  return ahead;
}

/**
 * The words over the figures once more, beside other labels: 资金来源 | 预算数 | 执行数 and further down 支出结构 | 预算数 | 执行数.
 * The rows below divide the same money in another way.
 */
function repeatsHeader(line: Line, band: Band, valueColumns: ReadonlySet<number>): boolean {
  const over = line.tokens.filter(({ column }) => valueColumns.has(column));
  const repeated = over.filter(({ column, word }) => {
    const header = band.columns.find((each) => each.column === column)?.path.at(-1);
    return word != null && header?.word?.core === word.core;
  });
  return (
    repeated.length >= 2 &&
    repeated.length * 2 >= over.length &&
    !line.tokens.some((token) => isNumeric(token) && /\d/.test(String(token.cell.value))) &&
    line.tokens.some((token) => !valueColumns.has(token.column) && !standsIn(band, token))
  );
}

/** Whether the header has the same words in the same column. */
function standsIn({ columns }: Band, { column, word }: Token): boolean {
  const header = columns.find((each) => each.column === column);
  return header?.path.some((token) => token.word?.core === word?.core) ?? false;
}

/** Labels that are measures of their own in a grid of labels and figures in turn: 执行率 | 95% | 分值 | 10 below 预算数 | 80. */
function namesOthers({ tokens }: Line, { columns }: Band): boolean {
  const fields = new Set(columns.map(({ path }) => path.at(-1)?.word?.column?.field));
  const label = tokens.find((token) => columns.some(({ column }) => column === token.column));
  const term = label?.word?.column;
  return term != null && term.measure !== 'amount' && !fields.has(term.field);
}

/** Whether a total has been read that closes the table; one in the first row opens it. */
export function hasTotal(rows: readonly AmountRow[]): boolean {
  return closesIn(rows, 0);
}

/** Whether one of the rows that come after so many others is such a total. */
function closesIn(rows: readonly AmountRow[], before: number): boolean {
  return rows.some((row, position) => before + position > 0 && row.label?.word?.source === 'total');
}

/** A row whose figures are all blank, though its labels may read like headers: 年初结转和结余 | | 年末结转和结余. */
function isBareRow(line: Line, valueColumns: ReadonlySet<number>): boolean {
  return (
    line.tokens.length > 1 &&
    !line.tokens.some((token) => valueColumns.has(token.column) || token.word?.labelColumn)
  );
}

/** A row of a printed form that nobody filled, of which only the number (行次) is there. */
function isLeftEmpty({ tokens }: Line, valueColumns: ReadonlySet<number>): boolean {
  return tokens.every((token) => isNumeric(token) && !valueColumns.has(token.column));
}

/** A number, or a label with one in its own cell. */
function holdsFigure(token: Token): boolean {
  return isNumeric(token) || token.word?.inline != null;
}

/** A line that puts words of its own under the figures: 按收入性质分 | | 按支出性质分. It is no row of this grid. */
function isCutUp(line: Line, valueColumns: ReadonlySet<number>): boolean {
  return line.tokens.some((token) => valueColumns.has(token.column) && isText(token));
}

/** Columns of free text beside the figures: 原因, 备注. */
function noteColumns(band: Band, valueColumns: ReadonlySet<number>): readonly number[] {
  return band.columns
    .filter(({ column, path }) => {
      const role = path.at(-1)?.word?.indicator;
      return !valueColumns.has(column) && (role === 'reason' || role === 'remark');
    })
    .map(({ column }) => column);
}

function ends(line: Line, valueColumns: ReadonlySet<number>): boolean {
  const word = line.tokens.find((token) => !isNumeric(token))?.word;
  if (!word || isUnderneath(line) || word.text.length > 40) return true;
  if (word.source !== null || word.item !== null || word.code !== null) return false;
  if (line.tokens.some((token) => token.word?.part || token.word?.indicator === 'group')) return true;
  const headed = line.tokens.some((token) => valueColumns.has(token.column) && token.word?.column);
  return word.level1 || (word.info !== null && !headed);
}

/** A half of the grid and what reads the codes of its rows. */
interface Side {
  readonly half: Half;
  readonly codes: RowCodes;
}

/** The rows a line holds, one per half; a figure beyond an empty half belongs to the label before it. */
function rowsOf(sides: readonly Side[], line: Line): readonly AmountRow[] {
  const found: AmountRow[] = [];
  sides.forEach(({ half, codes }, side) => {
    const filled = half.columns.some((column) => tokenAt(line, column.column));
    const code = codes.of(line);
    const label = labelOf(half, line, code);
    const before = found.at(-1);
    if (label || code) found.push({ half: side, label: label ?? code?.token ?? null, code, line });
    else if (filled && before && side > 0 && isTotalLabel(before.label?.word)) {
      found.push({ half: side, label: before.label, code: null, line });
    } else if (filled && half.columns.some((column) => column.item !== null)) {
      found.push({ half: side, label: null, code: null, line });
    } else if (filled && before?.half === side - 1 && isEmpty(sides[side - 1]?.half, line)) {
      found[found.length - 1] = { ...before, half: side };
    }
  });
  return found;
}

function isEmpty(half: Half | undefined, line: Line): boolean {
  return half !== undefined && !half.columns.some((column) => tokenAt(line, column.column));
}

/** The last words of the label columns; those of the code's own cell where nothing else names the row. */
function labelOf(half: Half, line: Line, code: RowCode | null): Token | null {
  let label: Token | null = null;
  for (const column of half.labels) {
    const token = tokenAt(line, column);
    if (!token) continue;
    if (codeOf(token) !== null) {
      if (token.word?.core && !token.numeric) label = token;
    } else if (yearOf(token) !== null) label = token;
    else if (
      isText(token) &&
      !token.word?.filler &&
      !(token.word?.fundsSection && hasLabelAfter(half, line, column))
    ) {
      label = token;
    }
  }
  if (label !== null || code !== null) return label;
  for (const column of half.aside) {
    const token = tokenAt(line, column);
    if (token && isText(token)) return token;
  }
  return null;
}

function hasLabelAfter(half: Half, line: Line, column: number): boolean {
  return half.labels.some((other) => other > column && tokenAt(line, other));
}
