import { isKnown } from '../../../quantity/figure';
import type { Indicator } from '../../../tables/model';
import { growthNamed } from '../../../words/phrases/indicators/growth';
import type { Facts } from '../../facts/facts';
import { sign, type Condition } from '../../wording/conditions';
import { text, type Part, type Sentence } from '../../wording/parts';
import { FINE, percentage, points } from '../figures';
import { plainName } from './naming';
import { bare, unitOf } from './values';

/** What an indicator of growth says once its figure is negative: the verb carries the sign. */
interface Fallen {
  readonly when: Condition;
  /** 门诊次均费用 of 门诊次均费用增幅. */
  readonly what: string;
  /** 增幅 of the same. */
  readonly growth: string;
  /** 下降1.2%. */
  readonly by: Sentence;
}

/** 门诊次均费用 | 增幅 | 下降1.2%; null for an indicator that measures no growth in numbers. */
export function fallen({ level3, actual, measureUnit }: Indicator, { style }: Facts): Fallen | null {
  const named = growthNamed(plainName(level3));
  if (!named || !actual || !isKnown(actual.figure)) return null;
  const value = bare(actual.figure);
  const number: Part =
    actual.figure.unit === '%'
      ? percentage(value, style, '实际完成值')
      : points(value, style, unitOf(actual, measureUnit), '实际完成值');
  const by = number.kind === 'number' ? { ...number, show: { ...number.show, unsigned: true } } : number;
  return { ...named, when: sign(value, FINE, '-'), by: [text('下降'), by] };
}
