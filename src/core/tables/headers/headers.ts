import { isNamed } from '../../words/topics';
import { namesDivision } from '../../words/phrases/divisions';
import { isOrdinalRow } from '../amounts/rows/ordinal-row';
import { isSubtotalLabel } from '../amounts/total-label';
import { namesMeasure } from './measures';
import { headsPlainGrid } from './layouts/plain-grid';
import { bandOf, statesUnits, type Band } from './band';
import { headingLength } from './heading-length';
import { isPartOfDate, isPercentSign } from './column-fields';
import { isNumeric, tokenAt, type Line, type Token, yearOf } from '../cells/lines';

/** The header of an amount grid that begins at the line, or null. Upper header rows may reach back to `from`. */
export function amountBandAt(lines: readonly Line[], start: number, from: number): Band | null {
  const line = lines[start];
  const measured = line !== undefined && !headsYears(line) && isMeasured(lines, start + 1);
  if (!line?.wordy || listsSources(line, measured)) return null;
  const known = (line.amountWords > 0 || listsItems(line)) && opens(line, measured);
  if (!known && !headsPlainGrid(lines, start)) return null;
  let first = start;
  while (first > from && isUpperHeader(lines[first - 1], lines[first])) first -= 1;
  let last = start;
  for (let next = lines[last + 1]; next; next = lines[last + 1]) {
    const continues =
      statesUnits(next) ||
      continuesDown(next, lines[last + 2]) ||
      dividesFunds(next, lines[last]) ||
      dividesOfWhich(next, lines[last]) ||
      dividesGroups(next, lines[last], figuresBelow(lines, last + 2)) ||
      fillsGaps(next, lines[last], figuresBelow(lines, last + 2));
    if (!continues) break;
    if (repeats(next, lines.slice(first, last + 1))) break;
    last += 1;
  }
  first = topOf(lines, first, from, figuresBelow(lines, last + 1));
  return bandOf(lines, first, last);
}

/** The first row of a header whose cells are merged down to the figures, beside groups of one row or two. */
function topOf(lines: readonly Line[], first: number, from: number, figures: Line | undefined): number {
  for (let top = first - 1; top >= Math.max(from, first - MOST_UPPER); top -= 1) {
    const line = lines[top];
    if (!line?.wordy || !line.tokens.every(isShort) || line.tokens.some(isOfHead)) return first;
    if (headsBeside(line, lines.slice(top + 1, first + 1), figures)) return top;
  }
  return first;
}

/** Whether a line of figures names what they measure beside them: 预算数 | 80 | 执行数 | 80. */
function namesFields({ tokens }: Line): boolean {
  return tokens.some((token, position) => {
    const value = tokens[position + 1];
    return namesMeasure(token) && value !== undefined && isNumeric(value);
  });
}

/** Words that belong above a table: its title, its unit, or one text filled over the cells it was merged across. */
function isOfHead({ word }: Token): boolean {
  return word !== null && (word.title || word.statedUnit !== null || word.text.includes(':'));
}

/** The most rows above one that already heads figures. */
const MOST_UPPER = 2;

/** Whether a line has words right over several figures that no row of the header below it has words for. */
function headsBeside({ tokens }: Line, below: readonly Line[], figures: Line | undefined): boolean {
  if (!figures || namesFields(figures) || new Set(tokens.map(({ word }) => word?.text)).size < 2)
    return false;
  const own = tokens.filter(({ column }) => {
    const figure = tokenAt(figures, column);
    return figure !== undefined && isNumeric(figure) && !below.some((line) => tokenAt(line, column));
  });
  return own.length >= 2 || (own.length === 1 && standsAmongGroups(tokens, own, below));
}

/** Whether all words beside one over figures of its own, but those over the labels, are groups of what stands below them. */
function standsAmongGroups(tokens: readonly Token[], own: readonly Token[], below: readonly Line[]): boolean {
  const groups = tokens.slice(1).filter((token) => !own.includes(token));
  return (
    groups.length > 0 &&
    groups.every((group) => {
      const next = tokens[tokens.indexOf(group) + 1]?.column ?? Infinity;
      const covers = ({ column }: Token): boolean => column >= group.column && column < next;
      return below.some((line) => line.tokens.filter(covers).length > 1);
    })
  );
}

/**
 * A grid without a header of its own: labels and figures alternate (预算数 | 80 | 执行数 | 80). The labels of its
 * first row serve as header; `last` lies before `first`.
 */
export function pairBandAt(lines: readonly Line[], start: number): Band | null {
  const line = lines[start];
  if (!line || line.wordy || line.amountWords < 2) return null;
  const heads = line.tokens.filter((token, position) => {
    const next = line.tokens[position + 1];
    const measure = token.word?.column?.measure;
    const valued =
      token.word?.inline != null ||
      (next !== undefined && isNumeric(next)) ||
      isUnfilled(lines, start, token);
    return measure !== undefined && measure !== 'text' && measure !== 'count' && valued;
  });
  const fields = new Set(heads.map((token) => token.word?.column?.field));
  const isOfMoney = heads.some((token) => token.word?.column?.measure !== 'points');
  if (fields.size < 2 || fields.has('total') || !isOfMoney) return null;
  return {
    first: start,
    last: start - 1,
    columns: heads.map((token) => ({ column: token.column, path: [token] })),
  };
}

/** Whether the figure of a label is merely still to come: the line below has a label in its column, and a figure. */
function isUnfilled(lines: readonly Line[], at: number, { column }: Token): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  const position = below?.tokens.findIndex((token) => token.column === column) ?? -1;
  const [label, figure] = below?.tokens.slice(position) ?? [];
  if (!line || position < 0 || !label?.word?.source || !figure || !isNumeric(figure)) return false;
  return !tokenAt(line, figure.column);
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

/** Whether the first figures below a header stand beside the name of a measure: its rows are fields, then. */
function isMeasured(lines: readonly Line[], below: number): boolean {
  const first = lines
    .slice(below, below + 4)
    .find((line) => (!line.wordy || line.tokens.some(isNumeric)) && !isOrdinalRow(line));
  const [label] = first?.tokens ?? [];
  return label !== undefined && (yearOf(label) !== null || namesMeasure(label));
}

/** Whether the first column is one of years, which are rows then and no measures: 年度 | 收入合计 | 支出合计. */
function headsYears({ tokens: [first, second] }: Line): boolean {
  return (
    first?.word?.reading?.noun === 'year' &&
    first.word.reading.kind === 'labels' &&
    second?.word?.column !== null
  );
}

/** 项目年度 | 2022: the year of a form, alone or among its other particulars, not a header with one column. */
function statesYear({ tokens }: Line): boolean {
  const years = tokens.filter((token) => yearOf(token) !== null || token.word?.column?.year);
  const [only] = years;
  if (!only || years.length > 1) return false;
  const label = tokens[tokens.indexOf(only) - 1]?.word;
  return label?.info === 'year' && !tokens.some(({ word }) => word?.column && word.column.year === null);
}

function opens(line: Line, measured: boolean): boolean {
  if (statesYear(line)) return false;
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
  if (listsItems(line) && (labels >= 1 || listsNothingElse(line)) && !measured) return true;
  if (fields.size === 1 && fields.has('total')) return false;
  return fields.size >= 2 || (money >= 1 && labels >= 1);
}

/** Whether several sources stand over rows that are measures: 合计 | 中央 | 省级 over 全年预算数 and 全年执行数. */
function listsSources({ tokens }: Line, measured: boolean): boolean {
  return measured && tokens.filter(({ word }) => word?.source && !word.column?.year).length >= 2;
}

/** Whether the line names several "三公" items. */
function listsItems({ tokens }: Line): boolean {
  return tokens.filter(({ word }) => word?.item).length >= 2;
}

/** Whether items and their total are all there is: a header of figures that need no row names. */
function listsNothingElse({ tokens }: Line): boolean {
  return tokens.every(({ word }) => word?.item || word?.itemsTotal || word?.source === 'total');
}

function headerWord(token: Token): boolean {
  const word = token.word;
  return (
    word !== null &&
    (word.column !== null ||
      word.labelColumn ||
      word.caption ||
      word.item !== null ||
      word.itemsTotal ||
      isPartOfDate(token) ||
      isNamed(word.text, 'of-which') ||
      namesDivision(word.core))
  );
}

function continuesDown(line: Line, after: Line | undefined): boolean {
  if (!line.wordy) return false;
  if (line.tokens.length === 1) return after !== undefined && line.tokens[0]?.word?.labelColumn === true;
  const strange = line.tokens.filter(
    (token) =>
      !(headerWord(token) && !token.word?.caption) &&
      !(token.word?.ofWhich && after?.wordy !== true) &&
      token.word?.indicator !== 'reason' &&
      !isPercentSign(token),
  );
  if (strange.length === 0) return true;
  const known = line.tokens.length - strange.length;
  return known >= 4 && known >= strange.length * 2 && after?.wordy === false && strange.every(isHeading);
}

/** Whether the words of an unknown cell may head a column: few, and none that name a row or open a text. */
function isHeading({ word, numeric }: Token): boolean {
  if (!word || numeric || word.text.length > 14) return false;
  return !word.source && !word.part && !word.level1 && !word.note && word.level === null && !word.caption;
}

/** A header row that divides the amounts above it by source: 总额, 财政拨款, 其他资金 under 预算数. */
function dividesFunds(line: Line, above: Line | undefined): boolean {
  const first = above?.tokens.find(({ word }) => word?.column && word.column.measure === 'amount');
  return (
    line.wordy &&
    line.tokens.length >= (line.tokens.every(({ word }) => word?.source != null) ? 2 : 3) &&
    first !== undefined &&
    line.tokens.every(
      ({ word, column }) =>
        column >= first.column && (word?.source != null || isSubtotalLabel(word) || word?.column != null),
    )
  );
}

/** Sources under 其中 alone: 财政拨款, 其他资金 under 小计 | 其中. */
function dividesOfWhich(line: Line, above: Line | undefined): boolean {
  const headed = above?.tokens.filter(({ word }) => word && isNamed(word.text, 'of-which')) ?? [];
  const [first] = headed;
  return (
    first !== undefined &&
    line.wordy &&
    line.tokens.length >= 2 &&
    line.tokens.every(({ word, column }) => column >= first.column && word?.source != null)
  );
}

/**
 * A header row that divides the groups above it by words of any kind (在编, 编外 under 实有人数): nothing stands in the
 * column of labels or of serial numbers, and every word has a figure right below it.
 */
function dividesGroups(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const [labels] = above?.tokens ?? [];
  const [name] = below?.tokens ?? [];
  if (!line.wordy || line.tokens.length < 2 || !above || !below || !labels || !name) return false;
  return (
    (!isNumeric(name) || labels.word?.reading?.noun === 'serial') &&
    name.column <= labels.column &&
    line.tokens.every((token) => {
      const figure = tokenAt(below, token.column);
      return token.column > labels.column && isShort(token) && figure !== undefined && isNumeric(figure);
    })
  );
}

/**
 * Words over figures between the words of the row above, which are merged over them: 债券编码 | 债券规模 … under
 * 债券基本信息, and 其中：债券资金安排 right of an empty cell under 债券项目总投资.
 */
function fillsGaps(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const [labels] = above?.tokens ?? [];
  if (
    !line.wordy ||
    !above ||
    !labels ||
    !below ||
    below.wordy ||
    !line.tokens.every(isShort) ||
    namesFields(below)
  )
    return false;
  if (new Set(above.tokens.map(({ word }) => word?.text)).size < 2) return false;
  const over = line.tokens.filter(({ column }) => {
    const figure = tokenAt(below, column);
    return figure !== undefined && isNumeric(figure);
  });
  const between = over.filter(({ column }) => column > labels.column && !tokenAt(above, column));
  return over.length >= 2 && between.length > 0;
}

/** The first row of figures from a line on, below what may be further rows of the header and its ordinals. */
function figuresBelow(lines: readonly Line[], from: number): Line | undefined {
  return lines.slice(from, from + DEEPEST_HEADER).find((line) => !line.wordy && !isOrdinalRow(line));
}

/** The most rows of a header below its second, ordinals among them. */
const DEEPEST_HEADER = 3;

/** Words that may divide a group, a source or a total among them, and no text or remark. */
function isShort({ word, numeric }: Token): boolean {
  return word !== null && !numeric && headingLength(word) <= LONGEST_DIVIDER && !word.part && !word.note;
}

/** The longest label that divides a group, in characters. */
const LONGEST_DIVIDER = 16;

/** Whether the line can be an upper row of the header below it: captions, items or groups, and no figures. */
export function isUpperHeader(line: Line | undefined, below: Line | undefined): boolean {
  if (!line || line.tokens.length < 2 || !line.wordy) return false;
  return line.tokens.every(
    (token, at) =>
      headerWord(token) ||
      (below && (isGroup(token, line.tokens[at + 1], below) || (at === 0 && isCorner(token, below)))),
  );
}

/** 部门预算资金 left of sources over 预算数 | 执行数: it stands over the names of the rows, where the row below has none. */
function isCorner({ word, column }: Token, below: Line): boolean {
  return word?.fundsSection === true && (below.tokens[0]?.column ?? 0) > column;
}

/** A section's word over several columns of the row below, 资金情况（万元）, 自评情况, or a source over its measures. */
function isGroup({ word, column }: Token, next: Token | undefined, below: Line): boolean {
  const kind = word?.reading?.kind;
  const isSource = word?.source != null;
  if (kind !== 'section' && kind !== 'text' && !isSource) return false;
  const covered = below.tokens.filter(
    (token) => token.column >= column && (next === undefined || token.column < next.column),
  );
  return covered.length >= 2 && (!isSource || covered.every((token) => token.word?.column != null));
}
