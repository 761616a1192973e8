import { decimal, type Decimal } from '../../../quantity/decimal';
import { magnitude, measure, type Given } from '../values/given';
import { isWithin, membership } from '../values/membership';
import type { Clause, End, Range } from '../../rule/rule';

/** An award that applies in a range: 80%（含）-90%，计1分. */
export type Band = Extract<Clause, { kind: 'award' }> & { readonly when: Range };

/** The bands among clauses, in reading order. */
export function bandsIn(clauses: readonly Clause[]): readonly Band[] {
  return clauses.filter((clause): clause is Band => clause.kind === 'award' && clause.when.kind === 'range');
}

/**
 * The band a value lies in: one that surely holds it before one that may. `edge` says which of two touching bands
 * takes an end that both leave open.
 */
export function bandOf(bands: readonly Band[], given: Given, edge: 'first' | 'last'): Band | null {
  const holding = (wanted: 'in' | 'edge') => bands.filter(({ when }) => membership(when, given) === wanted);
  const edges = holding('edge');
  return narrowest(holding('in')) ?? (edge === 'first' ? edges[0] : edges.at(-1)) ?? null;
}

/** Of overlapping bands the one inside the others (100% before ≥95%), else the first. */
function narrowest(bands: readonly Band[]): Band | undefined {
  return bands.reduce<Band | undefined>((best, band) => {
    if (!best) return band;
    return !isWithin(best.when, band.when) && isWithin(band.when, best.when) ? band : best;
  }, undefined);
}

/** The bands next to a value that none holds, and how far apart they lie; null ends where there is none. */
export interface Neighbours {
  readonly below: Band | null;
  readonly above: Band | null;
  /** Distance between the two, in percent points or the bands' unit; null unless there are both. */
  readonly gap: Decimal | null;
}

/** Which bands lie next below and next above a value. */
export function neighbours(bands: readonly Band[], given: Given): Neighbours {
  const below = nearest(bands, given, 'high');
  const above = nearest(bands, given, 'low');
  const [high, low] = [below?.when.high?.at, above?.when.low?.at];
  const gap = high && low && high.unit === low.unit ? decimal(low.value).minus(decimal(high.value)) : null;
  return { below, above, gap: gap && high?.unit === null ? gap.times(decimal('100')) : gap };
}

/** The band whose `end` is closest to the value on that end's far side. */
function nearest(bands: readonly Band[], given: Given, end: 'low' | 'high'): Band | null {
  let best: Band | null = null;
  let bestDistance: Decimal | null = null;
  for (const band of bands) {
    const distance = distanceTo(band.when[end], band.when.magnitude ? magnitude(given) : given, end);
    if (distance && distance.gte(decimal('0')) && (!bestDistance || distance.lt(bestDistance)))
      [best, bestDistance] = [band, distance];
  }
  return best;
}

function distanceTo(end: End | null, given: Given, side: 'low' | 'high'): Decimal | null {
  const value = end && measure(given, end.at);
  if (!value) return null;
  return side === 'high' ? value.minus(decimal(end.at.value)) : decimal(end.at.value).minus(value);
}
