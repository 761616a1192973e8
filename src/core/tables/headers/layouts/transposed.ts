import { isSubtotalLabel } from '../../amounts/total-label';
import type { AmountBlock, AmountRow } from '../../amounts/amounts';
import { isOrdinalRow } from '../../amounts/rows/ordinal-row';
import { bandOf, type BandColumn } from '../band';
import { fieldOf, type AmountColumn } from '../column-fields';
import { fieldOfWords } from './unnamed-column';
import { isFilled, isNumeric, lineOf, tokenAt, type Line, type Token } from '../../cells/lines';

/** The most rows that the header of a transposed grid has. */
const DEEPEST_HEADER = 3;

/**
 * A grid whose fields run down and whose rows run across: 年初预算数, 全年预算数, 全年执行数 as labels at the left,
 * 年度资金总额, 财政拨款, 其他资金 as headers, in one row or in groups over several. Without a header it is a list of
 * labels and figures. Null when none begins at the line.
 */
export function transposedAt(lines: readonly Line[], start: number): readonly AmountBlock[] {
  const headed = headedAt(lines, start);
  const body = headed?.body ?? bodyFrom(lines, start, Infinity).filter(isKnown);
  const [opening] = body;
  if (!opening || (!headed && (body.length < 3 || body.some(({ line }) => line.tokens.length !== 2))))
    return [];
  const heads = headed?.heads ?? [
    // A list without a header has one row without a name: its first label says nothing of the others.
    { label: unsaid(opening.label), column: opening.line.tokens[1]?.column ?? 0, known: false },
  ];
  const from = headed?.from ?? start;
  const columns = body.map(({ line, label }): AmountColumn => {
    const term = label.word?.column;
    const place = { column: line.row, header: label, item: null };
    if (!term) return { ...place, ...fieldOfWords(label), year: null };
    return { ...place, field: term.field, measure: term.measure, year: term.year };
  });
  const rows = heads.map(({ label, column }): AmountRow => {
    const tokens = body.flatMap(({ line }) => {
      const token = tokenAt(line, column);
      return token ? [{ ...token, row: column, column: line.row }] : [];
    });
    return { half: 0, label, code: null, line: lineOf(column, tokens) };
  });
  const unheaded = heads.map(({ label, column }) => ({ column, path: [label] }));
  const fields: AmountBlock = {
    band: {
      first: start,
      last: from - 1,
      columns: headed ? bandOf(lines, start, from - 1).columns : unheaded,
    },
    next: from + body.length,
    halves: [{ labels: [], aside: [], columns, caption: null }],
    rows,
    notes: [],
    transposed: true,
  };
  const beside = headed ? besideRows(headed, body, fields.next) : null;
  return beside ? [fields, beside] : [fields];
}

/** The label without what its words say. */
function unsaid(label: Token): Token {
  return { ...label, word: label.word && { ...label.word, reading: null } };
}

/** Columns of the whole right of the rows that run across: 执行率 | 分值 | 得分, filled in once beside the fields. */
function besideRows({ beside }: Headed, body: readonly Measured[], next: number): AmountBlock | null {
  const columns = beside.flatMap((column) => fieldOf(column, false) ?? []);
  const filled = body.findLast(({ line }) => columns.some(({ column }) => tokenAt(line, column)));
  const row = filled ?? body.at(-1);
  if (!row || columns.length === 0) return null;
  return {
    band: { first: 0, last: -1, columns: beside },
    next,
    halves: [{ labels: [], aside: [], columns, caption: null }],
    rows: [{ half: 0, label: row.label, code: null, line: row.line, only: true }],
    notes: [],
    transposed: false,
  };
}

/** The name of a row that runs across and the sheet column its figures stand in. */
interface Head {
  readonly label: Token;
  readonly column: number;
  /** Whether the words over it name a source or an item, or a group of those: 行政运行 under 公务接待费. */
  readonly known: boolean;
}

interface Headed {
  readonly heads: readonly Head[];
  /** Columns of other measures right of them. */
  readonly beside: readonly BandColumn[];
  /** The line of the first figures. */
  readonly from: number;
  readonly body: readonly Measured[];
}

/** The header that begins at the line with the fields below it; null when it is none of a transposed grid. */
function headedAt(lines: readonly Line[], start: number): Headed | null {
  const first = lines[start];
  if (!first || first.tokens.length < 2 || !first.wordy || isFilled(first, 1)) return null;
  for (let from = start + 1; from <= start + DEEPEST_HEADER + 1; from += 1) {
    const line = lines[from];
    if (!line) return null;
    const below = isOrdinalRow(line) ? lines[from + 1] : line;
    if (!below?.wordy || from - start > DEEPEST_HEADER) {
      const named = first.tokens[0]?.word?.column ? first.tokens[0] : undefined;
      const body = below
        ? bodyFrom(lines, below === line ? from : from + 1, edgeOf(lines, start, from), named)
        : [];
      const columns = bandOf(lines, start, from - 1).columns;
      const own = columns.filter((column) => !isBeside(column));
      const heads = headsOver(own, lines[start], from - start, body);
      const beside = columns.filter(
        (column) => isBeside(column) && column.column > (heads?.at(-1)?.column ?? Infinity),
      );
      return heads ? { heads, beside, from: below === line ? from : from + 1, body } : null;
    }
  }
  return null;
}

/** A ratio or points over the whole row of figures. */
function isBeside({ path }: BandColumn): boolean {
  const measure = path.at(-1)?.word?.column?.measure;
  return measure === 'rate' || measure === 'points';
}

/** The last column with a header. */
function edgeOf(lines: readonly Line[], first: number, end: number): number {
  return lines.slice(first, end).reduce((edge, { tokens }) => Math.max(edge, tokens.at(-1)?.column ?? 0), 0);
}

/** The names of the rows that run across; null when the header is not one of such names, or no two fields follow. */
function headsOver(
  columns: readonly BandColumn[],
  first: Line | undefined,
  depth: number,
  body: readonly Measured[],
): readonly Head[] | null {
  if (body.filter(isKnown).length < 2) return null;
  const left = Math.max(...body.map(({ label }) => label.column));
  const heads = columns.flatMap(({ column, path }): readonly Head[] => {
    const leaf = path.at(-1);
    const group = isSubtotalLabel(leaf?.word) ? path.at(-2) : undefined;
    const label = group ?? leaf;
    return label && column > left ? [{ label, column, known: path.some(isRowName) }] : [];
  });
  const known = heads.filter((head) => head.known);
  const opening = first?.tokens[0]?.word;
  if (opening?.info && (depth > 1 || heads.length < 2)) return null;
  const others = heads.some(
    ({ label: { word } }) => word?.info || (word?.column && word.column.field !== 'total'),
  );
  const enough = opening?.labelColumn
    ? !others && heads.length + known.length >= 2
    : known.length >= 2 && known.length >= heads.length - 1;
  return enough ? heads : null;
}

function isRowName({ word }: Token): boolean {
  return word !== null && (word.source !== null || word.item !== null || word.totalRow);
}

interface Measured {
  readonly line: Line;
  readonly label: Token;
}

/** Whether the label is a field's name, and not merely words beside figures. */
function isKnown({ label }: Measured): boolean {
  return label.word?.column != null;
}

/**
 * Consecutive lines that begin with a field's name, or with words of their own, and go on with figures. `named`: the field
 * in the corner of the header, which names the first of them where it is merged over both.
 */
function bodyFrom(
  lines: readonly Line[],
  from: number,
  lastColumn: number,
  named?: Token,
): readonly Measured[] {
  const body: Measured[] = [];
  for (let index = from; index < from + 40; index += 1) {
    const line = lines[index];
    if (!line) break;
    const at = line.tokens.findIndex((token) => token.word?.column && !token.word.fundsSection);
    const corner = index === from && line.tokens.every(isNumeric) ? named : undefined;
    const label = line.tokens[at] ?? ownWords(line) ?? corner;
    if (!label || at > 1 || label.word?.column?.field === 'total') break;
    const others = line.tokens.filter(({ column }) => column > label.column && column <= lastColumn);
    if (others.length > 0 && !areFigures(others)) break;
    body.push({ line, label });
  }
  return body.some(({ line }) => line.tokens.some((token) => isNumeric(token))) ? body : [];
}

/** Figures, the last of them perhaps replaced by a remark: 以前年度结转 9.83 where nothing of the kind was planned. */
function areFigures(tokens: readonly Token[]): boolean {
  const figures = tokens.length > FEWEST_BEFORE_REMARK ? tokens.slice(0, -1) : tokens;
  return figures.every(isNumeric);
}

/** How many figures show that a text behind them is a remark on them. */
const FEWEST_BEFORE_REMARK = 3;

/** The one label of a line of figures that is no row of a list: no source of funds, no item, nothing with a place of its own. */
function ownWords({ tokens }: Line): Token | undefined {
  const [first, ...figures] = tokens;
  const word = first?.word;
  if (!word || first.numeric || word.core === '' || figures.length < 2 || !figures.every(isNumeric))
    return undefined;
  return (word.source ??
    word.item ??
    word.code ??
    word.info ??
    word.part ??
    word.level ??
    (word.note || null))
    ? undefined
    : first;
}
