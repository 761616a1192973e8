import { decimal, ONE, ZERO, type Decimal } from '../../../quantity/decimal';
import { isComputed, mostOf } from '../award';
import { bandsIn, neighbours, type Band } from './bands';
import { settled, type Outcome } from '../execution';
import { measure } from '../values/given';
import { isWithin } from '../values/membership';
import type { Award, End, Range } from '../../rule/rule';
import { shown } from '../values/shown';
import { awardsIn, type Situation } from '../situation';

/**
 * The score where no band holds the value: past the best band its award; between bands at most one unit apart (95-99,
 * 100) the lesser award; between others a person must decide; nothing but deductions, none of which applies, leaves
 * the full score; anywhere else nothing.
 */
export function scoreOutsideBands(situation: Situation): Outcome {
  const bands = bandsIn(situation.clauses);
  const { below, above, gap } = neighbours(bands, situation.given);
  const worth = (award: Award): Decimal => mostOf(award, situation.scale);
  const awards = awardsIn(situation).map(({ award }) => award.kind);
  const onlyTakesOff = awards.every((kind) => kind === 'deduct' || kind === 'proportional');
  // 超支10%以内扣2分，10%以上不得分: on the other side of what costs points stands all.
  const isFree = below?.award.kind === 'deduct' ? !above : above?.award.kind === 'deduct' && !below;
  if (onlyTakesOff || (isFree && awards.every((kind) => kind === 'deduct' || kind === 'none'))) {
    const { full } = situation.scale;
    return settled(full, { kind: 'within-base', score: shown(full) });
  }
  if (below && above && gap) {
    const [lesser, greater] = worth(below.award).lt(worth(above.award)) ? [below, above] : [above, below];
    const [low, high] = [worth(lesser.award), worth(greater.award)];
    const score = gap.lte(ONE) ? low : null;
    return { score, low, high, trace: [{ kind: 'gap', score: score && shown(score) }] };
  }
  const fixed = bands.filter(({ award }) => !isComputed(award));
  const outermost = neighbours(fixed, situation.given);
  const outer = below ? outermost.below : outermost.above;
  const isBest =
    outer &&
    bands.length > 1 &&
    fixed.every((band) => band === outer || worth(band.award).lt(worth(outer.award)));
  if (!outer || !isBest) return settled(ZERO, { kind: 'no-band' });
  const score = worth(outer.award);
  return settled(score, { kind: 'beyond-best', score: shown(score) });
}

/**
 * A band of one exact value (=100%) inside the held one (≥95%) that earns more and that the value lies beyond: 105 %
 * is no worse than 100 %. Null where there is none.
 */
export function exceededBest(situation: Situation, held: Band): Band | null {
  const { given, scale } = situation;
  const isBetter = ({ award }: Band): boolean =>
    !isComputed(award) && !isComputed(held.award) && mostOf(award, scale).gt(mostOf(held.award, scale));
  const isExceeded = ({ when }: Band): boolean => {
    const at = exactValue(when);
    const value = at && measure(given, at);
    if (!at || !value || !isWithin(when, held.when)) return false;
    const { low, high } = held.when;
    if (low && !high) return value.gt(decimal(at.value));
    return high !== null && !low && value.lt(decimal(at.value));
  };
  return bandsIn(situation.clauses).find((band) => isBetter(band) && isExceeded(band)) ?? null;
}

function exactValue({ low, high }: Range): End['at'] | null {
  return low && high && low.at.value === high.at.value && low.at.unit === high.at.unit ? low.at : null;
}

/**
 * 按插值法得分: on the straight line between the bands next below and next above, from the range's own ends where it
 * has them. Below the lowest band stands nothing, above the highest the full score. Null without two ends.
 */
export function interpolate(situation: Situation, range: Range | null): Outcome | null {
  const fixed = bandsIn(situation.clauses).filter(({ award }) => !isComputed(award));
  const { below, above } = neighbours(fixed, situation.given);
  const [low, high] = [range?.low?.at ?? below?.when.high?.at, range?.high?.at ?? above?.when.low?.at];
  if (!low || !high) return null;
  const value = measure(situation.given, low);
  const [from, to] = [decimal(low.value), decimal(high.value)];
  if (value === null || from.gte(to)) return null;
  const { full } = situation.scale;
  const [least, most] = [below, above].map((band) => (band ? mostOf(band.award, situation.scale) : null));
  const rises = least && most ? least.lte(most) : least ? least.lt(full) : !most || most.gt(ZERO);
  const start = least ?? (rises ? ZERO : full);
  const end = most ?? (rises ? full : ZERO);
  const score = start.plus(end.minus(start).times(value.minus(from)).div(to.minus(from)));
  return settled(score, {
    kind: 'interpolated',
    from: { at: low, points: shown(start) },
    to: { at: high, points: shown(end) },
    score: shown(score),
  });
}
