import type { AmountUnit } from '../../quantity/unit';
import type { Label } from '../../words/cleaner/label';
import { halfWidth } from '../../words/cleaner/half-width';
import { bareLabel, type BareLabel } from '../cells/normalise';
import { termOf, type ColumnTerm } from '../headers/fields/column-term';
import { measureOf } from '../headers/fields/field-meanings';
import { answerTo, NONE_OF_THESE, type Answers } from '../manual/answers';
import { isAttachment, isFiller, isGrade, isNote, isTitleText, statedUnit, yearIn } from './labels';
import {
  indicatorRole,
  infoRole,
  isCaption,
  isCodeColumn,
  isCompletion,
  isFundsSection,
  isLabelColumn,
  isLevel1,
  isTotalRow,
  textRole,
  type IndicatorRole,
  type InfoRole,
  type TextRole,
} from './roles';
import { markerOf, type Marker } from './markers';
import { readWords, type Words } from '../../words/read-words';
import { remembered } from '../../words/remembered';
import { isItemsTotal, sourceKey, threePublicItem, type SourceKey, type ThreePublicItem } from './row-words';
import { beginsWith, isNamed } from '../../words/topics';
import { wording } from '../../words/wording';

/** Everything the vocabulary knows about one string. A word may mean several things; its place decides. */
export interface Word
  extends BareLabel, Pick<Label, 'ofWhich' | 'division' | 'level' | 'ordinal' | 'points'> {
  /** Half-width and without white space. */
  readonly text: string;
  readonly column: ColumnTerm | null;
  readonly indicator: IndicatorRole | null;
  readonly source: SourceKey | null;
  readonly item: ThreePublicItem | null;
  /** Whether it names all “三公” items together. */
  readonly itemsTotal: boolean;
  readonly info: InfoRole | null;
  readonly part: TextRole | null;
  readonly level1: boolean;
  readonly labelColumn: boolean;
  readonly codeColumn: boolean;
  readonly caption: boolean;
  readonly fundsSection: boolean;
  readonly totalRow: boolean;
  readonly grade: boolean;
  /** Whether it reads like the title of a table. */
  readonly title: boolean;
  /** A bare number of an attachment: `附件2-1`, which names no table. */
  readonly attachment: boolean;

  /** The text as the reader of words understands it; null for prose. */
  readonly reading: Words | null;
  readonly marker: Marker | null;
  /** The year it mentions: 2023 in `（2023年度）`. */
  readonly year: number | null;
  /** The money unit it states for a whole table: `单位：万元`. */
  readonly statedUnit: AmountUnit | null;
  /** 总体完成率 and its like. */
  readonly completion: boolean;

  readonly note: boolean;
  readonly filler: boolean;
  /** The figure that stands in the label's own cell: 120 of `其中：一般公共预算：120`. */
  readonly inline: string | null;
  /** Digits, or a sign for "not applicable". */
  readonly numeric: boolean;
  /** Classification code when the text is one, 3, 5 or 7 digits, or begins with one: 301 of `301 工资福利支出`. */
  readonly code: string | null;
}

/** Digits with a sign and a currency, the unit behind them, and a remark in brackets. */
const NUMBER = /^[-+−]?[¥￥]?[\d,]*\.?\d+(\D{0,2})(?:\((.{3,})\))?$/;
/** A loss in brackets, or a sign in the place of digits. */
const LOSS_OR_SIGN = /^\(\d[\d,]*(?:\.\d+|[\d,]{2})\)$|^[-—–/*\\]+$/;

function isNumeric(text: string): boolean {
  if (LOSS_OR_SIGN.test(text)) return true;
  const [found, unit = '', remark] = NUMBER.exec(text) ?? [];
  if (found === undefined) return false;
  const isAmount = unit === '' || isNamed(unit, 'unit-of-amount');
  if (remark !== undefined) return isAmount && /\p{Script=Han}/u.test(remark);
  return isAmount || unit === '%' || isNamed(unit, 'points-mark');
}

/** Digits that may head a column of a year. */
const YEAR = /^(?:19|20)\d\d$/;

/** The longest label core the vocabulary is asked about; anything longer is prose. */
const LONGEST = 26;

/**
 * Looks words up, each distinct string once, so that 500 copies of a form cost one reading of its labels; the labels of
 * the forms of a province are the same in all of its workbooks.
 */
export class Lexicon {
  private readonly known = new Map<string, Word>();

  /** @param answers what the officer has said of columns, before what their words say. */
  constructor(private readonly answers: Answers = new Map()) {}

  word(text: string): Word {
    const known = this.known.get(text);
    if (known) return known;
    const word = answered(understood(text), this.answers);
    this.known.set(text, word);
    return word;
  }
}

/** The word of a column as the officer has answered for it. */
function answered(word: Word, answers: Answers): Word {
  const field = answers.size === 0 ? undefined : answerTo(answers, word.text);
  if (field === undefined || field === NONE_OF_THESE) return word;
  return { ...word, column: { field, measure: measureOf(field), year: null, answered: true } };
}

/** A label and a figure in one cell. */
const INLINE = wording('short label', 'colon', 'signed number', 'unit-of-figure?', 'any remark?');

/** The same without a colon, where the unit shows that the digits are an amount: `总额1060.5万元`. */
const INLINE_AMOUNT = wording('short name', 'signed number', 'money unit');

/** `预算数：150` is the label 预算数 with its figure, provided that the label is one of amounts. */
function look(text: string): Word {
  const figure = inlineFigure(text);
  if (figure) {
    const word = read(figure.label);
    if (word.source ?? word.column) return { ...word, text: halfWidth(text), inline: figure.written };
  }
  return read(text);
}

const understood = remembered(look);

function inlineFigure(text: string): { readonly label: string; readonly written: string } | null {
  const [label = '', colon = '', digits = '', unit = ''] = INLINE.slotsOf(text) ?? [];
  if (digits !== '') return { label: `${label}${colon}`, written: `${digits}${unit}` };
  const [name, amount = '', money = ''] = INLINE_AMOUNT.slotsOf(text) ?? [];
  return name === undefined ? null : { label: name, written: `${amount}${money}` };
}

function read(text: string): Word {
  if (text.length > 120) return prose(text);
  const plain = halfWidth(text);
  const { prefix, code: coded } = codeBefore(text);
  const { percent, unit, core } = bareLabel(text.slice(prefix.length));
  const numeric = isNumeric(plain);
  const words = readWords(text);
  const { label } = words;
  const short = core.length > 0 && core.length <= LONGEST && (!numeric || YEAR.test(plain));
  return {
    // Named one by one: spreading would make the engine grow each word property by property.
    core,
    ofWhich: label.ofWhich,
    division: label.division,
    level: label.level,
    ordinal: label.ordinal,
    points: label.points,
    unit,
    percent,
    text: plain,
    column: short ? termOf(words) : null,
    indicator: short ? indicatorRole(words) : null,
    source: short ? sourceKey(words) : null,
    item: short ? threePublicItem(words) : null,
    itemsTotal: short && isItemsTotal(words),
    info: short ? infoRole(words) : null,
    part: short ? textRole(words) : null,
    level1: short && isLevel1(words),
    labelColumn: short && isLabelColumn(words),
    codeColumn: short && isCodeColumn(words),
    caption: short && isCaption(words),
    fundsSection: short && isFundsSection(words),
    totalRow: short && isTotalRow(words),
    grade: short && isGrade(core),
    title: label.points === null && (isTitleText(core) || (plain.endsWith(')') && isTitleText(plain))),
    attachment: isAttachment(core),
    reading: short || percent ? words : null,
    marker: short ? markerOf(core) : null,
    year: plain.length < 60 ? yearIn(plain) : null,
    statedUnit: statedUnit(plain),
    completion: short && isCompletion(words),
    note: isNote(plain),
    filler: isFiller(plain),
    inline: null,
    numeric,
    code: coded ?? (/^\d{3}(?:\d\d){0,2}$/.test(plain) ? plain : null),
  };
}

/** A classification code before its name: of functions (2…), of economic kinds (3…, 5…). Amounts are no codes. */
const CODED = /^(\s*([235]\d\d(?:\d\d){0,2})\s*[-—、.]?\s*)(\p{Script=Han}{3})/u;

/** The code and all that stands before the name; nothing where the digits count what follows them. */
function codeBefore(text: string): { readonly prefix: string; readonly code: string | null } {
  const [, prefix = '', code, name = ''] = CODED.exec(text) ?? [];
  return code === undefined || beginsWith(name, 'counts-behind-digits')
    ? { prefix: '', code: null }
    : { prefix, code };
}

function prose(text: string): Word {
  return {
    core: text,
    text,
    ofWhich: false,
    division: false,
    level: null,
    ordinal: null,
    points: null,
    unit: null,
    percent: false,
    column: null,
    indicator: null,
    source: null,
    item: null,
    itemsTotal: false,
    info: null,
    part: null,
    level1: false,
    labelColumn: false,
    codeColumn: false,
    caption: false,
    fundsSection: false,
    totalRow: false,
    grade: false,
    title: false,
    attachment: false,
    reading: null,
    marker: null,
    year: null,
    statedUnit: null,
    completion: false,
    note: isNote(text.slice(0, 12)),
    filler: false,
    inline: null,
    numeric: false,
    code: null,
  };
}
