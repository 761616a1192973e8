import { grouped } from '../../workbook/grouped';
import { judge, type Verdict } from './relation';

/** So many relations of a family must hold before one that does not is doubted (relations). */
const TELLING = 2;
/** Of so many that hold one more may be a fault; where more differ, the text does not speak in that way (relations). */
const HOLDING_FOR_EACH_BROKEN = 2;

/**
 * Relations that no words say, but that stand alike all over a text (a total of income beside one of expenditure, next
 * year's rate over this year's amount): where most of a family hold, one that does not was meant as well.
 */
export function meantAlike(verdicts: readonly Verdict[]): readonly Verdict[] {
  const families = grouped(
    verdicts.filter(({ relation: { family } }) => family !== undefined),
    ({ relation: { family } }) => family ?? '',
  );
  const meant = new Set([...families.values()].flatMap(brokenAmongHolding));
  if (meant.size === 0) return verdicts;
  return verdicts.map((verdict) =>
    meant.has(verdict) ? (judge({ ...verdict.relation, grounds: 'implied' }) ?? verdict) : verdict,
  );
}

function brokenAmongHolding(family: readonly Verdict[]): readonly Verdict[] {
  const holding = family.filter(({ status }) => status === 'holds').length;
  const broken = family.filter(({ status }) => status === 'broken');
  const usual = holding >= TELLING && broken.length * HOLDING_FOR_EACH_BROKEN <= holding;
  return usual ? broken.filter(({ relation }) => relation.grounds === 'guessed') : [];
}
