import { ANY_AMOUNT_UNIT, isAmountUnit, type AmountUnit } from '../../quantity/unit';
import { beginsWith, endsIn, isNamed } from '../../words/topics';
import { wording } from '../../words/wording';

/** Whether the word is a grade (等级), national or local. */
export function isGrade(core: string): boolean {
  return isNamed(core, 'grade-of-form');
}

const NOTES = [
  wording('note-of-table', 'note-stop'),
  wording('note-of-table', 'digits'),
  wording('note-opening'),
  wording('published', 'digits', 'form-word'),
  wording('signature-opening'),
  wording('date-label', 'colon'),
  wording('date-label', 'digits'),
];

/** The number of a form of the final accounts: Z08. */
const FORM_NUMBER = /^Z\d\d/;

/** Whether the text is a note or a signature under a table (half-width text with its colons). */
export function isNote(text: string): boolean {
  return isNamed(text, 'note-alone') || FORM_NUMBER.test(text) || NOTES.some((way) => way.opens(text));
}

const LABELLED = /^([^:\d]{2,14}?)(?:\([^:()]*\))?:/;
const DAY = wording('year?', 'date-dash', 'month or day?', 'date-dash', 'month or day?', 'day-mark?');

/**
 * Whether these texts are a row of signatures: labels with their colons, filled in or not, or days, one at least of who
 * signs or seals (复核人：, 科室负责人（签字）：). Half-width text.
 */
export function areSignatures(texts: readonly string[]): boolean {
  const labels = texts.map((text) => LABELLED.exec(text)?.[1] ?? null);
  return (
    labels.every((label, at) => label !== null || DAY.is(texts[at] ?? '')) &&
    labels.some((label) => label !== null && endsIn(label, 'signer'))
  );
}

const NUMBER_ALONE = wording('own-number', 'digits?', 'colon?');
const DOTS = /^(?:[.。…]+|-+|—+|xx+)$/i;

/** Whether the text is an unused line of a template: `……`, `指标2：`. */
export function isFiller(text: string): boolean {
  return DOTS.test(text) || NUMBER_ALONE.is(text);
}

const TITLES = [wording('title-matter', '…', 'title-end', 'digit?'), wording('table-of')];
/** A title is so many characters long: shorter texts are labels, longer ones sentences. */
const LENGTH = { least: 4, most: 60 } as const;

/** The stretch of time that may follow a title: 2023年度, 2023年1-6月, 2024年上半年. */
const TIMES = [
  wording('year', 'calendar-year?', 'month or day', 'from-to', 'month or day', 'month-mark'),
  wording('year', 'calendar-year?', 'half-of-year'),
  wording('year', 'year-mark?'),
];

/** Whether a label core reads like the title of a table: words about one that end in 表, 情况, 决算 …. */
export function isTitleText(core: string): boolean {
  const bare = TIMES.reduce((rest, time) => time.notClosing(rest), core.replace(/\(.*$/, ''));
  if (bare.length < LENGTH.least || bare.length > LENGTH.most) return false;
  return beginsWith(bare, 'attachment') || TITLES.some((way) => way.closes(bare));
}

const ATTACHMENT = wording('attachment', 'numeral?', 'part number*');

/** Whether the label is the number of an attachment and nothing more. */
export function isAttachment(core: string): boolean {
  return ATTACHMENT.is(core);
}

const MONEY_UNIT = new RegExp(
  String.raw`(?:单位|金额)(?:为)?[:]?\(?(?:[^:,]{1,4}[、,/])*(?:人民币)?(${ANY_AMOUNT_UNIT})|^\(?(${ANY_AMOUNT_UNIT})\)?$`,
);

/** The money unit a cell states for the whole table: `单位：万元`, or 万元 by itself. Half-width text. */
export function statedUnit(text: string): AmountUnit | null {
  const [, after, alone] = MONEY_UNIT.exec(text) ?? [];
  const unit = after ?? alone;
  return unit !== undefined && isAmountUnit(unit) ? unit : null;
}

const YEAR = wording('year', 'year-or-bracket');

/** The first year a text mentions. */
export function yearIn(text: string): number | null {
  const [found] = YEAR.allIn(text);
  return found ? Number(found.slots[0]) : null;
}
