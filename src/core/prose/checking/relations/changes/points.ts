import type { Claim } from '../../../discourse/item';
import type { Levels } from '../../../discourse/comparisons/levels';
import type { Linear } from '../../form';
import { difference, signed } from '../../forms';
import type { Relation } from '../../relation';
import { turnedBetween, type TurnedWord } from './directions';

/** Points between two percentages that the text prints (96.8%，比上年的94.2%提高2.6个百分点). */
export function relatePoints(levels: readonly Levels<Claim>[]): readonly Relation[] {
  return levels
    .flatMap(pointsOf)
    .filter((form) => turnedBetween(form) === null)
    .map((form): Relation => ({ kind: 'difference', grounds: 'stated', readings: [form] }));
}

/** Points that are called a rise where the percentages fall. */
export function turnedPoints(levels: readonly Levels<Claim>[]): readonly TurnedWord[] {
  return levels.flatMap(pointsOf).flatMap((form) => turnedBetween(form) ?? []);
}

function pointsOf({ current, base, points }: Levels<Claim>): readonly Linear[] {
  return points ? [difference(signed(points), current, base)] : [];
}
