import { decimal, total, ZERO, type Decimal } from '../quantity/decimal';
import { mostOf, type Scale } from './award';
import type { Part } from './rule';

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
