import { decimal } from '../../quantity/decimal';
import { exactly, meet, type Interval } from '../../quantity/interval';
import type { Claim } from '../discourse/item';
import { claimsOf, finestDigits, needed, resultOf, type Form, type Style } from './form';
import type { Verdict } from './relation';

/** Amounts as printed, percentages as rounded: what a writer gets who works a rate out from the amounts of the text. */
const asPrinted: Style = ({ figure }, form) =>
  figure.dimension === 'percent' && form.kind !== 'linear' ? figure.interval : exactly(figure.base);

/** So many rates must follow from the amounts as printed before one that does not is doubted (rates). */
const TELLING = 5;
/** Of so many rates one may be a fault; where more differ, the amounts were rounded after the rates were worked out. */
const ONE_IN = 6;
/** A rate tells something where the rounding of its amounts leaves it so many times the room that it takes itself. */
const ROOM = decimal('4');

/**
 * The verdicts with those doubted that hold only because amounts without decimals may be rounded, in a text whose other
 * rates all follow from the amounts as printed (32万元 is 32.00 where every other percentage says so).
 */
export function heldToPrint(verdicts: readonly Verdict[]): readonly Verdict[] {
  const classes = new Map<string, { followed: number; missed: Set<Verdict> }>();
  for (const verdict of verdicts) {
    if (verdict.status !== 'holds' || !isTelling(verdict)) continue;
    const name = classOf(verdict.form);
    const known = classes.get(name) ?? { followed: 0, missed: new Set() };
    classes.set(name, known);
    if (verdict.relation.readings.some(follows)) known.followed++;
    else if (verdict.relation.grounds === 'stated') known.missed.add(verdict);
  }
  const doubted = new Set(
    [...classes.values()].flatMap(({ followed, missed }) =>
      followed >= TELLING && missed.size * ONE_IN <= followed + missed.size ? [...missed] : [],
    ),
  );
  return doubted.size === 0 ? verdicts : verdicts.map((one) => (doubted.has(one) ? doubt(one) : one));
}

function doubt(verdict: Verdict): Verdict {
  return {
    ...verdict,
    relation: { ...verdict.relation, grounds: 'implied' },
    status: 'broken',
    style: asPrinted,
  };
}

/** Whether the rounding of the amounts leaves the percentage much room, so that following closely is no accident. */
function isTelling({ form, relation }: Verdict): boolean {
  const result = resultOf(form);
  if (result.figure.dimension !== 'percent' || form.kind === 'linear' || relation.grounds === 'guessed')
    return false;
  if (claimsOf(form).some(({ phrase }) => phrase.blurred)) return false;
  const wide = needed(form, result, finestDigits)?.interval;
  return wide !== undefined && width(wide).gt(width(result.figure.interval).times(ROOM));
}

/** A percentage worked out from the amounts as printed, rounded or cut off. */
function follows(form: Form): boolean {
  const result = resultOf(form);
  const wanted = needed(form, result, asPrinted);
  if (!wanted) return false;
  const { interval } = result.figure;
  const unit = width(interval);
  return meet(wanted.interval, { low: interval.low, high: interval.high.plus(unit.div('2')) });
}

function width({ low, high }: Interval) {
  return high.minus(low);
}

/** Amounts printed alike: unit and decimals of the first amount. */
function classOf(form: Form): string {
  const amount = claimsOf(form).find((claim: Claim) => claim !== resultOf(form))?.figure;
  return amount ? `${amount.unit} ${amount.decimals}` : '';
}
