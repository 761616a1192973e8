import type { CauseKind } from '../../findings/finding';
import { decimal, ZERO } from '../../quantity/decimal';
import type { Claim } from '../discourse/item';
import { claimsOf, resultOf, type Form } from './form';
import type { Relation } from './relation';
import { printedDigits, slipsIn, type Slip } from './slips';

/**
 * How probable it is that one slip repairs a relation that was never meant: what is lacking would have to come, within
 * the width of the figures, to what some slip makes of one of them. The longer the figures, the rarer. Null when no
 * slip repairs the form.
 */
export function chanceOfSlip(form: Form): number | null {
  const claims = claimsOf(form);
  const places = Math.max(...claims.map(placesOf));
  const chances = slipsIn(form).map((slip) => chanceOf(slip, form, places, claims.length));
  return chances.length > 0 ? Math.min(...chances) : null;
}

/** Readings of the same words, those first that a slip of the pen explains best. */
export function likeliestFirst<Reading extends Form>(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const chances = new Map(readings.map((form) => [form, chanceOfSlip(form) ?? 1]));
  return readings.toSorted((a, b) => (chances.get(a) ?? 1) - (chances.get(b) ?? 1));
}

function chanceOf(
  { claim, cause, wanted: { interval } }: Slip,
  form: Form,
  places: number,
  figures: number,
): number {
  const others = form.kind === 'linear' ? claimsOf(form).filter((one) => one !== claim) : [claim];
  const { low, high } = claim.figure.interval;
  const own = form.kind === 'linear' && !(form.exact ?? false) ? ZERO : high.minus(low);
  const counted = claim.figure.dimension === 'count' ? claim.figure.factor : ZERO;
  const exact = interval.high.minus(interval.low).plus(own);
  // Things counted one by one leave no room between them, but meet by chance all the same.
  const width = Number((exact.lt(counted) ? counted : exact).toFixed());
  const ways = WAYS_A_FIGURE[cause];
  const isOdd = cause === 'unit-slip' && hasUnitOfItsOwn(claim, form);
  const slips = ways === undefined ? (WAYS_A_PLACE[cause] ?? 1) * places : ways * (isOdd ? 1 : figures);
  return (slips * width) / Math.max(...others.map(({ figure }) => Number(figure.base.abs().toFixed())));
}

/** 5.46元 among amounts of 亿元: no other figure of the form could have lost its unit. */
function hasUnitOfItsOwn(claim: Claim, form: Form): boolean {
  const others = claimsOf(form).filter((one) => one !== claim);
  return others.length >= ALIKE && others.every(({ figure }) => figure.unit !== claim.figure.unit);
}

/** So many figures of one unit make another one odd (claims). */
const ALIKE = 3;

/** How likely the slip of this one figure would fit by accident: of its own digits, and of no other figure's. */
export function chanceOfOwnSlip(slip: Slip, form: Form): number {
  return chanceOf(slip, form, placesOf(slip.claim), 1);
}

function placesOf({ figure }: Claim): number {
  return printedDigits(figure).length;
}

/** A slip that explains a sum is believed where one would fit by chance less often than this. */
export const NO_ACCIDENT = 0.01;

/** What may be lacking when a digit at one place is wrong or gone, or changes places with the next. */
const WAYS_A_PLACE: Readonly<Partial<Record<CauseKind, number>>> = {
  'digit-error': 18,
  'digit-transposition': 2,
};
/** Ways in which the unit or the decimal point of each figure may slip, or a percentage be turned into its rest. */
const WAYS_A_FIGURE: Readonly<Partial<Record<CauseKind, number>>> = {
  'unit-slip': 4,
  'decimal-point': 6,
  complement: 1,
};

/** What nobody says, but a telling slip shows to be meant, is believed at this chance of being an accident in all. */
const TELLING = 0.02;

/**
 * A relation that the words only suggest, such as a remainder behind two amounts: where it does not hold but one slip
 * of the pen repairs just one of its readings, that reading was meant.
 */
export function believed(relation: Relation, broken: boolean): Relation {
  if (relation.grounds !== 'guessed' || !broken) return relation;
  const [best] = relation.readings
    .flatMap((form) => {
      const chance = isExact(form) ? chanceOfSlip(form) : null;
      return chance === null ? [] : [{ form, chance }];
    })
    .sort((a, b) => a.chance - b.chance);
  if (!best || best.chance * relation.readings.length > TELLING) return relation;
  return { ...relation, grounds: 'implied', readings: [best.form] };
}

/** Figures that bound or round tell nothing by their digits, and short whole ones little. */
function isExact(form: Form): boolean {
  const { figure } = resultOf(form);
  const tells = figure.decimals > 0 || figure.value.abs().gte(LONG);
  return tells && claimsOf(form).every(({ phrase }) => !phrase.blurred);
}

/** A whole number of at least four digits is not met by accident. */
const LONG = decimal('1000');
