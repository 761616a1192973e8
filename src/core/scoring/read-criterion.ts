import { withoutDefinitions } from './formula';
import { parseRule, type ParsedRule } from './parse-rule';

/** How many texts are remembered; a form with every rule of every province has fewer. */
const LIMIT = 2000;

/** Criteria read before. The same text stands on every sheet of a form, and an edit elsewhere changes none of them. */
const KNOWN = new Map<string, ParsedRule>();

/** The rule of a printed criterion (评价标准), without the formulas that only define its ratio. */
export function readCriterion(criterion: string): ParsedRule {
  const known = KNOWN.get(criterion);
  if (known) return known;
  if (KNOWN.size >= LIMIT) KNOWN.clear();
  const parsed = parseRule(withoutDefinitions(criterion));
  KNOWN.set(criterion, parsed);
  return parsed;
}
