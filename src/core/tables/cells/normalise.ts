import { ANY_AMOUNT_UNIT, isAmountUnit, type AmountUnit } from '../../quantity/unit';
import { halfWidth } from '../../words/cleaner/half-width';
import { withoutPrefixes } from '../../words/cleaner/prefixes';
import { without } from '../../words/topics';
import { wording } from '../../words/wording';

/** The words of a label as the vocabulary compares them, and what is written among them. */
export interface BareLabel {
  /** The words alone: full width turned to half, no spaces, quotes, colons, letters (A), units or notes. */
  readonly core: string;
  /** The money unit written in it: `项目资金（万元）`. */
  readonly unit: AmountUnit | null;
  /** Whether it carries a percent sign: `执行率（%）`, `同比%`. */
  readonly percent: boolean;
}

const QUOTES = /["'“”‘’「」『』〝〞`´]/g;

/** Notes that say nothing about what a label means: letters, units, length limits, seals. */
const NOTES = [
  wording('note-in-brackets'),
  wording('sort-of-unit?', 'unit-word?', 'colon?', 'renminbi?', 'money unit'),
  wording('#', 'points-mark', '…'),
  wording('digits', 'length-in', '…'),
  wording('…', 'at-most-within'),
  wording('including', '…'),
  wording('year', 'year-mark?'),
  wording('column-before', 'letter of a column'),
];
const SIGNS = /^(?:[A-Z](?:[%×x*]|\d|[-+=/÷].*)?|\d*%|\d{1,2}(?:=.*)?|[≥><=≤、,./]+)$/;

/** Longer remarks in brackets are words of the label (characters). */
const LONGEST_NOTE = 16;

function isNote(inside: string): boolean {
  const signs = without(inside, 'qualitative');
  return (
    SIGNS.test(signs) ||
    signs === '' ||
    (inside.length <= LONGEST_NOTE && NOTES.some((way) => way.is(inside)))
  );
}

/** Letters of columns in circles, with the formula they stand in: `全年预算数①`, `执行率③＝②÷①`. */
const CIRCLED = /(?<![(（])[①-⑳](?:\s*[=＝(（].*)?\s*$/u;

/** Numbering by a digit in a circle, which half width would leave as part of the words: `①中央资金`. */
const ENCIRCLED = wording('of-which?', 'colon?', 'circled', 'number-mark?');

/** A unit of money in a bracket, behind 单位 or behind a mark. */
const UNIT = new RegExp(String.raw`(?:\(|单位:?|,|:)(?:人民币)?(${ANY_AMOUNT_UNIT})\)?`);

/** Reduces a label to its words. Any string is a label; one without special parts comes back as its own core. */
export function bareLabel(text: string): BareLabel {
  const rest = halfWidth(withoutCircled(text.replace(CIRCLED, ''))).replace(QUOTES, '');
  const unit = UNIT.exec(rest)?.[1];
  return {
    core: stripMarks(stripNotes(withoutPrefixes(rest).rest)),
    unit: unit !== undefined && isAmountUnit(unit) ? unit : null,
    percent: rest.includes('%'),
  };
}

/** 中央资金 of ①中央资金, 其中：中央资金 of 其中：①中央资金. */
function withoutCircled(text: string): string {
  const found = ENCIRCLED.openingOf(text.trimStart());
  const words = found ? text.trimStart().slice(found.quote.length) : '';
  return found && words.trim() !== '' ? `${found.slots[0] ?? ''}${found.slots[1] ?? ''}${words}` : text;
}

function stripMarks(text: string): string {
  return text.replace(/[:;、，,。%…]+/g, '').replace(/[.]{2,}$/, '');
}

function stripNotes(text: string): string {
  let result = text;
  for (let before = ''; before !== result;) {
    before = result;
    result = result.replace(/[([【]([^()[\]【】]*)[)\]】]/g, (_, inside: string) =>
      isNote(inside) ? '' : inside,
    );
  }
  return result;
}
