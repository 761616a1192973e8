import { decimal, total, ZERO, type Decimal } from '../../quantity/decimal';
import { mostOf, pointsOf, type Scale } from './award';
import type { Part } from '../rule/rule';

/** The most that a part's own clauses can give: its highest award, or the sum of its facts. */
export function mostOfPart(part: Part, scale: Scale): Decimal {
  const stated = part.clauses.find((clause) => clause.kind === 'maximum');
  if (stated) return decimal(stated.points);
  const awards = part.clauses.flatMap((clause) =>
    clause.kind === 'award' ? [mostOf(clause.award, scale)] : [],
  );
  return awards.reduce((most, points) => (points.gt(most) ? points : most), ZERO);
}

/** Sum of what all parts can give. */
export function mostOfParts(parts: readonly Part[], scale: Scale): Decimal {
  return total(parts.map((part) => mostOfPart(part, scale)));
}

/** What one item of a list is worth (相应分值): as 各占… says, as its facts say, or the weight shared among its parts. */
export function itemWorth(parts: readonly Part[], scale: Scale): Decimal {
  for (const clause of parts.flatMap(({ clauses }) => clauses)) {
    if (clause.kind === 'step' && clause.way === 'each' && clause.amount.kind !== 'corresponding')
      return pointsOf(clause.amount, scale);
    if (clause.kind === 'award' && clause.when.kind === 'fact') {
      const points = mostOf(clause.award, scale);
      if (points.gt(ZERO) && points.lt(scale.full)) return points;
    }
  }
  const items = parts.filter(({ marker }) => marker !== null && marker !== '*').length;
  return items > 1 ? scale.full.div(decimal(String(items))) : scale.full;
}
