import { isKnown } from '../../quantity/figure';
import type { Indicator } from '../../tables/model';
import { readGiven } from '../execute/values/given';
import type { RatioValue } from './bind';
import { mentions } from '../../words/topics';

/**
 * The value that the row itself states beside its printed rule (实际完成值 104%, 2天). A percentage enters a rule that
 * does not measure it against a target; another unit only where the row has no target it could be meant for, as a
 * duration of 30天 is for ≤30天. Bare numbers say too little. Null where the row states nothing of use.
 */
export function rowValue(indicator: Indicator, criterion: string): RatioValue | null {
  const { actual, target, level3 } = indicator;
  if (!actual || !isKnown(actual.figure)) return null;
  const { figure } = actual;
  const isRate = figure.unit === '%';
  const isAimed = target !== null && target.figure.state !== 'blank';
  // Rules that speak of a target score the degree of completion, which the value of the row is not.
  if (isAimed && (!isRate || mentions(criterion, 'target'))) return null;
  const given = isRate ? ({ kind: 'ratio', points: figure.value } as const) : readGiven(figure.written);
  if (given.kind === 'word' || (given.kind === 'number' && given.unit === null)) return null;
  return {
    points: figure.value,
    given,
    figures: [figure],
    evidence: figure.written,
    reading: 'stated',
    basis: 'stated',
    name: level3,
  };
}
