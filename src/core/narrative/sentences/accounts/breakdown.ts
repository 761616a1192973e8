import type { Expression } from '../../../formulas/language/expression';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { sumOf, type Amounts } from '../../facts/amounts';
import { shareOf } from '../../facts/share';
import { sign, type Condition } from '../../wording/conditions';
import { joined, text, when, type Sentence } from '../../wording/parts';
import type { NumberStyle } from '../../wording/style';
import {
  announced,
  beyondRounding,
  enumeration,
  OF_WHICH,
  PRECISION,
  type Announcement,
} from '../enumeration';
import { isSomething, money, ratio } from '../figures';

/** A named part of a whole: 基本支出 of 本年支出. */
export interface Share {
  readonly name: string;
  readonly amount: Expression;
}

/** Rows with what they have of one of these amounts. */
function sharesOf(rows: readonly Amounts[], fields: readonly string[]): readonly Share[] {
  return rows.flatMap((child) => {
    const amount = child.amount(...fields);
    return amount ? [{ name: cleanLabel(child.label), amount }] : [];
  });
}

/**
 * 其中：基本支出731.65万元，占90.76%；项目支出74.45万元，占9.24%。 Parts that are zero are left out, and whether the parts
 * make up the whole decides how they are announced. Parts that come to more than the whole have no shares, and their sum
 * is put beside it with 请核实. `lead` closes the sentence before them.
 */
export function brokenDown(
  whole: Expression,
  parts: readonly Share[],
  style: NumberStyle,
  told: {
    readonly shares: boolean;
    readonly lead: string;
    /** Null makes no claim about the sum. */
    readonly words: Announcement | null;
    readonly separator: string;
    /** While the whole is doubted already, that its parts do not make it up is not said again. */
    readonly inDoubt?: Condition | null;
    /** A part that is all of the whole is told without its amount: 全部为基本支出. */
    readonly whole?: true;
  },
): Sentence {
  const { lead, words, separator } = told;
  const amounts = parts.map(({ amount }) => amount);
  const added = amounts.length > 0 ? sumOf(amounts) : null;
  if (!added) return [];
  const isMore = sign(beyondRounding(whole, amounts), PRECISION, '-');
  const isWhole = (amount: Expression) =>
    sign({ kind: 'difference', from: whole, minus: amount }, style.amount.decimals, '0');
  const list = (shares: boolean): Sentence => {
    const items = parts.map(({ name, amount }) => ({
      by: amount,
      ...(told.whole
        ? {
            alone: {
              when: isWhole(amount),
              said: [text(`${lead}${lead === '。' ? '支出' : ''}全部为${name}`)],
            },
          }
        : {}),
      said: [
        text(name),
        ...money(amount, style, name),
        ...(shares ? ratio(shareOf(amount, whole), style, { before: '，占', zeroBase: '' }) : []),
      ],
    }));
    const opening = [text(lead), ...(words ? [announced(whole, amounts, words)] : [])];
    if (items.length <= MOST_LIVE_ITEMS) {
      return enumeration(items, style.amount.decimals, { lead: opening, separator });
    }
    const now = items.flatMap(({ by, said }) => (isSomething(by) ? [said] : []));
    return [...opening, ...joined(now, separator)];
  };
  if (!words) return list(told.shares);
  const unequal: Sentence = [
    text('，分项合计'),
    ...money(added, style, '分项合计'),
    text('与总额不符，请核实'),
  ];
  const sum: Sentence = told.inDoubt ? [when(told.inDoubt, [], unequal)] : unequal;
  // Two wordings of a long list would not fit into one formula.
  if (told.shares && parts.length > MOST_TWICE) return [...list(true), when(isMore, sum)];
  return told.shares
    ? [when(isMore, [...list(false), ...sum], list(true))]
    : [...list(false), when(isMore, sum)];
}

/**
 * The rows below a row, broken down with their shares; a whole that is divided twice is broken down twice. `beside` are rows
 * that divide it and stand beside it in the table (按支出性质分).
 */
export function composition(
  whole: Amounts,
  fields: readonly string[],
  style: NumberStyle,
  {
    shares,
    before,
    words = OF_WHICH,
    inDoubt = null,
    beside = [],
  }: {
    shares: boolean;
    before: string;
    words?: Announcement;
    inDoubt?: Condition | null;
    beside?: readonly Amounts[];
  },
): Sentence {
  const total = whole.amount(...fields);
  const { parts, bySource } = divisionsOf(
    [...whole.children(), ...beside].filter(({ counts }) => !counts),
    fields,
  );
  if (!total || parts.length === 0) return [];
  const told = { shares, lead: before, separator: shares ? '；' : '，', whole: true, inDoubt } as const;
  return [
    ...brokenDown(total, parts, style, { ...told, words }),
    ...brokenDown(total, bySource, style, { ...told, lead: '。', words: BY_SOURCE }),
  ];
}

const BY_SOURCE: Announcement = {
  complete: '按资金来源分：',
  partial: '按资金来源分，主要有：',
  neutral: '按资金来源分：',
};

/**
 * What divides a whole. A form may divide it twice, by the nature of what was spent (基本支出、项目支出) and by where the money
 * came from: then the sources stand apart, since both together are twice the whole.
 */
export function divisionsOf(
  children: readonly Amounts[],
  fields: readonly string[],
): { readonly parts: readonly Share[]; readonly bySource: readonly Share[] } {
  const isSource = ({ meaning }: Amounts): boolean => meaning.source !== undefined && !meaning.subject;
  const isTwice = children.some(isSource) && children.some(({ meaning }) => meaning.subject === 'basic');
  if (!isTwice) return { parts: sharesOf(children, fields), bySource: [] };
  return {
    parts: sharesOf(
      children.filter((child) => !isSource(child)),
      fields,
    ),
    bySource: sharesOf(children.filter(isSource), fields),
  };
}

/** Longer breakdowns keep their shares beside the doubt about their sum. */
const MOST_TWICE = 5;

/** Longer breakdowns name the parts that are not zero when they are written. */
const MOST_LIVE_ITEMS = 12;
