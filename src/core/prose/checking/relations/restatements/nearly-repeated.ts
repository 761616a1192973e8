import type { CauseKind } from '../../../../findings/finding';
import { decimal } from '../../../../quantity/decimal';
import { exactly } from '../../../../quantity/interval';
import { grouped } from '../../../../workbook/grouped';
import type { Claim } from '../../../discourse/item';
import { saidTwice } from './restated';
import type { Relation } from '../../relation';
import { MOST_DIGITS, printedDigits, slipOf, tellingDigits } from '../../slips';

/** Figures of fewer digits, without the noughts at their end, are like each other by chance (digits). */
const FEWEST_DIGITS = 5;
/** So often a figure stands in the text before another one is taken for a misprint of it (times); a longer one needs no second. */
const OFTEN = 2;
const LONG = 6;
/** Slips of the pen; units and points of figures that stand apart differ for better reasons. */
const SLIPS: ReadonlySet<CauseKind> = new Set(['digit-transposition', 'digit-error']);
/** The last digit of a sum of rounded figures is one off for no fault (units of the last digit). */
const ROUNDING = decimal('1');

/**
 * A long figure that stands several times in a text and agrees with others (`backed`), and once more with one digit
 * wrong: whatever it is called, it was copied from there. Silent where the difference itself is said in the text, as
 * that of two amounts is.
 */
export function relateNearlyRepeated(
  claims: readonly Claim[],
  backed: ReadonlySet<Claim>,
): readonly Relation[] {
  const groups = [
    ...grouped(claims.filter(isLong), (claim) => `${kindOf(claim)} ${printedDigits(claim.figure)}`).values(),
  ];
  const said = new Set(claims.map(({ figure }) => figure.base.abs().toFixed()));
  const near = grouped(
    groups.flatMap((group) => speakersOf(group, backed)).flatMap(shaped),
    ({ shape }) => shape,
  );
  return groups.flatMap(([alone, ...others]): Relation[] => {
    if (!alone || others.length > 0 || backed.has(alone)) return [];
    const alike = shapesOf(alone).flatMap((shape) => near.get(shape)?.map(({ claim }) => claim) ?? []);
    const [only, ...more] = [...new Set(alike)].filter(
      (one) => (backed.has(one) || isCalledAlike(one, alone)) && isMisprint(alone, one, said),
    );
    return only && more.length === 0 ? [saidTwice(alone, only)] : [];
  });
}

/**
 * The one of equal figures that agrees with others, where they stand often enough or are long enough to be copied from;
 * without such a one all of those that stand often enough.
 */
function speakersOf(group: readonly Claim[], backed: ReadonlySet<Claim>): readonly Claim[] {
  const [first] = group;
  const isOften = group.length >= OFTEN;
  const speaker = group.find((claim) => backed.has(claim));
  if (speaker)
    return isOften || (first !== undefined && tellingDigits(first.figure) >= LONG) ? [speaker] : [];
  return isOften && first ? [first] : [];
}

/** 涉及预算金额 in one clause as in the other: the same words say that it is one figure. */
function isCalledAlike({ item, phrase }: Claim, other: Claim): boolean {
  return (
    item.subject !== '' &&
    item.subject === other.item.subject &&
    phrase.slot === other.phrase.slot &&
    Math.abs(item.paragraph - other.item.paragraph) <= BESIDE
  );
}

/** Clauses told alike stand this near (paragraphs). */
const BESIDE = 1;

function shaped(claim: Claim): readonly { readonly shape: string; readonly claim: Claim }[] {
  return shapesOf(claim).map((shape) => ({ shape, claim }));
}

function isLong(claim: Claim): boolean {
  const { figure, phrase } = claim;
  return figure.dimension === 'money' && !phrase.blurred && isBetween(tellingDigits(claim.figure));
}

function isBetween(digits: number): boolean {
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}

function kindOf({ figure, phrase }: Claim): string {
  return `${figure.unit} ${figure.decimals} ${phrase.role} ${phrase.direction}`;
}

/** What a figure looks like with any one digit unread, and with its digits in order: misprints share one of these. */
function shapesOf(claim: Claim): readonly string[] {
  const digits = printedDigits(claim.figure);
  const unread = Array.from(digits, (_, at) => `${digits.slice(0, at)}?${digits.slice(at + 1)}`);
  return [...unread, [...digits].sort().join('')].map((shape) => `${kindOf(claim)} ${shape}`);
}

/** 11376.45元 is rounded from nothing. */
function isToTheCent({ unit, decimals }: Claim['figure']): boolean {
  return unit === CENT.unit && decimals === CENT.decimals;
}

const CENT = { unit: '元', decimals: 2 };

function isMisprint({ figure }: Claim, of: Claim, said: ReadonlySet<string>): boolean {
  const value = of.figure.base;
  const difference = figure.base.minus(value).abs();
  const unit = figure.interval.high.minus(figure.interval.low);
  const cause = slipOf(figure, { value, interval: exactly(value) });
  return (
    cause !== null &&
    SLIPS.has(cause) &&
    (isToTheCent(figure) || difference.gt(unit.times(ROUNDING))) &&
    !said.has(difference.toFixed())
  );
}
