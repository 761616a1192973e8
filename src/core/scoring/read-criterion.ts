import type { Indicator } from '../tables/model';
import { withoutDefinitions } from './formula';
import { parseRule, type ParsedRule } from './parse-rule';

/** Criteria read before, for as long as their tables are kept: an edit elsewhere then costs no second reading. */
const KNOWN = new WeakMap<Indicator, ParsedRule>();

/** The rule printed beside an indicator (评价标准); null where none is. */
export function readCriterion(indicator: Indicator): ParsedRule | null {
  if (indicator.criterion === null) return null;
  const known = KNOWN.get(indicator);
  if (known) return known;
  const parsed = parseRule(withoutDefinitions(indicator.criterion));
  KNOWN.set(indicator, parsed);
  return parsed;
}
