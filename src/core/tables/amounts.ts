import { bandOf, isWordy, lowest, yearOf, type Band } from './band';
import { isNumeric, isText, tokenAt, type Line, type Token } from './lines';
import type { Measure } from './vocabulary/columns';

/** A column of figures before the table's kind is known. */
export interface AmountColumn {
  readonly column: number;
  readonly field: string;
  readonly measure: Measure;
  readonly year: number | null;
  readonly header: Token;
  /** The row a header stands for when items run across: 公务接待费 over 预算数. */
  readonly item: Token | null;
}

/** One side of a table: its label columns and the figures that belong to them. */
export interface Half {
  readonly labels: readonly number[];
  readonly columns: readonly AmountColumn[];
  readonly caption: string | null;
}

/** A labelled line of one half. */
export interface AmountRow {
  readonly half: number;
  readonly label: Token | null;
  readonly code: Token | null;
  readonly line: Line;
}

/** A grid of amounts as read. `next` is the line index after it. */
export interface AmountBlock {
  readonly band: Band;
  readonly next: number;
  readonly halves: readonly Half[];
  readonly rows: readonly AmountRow[];
  /** Free text beside the figures, such as 原因. */
  readonly notes: readonly Token[];
}

/** The header of an amount grid that begins at the line, or null. */
export function amountBandAt(lines: readonly Line[], start: number, from: number): Band | null {
  const line = lines[start];
  if (!line || !isWordy(line) || !opens(line)) return null;
  let first = start;
  while (first > from && isUpperHeader(lines[first - 1])) first -= 1;
  let last = start;
  for (let next = lines[last + 1]; next && continuesDown(next, lines[last + 2]); next = lines[last + 1]) {
    if (repeats(next, lines.slice(first, last + 1))) break;
    last += 1;
  }
  return bandOf(lines, first, last);
}

/** Whether the line has a label that already stands in the same column of the header: a second header begins. */
function repeats(line: Line, header: readonly Line[]): boolean {
  return line.tokens.some((token) =>
    header.some((above) => {
      const other = tokenAt(above, token.column);
      return other?.word && other.word.core === token.word?.core;
    }),
  );
}

function opens(line: Line): boolean {
  let money = 0;
  let labels = 0;
  const fields = new Set<string>();
  for (const token of line.tokens) {
    const term = token.word?.column;
    if (term && term.measure !== 'points') {
      money += 1;
      fields.add(`${term.field}${term.year ?? ''}`);
    } else if (token.word === null && yearOf(token) !== null) {
      money += 1;
      fields.add(String(yearOf(token)));
    } else if (token.word?.labelColumn) labels += 1;
  }
  if (fields.size === 1 && fields.has('total')) return false;
  return fields.size >= 2 || (money >= 1 && labels >= 1);
}

function headerWord(token: Token): boolean {
  const word = token.word;
  return word !== null && (word.column !== null || word.labelColumn || word.caption || word.item !== null);
}

function continuesDown(line: Line, after: Line | undefined): boolean {
  if (!isWordy(line)) return false;
  if (line.tokens.length === 1) return line.tokens[0]?.word?.labelColumn === true && after !== undefined;
  return line.tokens.every(
    (token) => token.word?.column || token.word?.labelColumn || token.word?.indicator === 'reason',
  );
}

/** Whether the line can be an upper row of a header: captions, items or groups, and no figures. */
export function isUpperHeader(line: Line | undefined): boolean {
  if (!line || line.tokens.length < 2 || !isWordy(line)) return false;
  return line.tokens.every((token) => headerWord(token) || token.word?.core === '小计');
}

/** Reads the grid under the band. `stop` says where something else begins; `named` admits rows of any name. */
export function readAmounts(
  lines: readonly Line[],
  band: Band,
  stop: (index: number) => boolean,
): AmountBlock {
  const ahead = lines.slice(band.last + 1, band.last + 9);
  const halves = halvesOf(band, ahead);
  const valueColumns = new Set(halves.flatMap((half) => half.columns.map((column) => column.column)));
  const rows: AmountRow[] = [];
  const notes: Token[] = [];
  let index = band.last + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const valued = line.tokens.some((token) => valueColumns.has(token.column) && isNumeric(token));
    const rowLike = !line.tokens.some((token) => valueColumns.has(token.column) || token.word?.labelColumn);
    if (
      (!valued && !(rowLike && line.tokens.length > 1) && stop(index)) ||
      (!valued && ends(line, valueColumns))
    )
      break;
    const before = rows.length;
    halves.forEach((half, side) => {
      const row = rowOf(half, side, line);
      if (row) rows.push(row);
    });
    const noted = noteOf(band, line, valueColumns);
    if (noted) notes.push(noted);
    if (rows.length === before && !valued) break;
  }
  return { band, next: index, halves, rows, notes };
}

function noteOf(band: Band, line: Line, valueColumns: ReadonlySet<number>): Token | null {
  for (const column of band.columns) {
    if (valueColumns.has(column.column)) continue;
    const header = column.path.at(-1)?.word;
    if (header?.indicator !== 'reason' && header?.indicator !== 'remark') continue;
    const token = tokenAt(line, column.column);
    if (token && isText(token)) return token;
  }
  return null;
}

function ends(line: Line, valueColumns: ReadonlySet<number>): boolean {
  const [first] = line.tokens;
  const word = first?.word;
  if (!first || !word) return true;
  if (word.note || word.text.length > 40) return true;
  if (word.source !== null || word.item !== null || word.code !== null) return false;
  if (line.tokens.some((token) => token.word?.part || token.word?.indicator === 'group')) return true;
  if (
    word.info !== null &&
    !line.tokens.some((token) => valueColumns.has(token.column) && token.word?.column)
  )
    return true;
  return word.level1;
}

function rowOf(half: Half, side: number, line: Line): AmountRow | null {
  let label: Token | null = null;
  let code: Token | null = null;
  for (const column of half.labels) {
    const token = tokenAt(line, column);
    if (!token) continue;
    if (isCode(token)) code ??= token;
    else if (
      token.word !== null &&
      !token.word.filler &&
      !(token.word.fundsSection && label === null && hasMore(half, line, column))
    ) {
      label = token;
    }
  }
  const filled = half.columns.some((column) => tokenAt(line, column.column));
  if (label === null && code === null) {
    if (!filled || half.columns.every((column) => column.item === null)) return null;
  }
  return { half: side, label: label ?? code, code, line };
}

function hasMore(half: Half, line: Line, column: number): boolean {
  return half.labels.some((other) => other > column && tokenAt(line, other));
}

/** A classification code: digits as text, or as a number. */
export function isCode(token: Token): boolean {
  return codeOf(token) !== null;
}

/** The code a cell holds: 3, 5 or 7 digits (类, 款, 项). */
export function codeOf(token: Token): string | null {
  if (token.word !== null) return token.word.code;
  const { value } = token.cell;
  return typeof value === 'number' && Number.isInteger(value) && /^\d{3}(?:\d\d){0,2}$/.test(String(value))
    ? String(value)
    : null;
}

function halvesOf(band: Band, ahead: readonly Line[]): readonly Half[] {
  const labelHeaders = labelsUnder(band, ahead);
  const halves: { labels: number[]; columns: AmountColumn[]; caption: string | null }[] = [];
  let current = { labels: [] as number[], columns: [] as AmountColumn[], caption: null as string | null };
  halves.push(current);
  const firstHeader = band.columns[0]?.column ?? 0;
  const leftmost = Math.min(firstHeader, ...ahead.map((line) => line.tokens[0]?.column ?? firstHeader));
  for (const [position, column] of band.columns.entries()) {
    const paired = labelHeaders.has(column.column);
    const leaf = column.path.at(-1);
    const isLabel = leaf?.word?.labelColumn === true || leaf?.word?.fundsSection === true;
    if (paired || (isLabel && !fieldOf(column))) {
      if (current.columns.length > 0) {
        current = { labels: [], columns: [], caption: null };
        halves.push(current);
      }
      current.labels.push(column.column);
      current.caption ??= column.path.find((token) => token.word?.caption)?.word?.core ?? null;
    }
    const described = fieldOf(column);
    if (!described || (position === 0 && leaf?.word?.fundsSection)) continue;
    const next = band.columns[position + 1]?.column ?? Infinity;
    if (paired && next <= column.column + 1) continue;
    if (!paired && labelHeaders.size === 0 && isTextColumn(column.column, ahead)) continue;
    current.columns.push({ ...described, column: paired ? column.column + 1 : column.column });
  }
  const [opening] = halves;
  if (opening && labelHeaders.size < 2) {
    const firstValue = opening.columns[0]?.column ?? firstHeader;
    opening.labels = [];
    for (let column = leftmost; column < firstValue; column += 1) opening.labels.push(column);
  }
  return halves.filter((half) => half.columns.length > 0);
}

/** Columns whose header stands over labels, the figures being in the column after it: 预算数 | 6.84 | 到位数 | 6.84. */
function labelsUnder(band: Band, ahead: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [position, column] of band.columns.entries()) {
    const next = band.columns[position + 1]?.column ?? Infinity;
    if (!fieldOf(column) || next <= column.column + 1) continue;
    const under = ahead.map((line) => tokenAt(line, column.column)).filter((token) => token !== undefined);
    const labels = under.filter(
      (token) => token.word !== null && (token.word.source !== null || token.word.column !== null),
    );
    if (labels.length >= 2) found.add(column.column);
  }
  return found.size >= 2 ? found : new Set();
}

function isTextColumn(column: number, ahead: readonly Line[]): boolean {
  let labels = 0;
  for (const line of ahead) {
    const token = tokenAt(line, column);
    if (token && isNumeric(token)) return false;
    if (token?.word?.source) labels += 1;
  }
  return labels >= 2;
}

function fieldOf(column: { column: number; path: readonly Token[] }): Omit<AmountColumn, 'column'> | null {
  const leaf = column.path.at(-1);
  if (!leaf) return null;
  if (leaf.word?.indicator === 'reason' || leaf.word?.indicator === 'remark') {
    if (!leaf.word.column) return null;
  }
  const year = yearOf(leaf);
  const term =
    leaf.word?.column ?? (year === null ? null : { field: 'year', measure: 'amount' as const, year });
  const upper = term ? { token: leaf, found: term } : lowest(column, (token) => token.word?.column ?? null);
  if (!upper || leaf.word?.labelColumn) return null;
  if (upper.found.field === 'total' && column.path.some((token) => token.word?.labelColumn)) return null;
  const above = column.path.slice(0, -1);
  const item = [...above]
    .reverse()
    .find((token) => token.word?.item || token.word?.source === 'total' || token.word?.core === '合计');
  const path = column.path
    .map((token) => token.word?.column?.year ?? yearOf(token))
    .find((found) => found !== null && found !== undefined);
  return {
    field: upper.found.field,
    measure: upper.found.measure,
    year: upper.found.year ?? path ?? null,
    header: upper.token,
    item: item ?? null,
  };
}
