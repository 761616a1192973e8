import { ANY_AMOUNT_UNIT } from '../quantity/unit';
import { once } from '../workbook/once';
import { wordsOf, type Topic } from './lexicon/topics/topics';

/** What a slot may hold that is no word of a topic. */
const SHAPES = {
  /** 12, 1,200.50. */
  '#': String.raw`\d[\d,，]*(?:\.\d+)?`,
  digits: String.raw`\d+`,
  /** Of our time, and no part of a longer number. */
  year: String.raw`(?<!\d)(?:19|20)\d\d(?!\d)`,
  /** Of the years that forms are about. */
  'recent year': String.raw`(?<!\d)20\d\d(?!\d)`,
  /** A month or a day of one. */
  'month or day': String.raw`\d{1,2}`,
  /** 三, 十二, 3. */
  numeral: String.raw`[一二三四五六七八九十\d]+`,
  /** ③. */
  circled: '[①-⑳]',
  /** -1, —2: the number of a part behind that of its whole. */
  'part number': String.raw`[-—－.]\d+`,
  digit: String.raw`\d`,
  /** Only where something follows. */
  'anything ahead': '(?=.)',
  colon: '[:：]',
  'opening bracket': '[（(]',
  'closing bracket': '[）)]',
  'any remark': '[(（].*[)）]',
  /** A label before its colon, and one before its digits, numbered or not: a title or a sentence is longer. */
  'short label': '.{2,24}',
  'short name': String.raw`(?:\d{1,2}[.、．])?[^\d:：]{2,16}`,
  'signed number': String.raw`[-+]?[\d,，]*\.?\d+`,
  'remark in brackets': String.raw`\([^()]*\)`,
  /** A number with what stands behind it: 3.5%, 12天. */
  'written number': String.raw`\d.*`,
  /** Anything, as little as will do. */
  '…': '.*?',
  /** At least something. */
  'a name': '.+?',
  'money unit': ANY_AMOUNT_UNIT,
  /** Words and letters right before a number, with brackets and quotation marks. */
  'name before': String.raw`[\p{Script=Han}A-Za-z（）()“”"]*?`,
  /** 万人次, 座, %. */
  'unit of things': `${anyOf('percent-unit')}|(?:${anyOf('multiple')})?(?:${anyOf('thing-unit')})`,
  /** 人/次, 元/平方米. */
  'unit of units': String.raw`[^\d,、]{1,4}/[^\d,、]{1,3}`,
  /** A, B1, 3, ②: how formulas call a column. */
  'letter of a column': String.raw`[A-Z]\d?|\d{1,2}|[①-⑳]`,
  /** %, or what is counted. */
  'unit of growth': String.raw`${anyOf('percent-unit')}|[^\d()%]{0,4}?`,
} as const;

type Content = Topic | keyof typeof SHAPES;

/** The content of a slot; with `?` where it may be missing, with `*` where it may also come several times. */
export type Slot = Content | `${Content}?` | `${Content}*`;

/** A wording found in a text. */
export interface Said {
  /** As it stands in the text. */
  readonly quote: string;
  readonly index: number;
  /** What stands in each slot, in their order; empty where it is missing. */
  readonly slots: readonly string[];
}

/**
 * A wording (说法): slots of words in the order in which they are said, with or without spaces between them. The words are
 * those of the lexicon's topics, so that a new way of saying it is a new word.
 */
export interface Wording {
  /** Whether the whole text is said so. */
  is(text: string): boolean;
  opens(text: string): boolean;
  closes(text: string): boolean;
  /** Whether it is said anywhere in the text. */
  isIn(text: string): boolean;
  /** What fills the slots where the whole text is said so; null for any other. */
  slotsOf(text: string): readonly string[] | null;
  /** Where the text opens with it; null where it does not. */
  openingOf(text: string): Said | null;
  /** Every place where it is said, from the beginning to the end. */
  allIn(text: string): readonly Said[];
  /** The text without it at its end; the text itself where it does not close with it. */
  notClosing(text: string): string;
  /** The text without it, wherever it is said. */
  notIn(text: string): string;
  /** The text without it at its beginning. */
  notOpening(text: string): string;
}

/** The wording that these slots make, in their order. */
export function wording(...slots: readonly Slot[]): Wording {
  const pattern = (before: string, after: string, flags = ''): (() => RegExp) =>
    once(() => new RegExp(`${before}${slots.map(patternOf).join(String.raw`\s*`)}${after}`, `su${flags}`));
  const whole = pattern('^', '$');
  const opening = pattern('^', '');
  const closing = pattern('(?:', ')$');
  const anywhere = pattern('', '');
  const everywhere = pattern('', '', 'g');
  return {
    is: (text) => whole().test(text),
    opens: (text) => opening().test(text),
    closes: (text) => closing().test(text),
    isIn: (text) => anywhere().test(text),
    slotsOf: (text) => whole().exec(text)?.slice(1).map(orNothing) ?? null,
    openingOf: (text) => said(opening().exec(text)),
    allIn: (text) => [...text.matchAll(everywhere())].flatMap((match) => said(match) ?? []),
    notClosing: (text) => text.replace(closing(), ''),
    notIn: (text) => text.replace(everywhere(), ''),
    notOpening: (text) => text.replace(opening(), ''),
  };
}

function said(match: RegExpExecArray | null): Said | null {
  return match && { quote: match[0], index: match.index, slots: match.slice(1).map(orNothing) };
}

function orNothing(slot: string | undefined): string {
  return slot ?? '';
}

function patternOf(slot: Slot): string {
  const [, content = '', often = ''] = /^(.+?)([?*])?$/u.exec(slot) ?? [];
  const alternatives = isShape(content) ? SHAPES[content] : anyOf(content as Topic);
  return often === '' ? `(${alternatives})` : `((?:${alternatives})${often})`;
}

function isShape(content: string): content is keyof typeof SHAPES {
  return Object.hasOwn(SHAPES, content);
}

function anyOf(topic: Topic): string {
  return wordsOf(topic)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join('|');
}
