import type { Band, BandColumn } from '../band';
import { fieldOf, isPartOfDate, partOf, type AmountColumn } from '../column-fields';
import { countedBetween } from './counted-between';
import { sideColumn, unnamedColumn } from './unnamed-column';
import { codeOf } from '../../amounts/classification-code';
import { endsIn, isNamed } from '../../../words/topics';
import { isNumeric, tokenAt, type Line, type Token } from '../../cells/lines';
import { isAccountField } from '../fields/account-fields';

/** One side of a table: its label columns and the figures that belong to them. */
export interface Half {
  readonly labels: readonly number[];
  /** Columns beside them that name no rows but may hold the word of a total row: 合计 under 序号. */
  readonly aside: readonly number[];
  readonly columns: readonly AmountColumn[];
  /** 收入 or 支出, when the sides are captioned. */
  readonly caption: string | null;
}

interface Draft {
  labels: number[];
  aside: number[];
  columns: AmountColumn[];
  caption: string | null;
}

const SIDES: Readonly<Record<string, string>> = { income: '收入', expenditure: '支出' };

/** What the side is called: by itself, or as the group over its labels says (本年收入, 财政拨款支出). */
function captionOf({ path }: BandColumn): string | null {
  const caption = path.find(({ word }) => word?.caption)?.word?.core ?? sideOfItems(path.at(-1));
  const group = path.length > 1 ? path[0]?.word?.reading?.meaning.subject : undefined;
  return caption ?? SIDES[group ?? ''] ?? null;
}

/** 收入 of 收入项目. */
function sideOfItems(label: Token | undefined): string | undefined {
  const core = label?.word?.labelColumn ? label.word.core : '';
  return Object.values(SIDES).find((side) => core.startsWith(side));
}

/**
 * Divides the columns of a header into sides, each of labels and their figures. `ahead`: the lines below it; `inMoney`:
 * whether the table states a unit of money.
 */
export function halvesOf(header: Band, ahead: readonly Line[], inMoney: boolean): readonly Half[] {
  const band = withoutSides(header);
  const paired = labelsUnder(band, ahead);
  const across = band.columns.filter((column) => column.path.some((token) => token.word?.item)).length >= 2;
  const unnamed = (column: BandColumn, position: number): AmountColumn | null =>
    position > 0 &&
    paired.size === 0 &&
    (!isLabel(column) || namesFunds(column)) &&
    !isSerial(column, ahead) &&
    !isRemark(column)
      ? unnamedColumn(column, ahead, inMoney)
      : null;
  const side = (column: BandColumn, position: number): AmountColumn | null =>
    position > 0 && paired.size === 0 ? sideColumn(column, ahead) : null;
  const halves: Draft[] = [];
  let current: Draft = { labels: [], aside: [], columns: [], caption: null };
  let whole: AmountColumn | null = null;
  for (const [position, column] of band.columns.entries()) {
    const part: AmountColumn | null = whole && partOf(whole, column, current.columns.at(-1));
    const described: AmountColumn | null =
      part ?? fieldOf(column, across) ?? side(column, position) ?? unnamed(column, position);
    if (!part) whole = described?.measure === 'amount' ? described : null;
    const opening = !paired.has(column.column) && isOpening(column, position, band, ahead, across);
    const names = described === null && (isLabel(column) || namesSide(band, position, current, ahead));
    if (paired.has(column.column) || opening || names) {
      if (current.columns.length > 0 && hasNames(current, halves.length === 0, band, ahead)) {
        halves.push(current);
        current = { labels: [], aside: [], columns: [], caption: null };
      }
      if (!isSerial(column, ahead)) current.labels.push(column.column);
      current.caption ??= captionOf(header.columns[position] ?? column);
    }
    if (described === null || opening) continue;
    const next = band.columns[position + 1]?.column ?? Infinity;
    if (paired.has(column.column)) {
      if (column.path.at(-1)?.word?.inline) current.columns.push(described);
      else if (next > column.column + 1) {
        current.columns.push({ ...described, column: figuresAfter(column.column, next, ahead) });
      }
    } else if (paired.size > 0 || !isTextColumn(column.column, ahead)) current.columns.push(described);
  }
  halves.push(current);
  const [first] = halves;
  if (first && paired.size === 0) Object.assign(first, labelColumns(first, band, ahead));
  return halves
    .filter((half) => half.columns.length > 0)
    .map((half) => ({ ...half, columns: countedBetween(half.columns) }));
}

/**
 * A kind of account over labels and figures alike, 人员经费 over 经济分类科目 and 金额, names the side and not what its
 * figures are.
 */
function withoutSides(band: Band): Band {
  const sides = new Set<Token>();
  for (const { path } of band.columns) {
    if (!path.at(-1)?.word?.labelColumn) continue;
    for (const token of path) if (isAccountField(token.word?.column?.field ?? '')) sides.add(token);
  }
  if (sides.size === 0) return band;
  const columns = band.columns.map(({ column, path }) => ({
    column,
    path: path.filter((token, level) => level === path.length - 1 || !sides.has(token)),
  }));
  return { ...band, columns };
}

/** Whether the rows of a side have names already; otherwise the labels right of its figures name them. */
function hasNames({ labels, columns }: Draft, first: boolean, band: Band, ahead: readonly Line[]): boolean {
  if (labels.length > 0 || !first) return true;
  const figures = columns[0]?.column ?? 0;
  const serial = band.columns.filter((column) => isSerial(column, ahead)).map(({ column }) => column);
  const names = (token: Token): boolean =>
    token.column < figures && !isNumeric(token) && !serial.includes(token.column);
  return ahead.some(({ tokens }) => tokens.some(names));
}

/**
 * Columns of labels left of the first figures. Their headers are often missing or merged away; a column headed by
 * something else (序号, 实施单位) names no rows.
 */
function labelColumns(half: Draft, band: Band, ahead: readonly Line[]): Pick<Draft, 'labels' | 'aside'> {
  const firstHeader = band.columns[0]?.column ?? 0;
  const leftmost = Math.min(firstHeader, ...ahead.map((line) => line.tokens[0]?.column ?? firstHeader));
  const end = half.columns[0]?.column ?? firstHeader;
  const all = Array.from({ length: Math.max(0, end - leftmost) }, (_, offset) => leftmost + offset);
  const naming = all.filter((column) => {
    const header = band.columns.find((candidate) => candidate.column === column);
    return header === undefined || header === band.columns[0]
      ? !isSerial(header, ahead)
      : isLabel(header) && !isSerial(header, ahead);
  });
  const named = naming.filter((column) => namesProjects(band, column));
  const titled = named.length > 0 ? [] : namedBeforeSorts(all, naming, band);
  const behind = half.labels.filter((column) => column >= end);
  const own = named.length > 0 ? naming.slice(0, naming.indexOf(named.at(-1) ?? 0) + 1) : naming;
  const labels = titled.length > 0 ? titled : own.length + behind.length > 0 ? [...own, ...behind] : all;
  return { labels, aside: all.filter((column) => !labels.includes(column)) };
}

/** 会议（培训）名称 before 类别: a column of names in words of the office's own, and then of what sort each is. */
function namedBeforeSorts(all: readonly number[], naming: readonly number[], { columns }: Band): number[] {
  const coreAt = (at: number): string =>
    columns.find(({ column }) => column === at)?.path.at(-1)?.word?.core ?? '';
  const names = all.filter((column) => endsIn(coreAt(column), 'name'));
  const further = naming.filter((column) => column > (names[0] ?? Infinity));
  return further.length > 0 && further.every((column) => isNamed(coreAt(column), 'sort'))
    ? names.slice(0, 1)
    : [];
}

/** 项目名称: what stands right of it (项目类型, 资金来源) says something of the projects, and is not their name. */
function namesProjects({ columns }: Band, at: number): boolean {
  const header = columns.find(({ column }) => column === at)?.path.at(-1);
  return header?.word?.info === 'project';
}

/** A column of serial or line numbers (序号, 行次); under 编号 there may be classification codes instead. */
function isSerial(column: BandColumn | undefined, ahead: readonly Line[]): boolean {
  const leaf = column?.path.at(-1);
  if (leaf && isPartOfDate(leaf)) return true;
  return leaf?.word?.reading?.noun === 'serial' && !holdsNestedCodes(column?.column ?? 0, ahead);
}

/** Whether codes stand in the column of which one goes on from another: 403 and 40302. */
function holdsNestedCodes(column: number, ahead: readonly Line[]): boolean {
  const codes = ahead.flatMap((line) => {
    const token = tokenAt(line, column);
    return (token && codeOf(token)) ?? [];
  });
  return codes.some((code) => codes.some((other) => other !== code && other.startsWith(code)));
}

function isRemark(column: BandColumn): boolean {
  const role = column.path.at(-1)?.word?.indicator;
  return role === 'reason' || role === 'remark';
}

/** 资金, which opens the funds block of a form, but over figures says what they are. */
function namesFunds(column: BandColumn): boolean {
  const word = column.path.at(-1)?.word;
  return word?.fundsSection === true && !word.labelColumn && !word.caption;
}

function isLabel(column: BandColumn): boolean {
  const word = column.path.at(-1)?.word;
  return word?.labelColumn === true || word?.fundsSection === true || word?.caption === true;
}

/**
 * Whether a column of words opens a second side whatever is written over it: the headers of the figures so far stand
 * once more right of it (资产 | 期末余额 | 年初余额 | 负债和净资产 | 期末余额 | 年初余额).
 */
function namesSide(
  { columns }: Band,
  position: number,
  { columns: figures }: Draft,
  ahead: readonly Line[],
): boolean {
  const own = columns[position];
  if (!own || figures.length === 0 || !holdsWords(own.column, ahead)) return false;
  const coreOf = (column: BandColumn | undefined): string | undefined => column?.path.at(-1)?.word?.core;
  const next = columns
    .slice(position + 1)
    .filter((column) => !isLabel(column))
    .map(coreOf);
  return figures.every(({ header }, at) => header.word !== null && header.word.core === next[at]);
}

function holdsWords(column: number, ahead: readonly Line[]): boolean {
  const tokens = ahead.flatMap((line) => tokenAt(line, column) ?? []);
  return tokens.length > 0 && !tokens.some(isNumeric);
}

/** Whether the leftmost header names the block (预算执行情况) or its labels, not a column of figures. */
function isOpening(
  column: BandColumn,
  position: number,
  band: Band,
  ahead: readonly Line[],
  across: boolean,
): boolean {
  if (position > 0 || band.columns.length < 3 || across || band.last < band.first) return false;
  if (column.path.at(-1)?.word?.fundsSection) return true;
  return !ahead.some((line) => {
    const token = tokenAt(line, column.column);
    return token !== undefined && isNumeric(token);
  });
}

/** Columns whose header stands over labels, the figures being in the column after it: 预算数 | 6.84 | 到位数 | 6.84. */
function labelsUnder(band: Band, ahead: readonly Line[]): ReadonlySet<number> {
  const alternating = band.last < band.first;
  const found = new Set<number>();
  for (const [position, column] of band.columns.entries()) {
    const next = band.columns[position + 1]?.column ?? Infinity;
    if (fieldOf(column, false) === null) continue;
    if (column.path.at(-1)?.word?.inline) found.add(column.column);
    if (next <= column.column + 1) continue;
    const labels = ahead.filter((line) => {
      const word = tokenAt(line, column.column)?.word;
      return word && (word.source !== null || word.column !== null);
    });
    if (alternating || labels.length >= 2) found.add(column.column);
  }
  return found.size >= 2 ? found : new Set();
}

/**
 * The column between a label and the next that holds figures in the first line that has any there; the one beside the
 * label when none does yet. Lines further down may be divided otherwise.
 */
function figuresAfter(label: number, next: number, ahead: readonly Line[]): number {
  for (const line of ahead) {
    const token = line.tokens.find(({ column }) => column > label && column < next);
    if (token && isNumeric(token)) return token.column;
  }
  return label + 1;
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
