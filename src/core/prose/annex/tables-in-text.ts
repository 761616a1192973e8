import { decimal } from '../../quantity/decimal';
import { placeOf } from '../../workbook/address';
import type { Cell, Sheet } from '../../workbook/snapshot';
import { cellsOf } from '../text/table-lines';

/** A stretch of the text: offsets in UTF-16 units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A table that a report prints among its paragraphs (文中表格), as a sheet, and where each of its cells stands in the text. */
export interface TextTable {
  readonly sheet: Sheet;
  /** By `placeOf(row, column)`. */
  readonly places: ReadonlyMap<number, Stretch>;
}

/** One row is a line with a mark in it; a table has more (rows). */
const FEWEST_ROWS = 2;
/** Lines above a table that may be its title and its unit (lines), and how long such a line may be (characters). */
const LINES_ABOVE = 4;
const LONGEST_TITLE = 60;
/** No heading of a table is a sentence. */
const FULL_STOP = '。';

/** The tables of a report, in reading order, each with the lines above it that name it. */
export function tablesInText(text: string): readonly TextTable[] {
  const lines = linesOf(text);
  const tables: TextTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (end < lines.length && (lines[end]?.cells.length ?? 0) > 0) end++;
    if (end - at >= FEWEST_ROWS) {
      const rows = [...titlesAbove(lines, at), ...lines.slice(at, end).filter((line) => !isRule(line))];
      tables.push(tableOf(rows, tables.length + 1));
    }
    at = Math.max(at, end - 1);
  }
  return tables;
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly cells: ReturnType<typeof cellsOf>;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const read = { start, text: line, cells: cellsOf(line) };
    start += line.length + 1;
    return read;
  });
}

/** The lines right above a table that are no statements, nor rows of another one. */
function titlesAbove(lines: readonly Line[], at: number): readonly Line[] {
  let from = at;
  while (from > 0 && at - from < LINES_ABOVE && isTitle(lines[from - 1])) from--;
  return lines.slice(from, at).filter(({ text }) => text.trim() !== '');
}

function isTitle(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.cells.length === 0 &&
    line.text.length <= LONGEST_TITLE &&
    !line.text.includes(FULL_STOP)
  );
}

/** ---|---: the rule under the heading of a table typed with marks. */
function isRule({ cells }: Line): boolean {
  return cells.every(({ text }) => text !== '' && /^:?-+:?$/.test(text));
}

function tableOf(rows: readonly Line[], number: number): TextTable {
  const cells: Cell[] = [];
  const places = new Map<number, Stretch>();
  rows.forEach(({ start, text, cells: own }, row) => {
    const printed = own.length > 0 ? own : [{ text: text.trim(), at: text.indexOf(text.trim()) }];
    printed.forEach((cell, column) => {
      if (cell.text === '') return;
      cells.push({ row, column, ...valueOf(cell.text) });
      const from = start + cell.at;
      places.set(placeOf(row, column), { start: from, end: from + cell.text.length });
    });
  });
  const name = `${SHEET}${number}`;
  return { sheet: { name, visibility: 'visible', cells, merges: null, protected: false }, places };
}

/** What such a table is called where a finding names its cell. */
const SHEET = '文中表';

const NUMBER = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(%)?$/;

/** A number as Excel would hold it, with the decimals that are printed; other words as they stand. */
function valueOf(text: string): Pick<Cell, 'value' | 'numberFormat'> {
  const match = NUMBER.exec(text);
  if (!match) return { value: text };
  const decimals = match[1]?.length ?? 0;
  const plain = decimal(text.replace(/[,%]/g, ''));
  const value = Number((match[2] ? plain.div('100') : plain).toFixed());
  return { value, numberFormat: `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${match[2] ?? ''}` };
}
