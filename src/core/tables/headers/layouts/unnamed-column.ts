import type { Grounded } from '../../../words/join';
import { isOfEarlierYears, isPartOfYear } from '../../../words/phrases/time/parts-of-year';
import { isNumeric, tokenAt, type Line, type Token } from '../../cells/lines';
import type { Word } from '../../vocabulary/lexicon';
import { endsIn, isNamed, mentions } from '../../../words/topics';
import { measureOf, type Measure } from '../fields/field-meanings';
import { isPerHead, sortOf } from '../../../words/phrases/sorts';
import type { BandColumn } from '../band';
import type { AmountColumn } from '../column-fields';
import { fieldOfMeaning } from '../fields/field-of-meaning';
import { columnMeaning, headerMeaning } from '../meanings';

/**
 * A column of figures under words that no form lists (上年完成数, 下达金额, 合同价, 户数): the field that the words come
 * to, or else those words themselves. Null where it holds no figures, unless they are sums still to be filled in.
 * `inMoney`: whether the table states a unit of money, which holds for whatever does not speak of numbers of something.
 */
export function unnamedColumn(
  column: BandColumn,
  ahead: readonly Line[],
  inMoney: boolean,
): AmountColumn | null {
  const { path } = column;
  const leaf = path.at(-1);
  if (!leaf?.word || leaf.numeric) return null;
  if (!holdsFigures(column.column, ahead) && !awaitsResults(leaf.word, column.column, ahead)) return null;
  const plain = { column: column.column, year: null, header: leaf, item: null, path };
  const said = columnMeaning({ ...plain, field: leaf.word.core, measure: 'amount' });
  const { field, measure } = isPartOfGroup(path)
    ? { field: leaf.word.core, measure: measureFor(leaf.word) }
    : fieldSaid(leaf.word, inMoney && !speaksOfNumber(leaf.word) ? asSpent(said) : said);
  if (inMoney && isPerHead(leaf.word.core)) return { ...plain, field: 'unit-price', measure: 'amount' };
  const isMoney = inMoney && measure === 'count' && !speaksOfNumber(leaf.word);
  return { ...plain, field, measure: isMoney ? 'amount' : measure };
}

/** What was done (完成数) with money in a period is what was spent or came in of it. */
function asSpent(said: Grounded): Grounded {
  const { meaning } = said;
  return meaning.measure === 'actual' && meaning.period !== undefined
    ? { ...said, meaning: { ...meaning, measure: 'outturn' } }
    : said;
}

/** 其中：债券资金安排 under 项目总投资 is a part of that, whatever else its words would be by themselves. */
function isPartOfGroup(path: readonly Token[]): boolean {
  return path.length > 1 && path.at(-1)?.word?.ofWhich === true;
}

/** A column of figures right under the name of a side (收入 beside 支出 | 合计 | 基本支出): all of that side. */
export function sideColumn({ column, path }: BandColumn, ahead: readonly Line[]): AmountColumn | null {
  const leaf = path.at(-1);
  const { subject } = leaf?.word?.reading?.meaning ?? {};
  if (!leaf?.word?.caption || !holdsFigures(column, ahead)) return null;
  if (subject !== 'income' && subject !== 'expenditure') return null;
  return { column, field: subject, measure: 'amount', year: null, header: leaf, item: null, path };
}

/** Whether the words count something: persons, 面积（亩）, 涉及村数. */
function speaksOfNumber({ core, text, reading }: Word): boolean {
  return reading?.meaning.measure === 'count' || sortOf({ core, text, reading }) === 'count';
}

/** What figures beside words that no form lists are: the field that the words come to, or those words. */
export function fieldOfWords(label: Token): Pick<AmountColumn, 'field' | 'measure'> {
  return label.word ? fieldSaid(label.word, headerMeaning(label)) : { field: 'amount', measure: 'amount' };
}

function fieldSaid(word: Word, { meaning, grounds }: Grounded): Pick<AmountColumn, 'field' | 'measure'> {
  const isOpen = grounds === 'guessed' || isPartOfYear(word.text) || isOfEarlierYears(word.text);
  const field = isOpen ? null : fieldOfMeaning(meaning);
  return field === null
    ? { field: word.core, measure: measureFor(word) }
    : { field, measure: measureOf(field) };
}

/** What the words tell of figures that they do not name; numbers of something where they do not even speak of money. */
function measureFor({ core, text, source, unit, percent, reading }: Word): Measure {
  if (percent || reading?.meaning.aspect?.startsWith('ratio') || endsIn(core, 'rate-gap')) return 'rate';
  const said = reading?.meaning.measure;
  if (said !== undefined && MONEY.has(said)) return 'amount';
  const sort = unit !== null || source !== null ? 'money' : sortOf({ core, text, reading });
  return sort === 'money' && said !== 'count' ? 'amount' : 'count';
}

/** What can only be measured in money. */
const MONEY: ReadonlySet<string> = new Set([
  'budget',
  'outturn',
  'arrived',
  'carry',
  'cost',
  'price',
  'saving',
]);

/** 资金总额, 满意率 or 净值 over nothing yet: by its words it comes of the columns beside it. */
function awaitsResults(word: Word, column: number, ahead: readonly Line[]): boolean {
  return comesOfOthers(word) && ahead.every((line) => tokenAt(line, column) === undefined);
}

function comesOfOthers({ core, reading, source, labelColumn }: Word): boolean {
  if (reading?.kind !== 'figure') return false;
  const { total, aspect } = reading.meaning;
  if (reading.grounds === 'stated' && total === 'sum') return true;
  if (labelColumn || source != null) return false;
  return aspect !== undefined || mentions(core, 'worked-out') || isNamed(core, 'rate-name');
}

/** Whether figures stand in the column, and nothing but figures. */
function holdsFigures(column: number, ahead: readonly Line[]): boolean {
  const tokens = ahead.flatMap((line) => tokenAt(line, column) ?? []);
  return tokens.some(({ cell }) => /\d/.test(String(cell.value))) && tokens.every(isNumeric);
}
